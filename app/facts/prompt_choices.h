#pragma once

#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QDate>

namespace cordee::app {

// Whether a kind of prompt may be shown on that day: neither turned off nor put off.
bool mayPrompt(const store::Store& store, const QString& kind, const QDate& today);

// The kinds of prompts the first screen may show, and what I chose about each: one by one they can
// be put off or turned off.
class PromptChoices final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")

  public:
    struct Kind {
        QString kind;
        QString name; // « Faire le point sur un objectif »
    };

    // `personal`: my own space, where the choices are kept.
    PromptChoices(store::Store& store, Gestures& gestures, const Clock& clock,
                  const SpaceId& personal, std::vector<Kind> kinds, QObject* parent = nullptr);

    // Quiet for so many days, today included.
    Q_INVOKABLE void later(const QString& kind, int days);
    Q_INVOKABLE void setOn(const QString& kind, bool on);

  private:
    void refresh();
    store::Edit edit(const QString& kind) const;

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    SpaceId personal_;
    std::vector<Kind> kinds_;
    store::Subscription subscription_;
};

} // namespace cordee::app
