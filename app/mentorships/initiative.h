#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// « Élan »: how long ago I began something here, against the rhythm agreed, and drafts that make
// the next step a minute's work. Said to me alone: it is worked out, and kept nowhere.
class Initiative final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(int days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int cadence READ cadence NOTIFY changed FINAL)
    Q_PROPERTY(double share READ share NOTIFY changed FINAL) // of the rhythm; 1 and more: over
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

  public:
    enum class Draft { News, Question };
    Q_ENUM(Draft)

    Initiative(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
               const store::Row& mentorship);

    int days() const { return days_; }
    int cadence() const { return cadence_; }
    double share() const { return double(days_) / cadence_; }
    QString text() const;

    // Words to begin with, taken from what was kept or done last, and from my goals.
    Q_INVOKABLE QString draft(cordee::app::Initiative::Draft kind) const;
    // Onto the agenda of the next meeting: the other sees it as soon as a network is there.
    Q_INVOKABLE void send(cordee::app::Initiative::Draft kind, const QString& text);
    Q_INVOKABLE void copy(const QString& text) const;

    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    QString lastKept() const;
    QString goalTitle() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    store::Row mentorship_;
    int days_ = 0;
    int cadence_ = 30;
    store::Subscription subscription_;
};

} // namespace cordee::app
