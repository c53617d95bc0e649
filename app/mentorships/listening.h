#pragma once

#include "app/mentorships/agenda_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The question on the large card while one listens: those of the agenda first, then open ones by
// the kind of help that is hoped for. Nothing is kept of which was shown.
class Listening final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL) // « Question de l’ordre du jour »
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)   // « 2 / 7 »
    // 0: those of the agenda; else a kind of open questions (model::Want).
    Q_PROPERTY(int want READ want WRITE setWant NOTIFY changed FINAL)

  public:
    // `questions` must outlive this.
    Listening(const AgendaModel& questions, bool iGuide);

    QString question() const;
    QString source() const;
    QString place() const;
    int want() const { return want_; }
    void setWant(int want);

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE static QString wantName(int want);

  Q_SIGNALS:
    void changed();

  private:
    QStringList cards() const;
    QStringList asked() const;
    bool fromAgenda() const;
    void step(qsizetype by);

    const AgendaModel& questions_;
    bool iGuide_;
    int want_ = 0;
    qsizetype at_ = 0;
};

} // namespace cordee::app
