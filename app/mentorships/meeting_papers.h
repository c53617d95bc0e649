#pragma once

#include "app/papers/paper.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

class MeetingRoom;
struct CalendarEvent;
struct CalendarSeries;

// What a meeting hands to somebody without the app, or keeps for oneself: its agenda, its recap,
// its place in a calendar. Nothing private is ever on it.
class MeetingPapers final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL) // where a file dialog begins
    // How many meetings the calendar file carries.
    Q_PROPERTY(int calendarCount READ calendarCount NOTIFY calendarChanged FINAL)

  public:
    enum class Kind { Agenda, Recap };
    Q_ENUM(Kind)
    enum class Format { Text, Pdf, Calendar };
    Q_ENUM(Format)

    MeetingPapers(const MeetingRoom& room, store::Store& store, Gestures& gestures, People& people,
                  const Clock& clock, const RecordId& meeting);

    QUrl folder() const;
    int calendarCount() const;
    Q_INVOKABLE QString text(cordee::app::MeetingPapers::Kind kind) const;
    // To the clipboard. An agenda sent in any way is marked as such for both.
    Q_INVOKABLE void copy(cordee::app::MeetingPapers::Kind kind);
    Q_INVOKABLE QUrl mail(cordee::app::MeetingPapers::Kind kind);
    // The dates put forward, as a message that asks which one suits.
    Q_INVOKABLE void copyDates() const;
    Q_INVOKABLE QString nameFor(cordee::app::MeetingPapers::Kind kind,
                                cordee::app::MeetingPapers::Format format) const;
    // Writes the file; what went wrong as a sentence, empty: it is there.
    Q_INVOKABLE QString save(cordee::app::MeetingPapers::Kind kind,
                             cordee::app::MeetingPapers::Format format, const QUrl& place);

    QByteArray content(Kind kind, Format format) const;

  Q_SIGNALS:
    void calendarChanged();

  private:
    Paper paper(Kind kind) const;
    Paper agenda() const;
    Paper recap() const;
    QStringList notes() const;
    // A meeting planned in a row takes the whole row along, so that a calendar has each of them
    // once whichever file it was given last.
    QByteArray calendar() const;
    CalendarEvent event(const store::Row& meeting) const;
    CalendarSeries series(const std::vector<store::Row>& meetings) const;
    void markSent(Kind kind);

    const MeetingRoom& room_;
    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    RecordId meeting_;
    store::Subscription subscription_;
};

} // namespace cordee::app
