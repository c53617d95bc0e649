#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <vector>

// A meeting as a calendar file (RFC 5545). Written by hand: one event needs forty lines, where
// libical would be one more library on every system. A single meeting is a moment, the same
// everywhere: its times are in UTC, and no time zone has to be described.
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

// An event that comes back. It is said in local time, with the changes of its time zone until the
// last one: « 18:00 » stays 18:00 in summer.
struct CalendarSeries {
    struct Exception {
        QDateTime planned;   // which one: the moment the rule gives it
        CalendarEvent event; // what it is instead; a cancelled one is left out
    };

    CalendarEvent first;
    QTimeZone zone;
    int everyDays = 7;
    int count = 1;
    std::vector<Exception> exceptions;

    // The moments of the rule, `count` of them.
    std::vector<QDateTime> moments() const;
};
QByteArray asCalendarFile(const CalendarSeries& series);

} // namespace cordee::app
