#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One screen to read in the minute before a meeting: what was said, what was promised, what moved,
// what waits, and what only I know. All of it is read from the records; nothing needs the network.
class MeetingBrief final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QString meetingId READ meetingId CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    // {title, icon, column, mine, lines: [{text, tone, icon}], empty}: `mine` is seen by nobody
    // else, `empty` is what is said when there are no lines.
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed FINAL)

  public:
    MeetingBrief(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                 const SpaceId& personal, const store::Row& meeting);

    QString meetingId() const;
    QString name() const;
    QString firstName() const { return People::firstNameOf(name()); }
    QString when() const;
    QVariantList parts() const { return parts_; }

    // Something to be careful with, about this person: mine alone, shown before each meeting.
    Q_INVOKABLE void addSensitive(const QString& text);

  Q_SIGNALS:
    void changed();

  private:
    struct Line {
        QString text;
        QString tone = QStringLiteral("quiet");
        QString icon = {}; // empty: the part's
    };
    using Lines = std::vector<Line>;

    void refresh();
    std::optional<store::Row> lastHeld() const;
    Lines lastTime(const std::optional<store::Row>& last) const;
    Lines promises(bool mine) const;
    Lines moved(const QDate& since) const;
    Lines agenda() const;
    Lines mattered() const;
    Lines privateNotes() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row meeting_;
    QVariantList parts_;
    store::Subscription subscription_;
};

} // namespace cordee::app
