#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

// A meeting as a calendar file (RFC 5545). Written by hand: one event needs forty lines, where
// libical would be one more library on every system. Times are in UTC, so that no time zone has to
// be described: a single meeting is a moment, the same everywhere.
namespace cordee::app {

struct CalendarEvent {
    enum class State { Tentative, Confirmed, Cancelled };

    QString uid; // the same in every file about this meeting: a calendar then changes what it has
    qint64 sequence = 0; // grows with each change; a calendar keeps the highest
    QDateTime written;
    QDateTime start;
    int minutes = 0;
    QString summary;
    QString place;
    QString description; // may have several lines
    State state = State::Confirmed;
};

// The whole file. A cancelled event asks the calendar to take it out.
QByteArray asCalendarFile(const CalendarEvent& event);

} // namespace cordee::app
