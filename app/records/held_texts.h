#pragma once

#include "sync/core/field.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <string>

namespace cordee::app {

// Texts being typed: held for a moment and then kept together, so that a letter is not a write.
// Whoever has one keeps what is left before it goes: nothing typed is lost with the page.
class HeldTexts final : public QObject {
  public:
    using Texts = std::map<std::uint32_t, QString>; // by field number

    // `keep` writes them; false when it could not, then they are held on.
    explicit HeldTexts(std::function<bool(const Texts&)> keep);

    void type(Field<std::string> field, const QString& text);
    // What was typed, else what is kept.
    QString value(Field<std::string> field, const QString& kept) const;
    // Keeps what is held now. False when it could not.
    bool flush();
    void forget();

  private:
    std::function<bool(const Texts&)> keep_;
    Texts held_;
    QTimer pause_;
};

} // namespace cordee::app
