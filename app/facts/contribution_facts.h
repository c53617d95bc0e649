#pragma once

#include "app/people/people.h"

#include <QDate>

#include <vector>

// What a mentor gave in a period, counted from the records alone: nothing of it is kept, and nobody
// else is told.
namespace cordee::app {

struct PersonGiven {
    QString name;
    int minutes = 0; // in meetings held
    int meetings = 0;
};

struct Contribution {
    int minutes = 0;
    int meetings = 0;
    int stories = 0;                 // shared
    int feedback = 0;                // given
    int introductions = 0;           // made, both having said yes
    int thanks = 0;                  // received
    std::vector<PersonGiven> people; // with whom I met, most time first
};

// Both days included.
Contribution contributionOf(const store::Store& store, const People& people, const QDate& from,
                            const QDate& to);
// The first day of the quarter a day lies in.
QDate quarterStart(const QDate& day);
// The day of my first meeting as a mentor; invalid: none was held.
QDate firstGiven(const store::Store& store, const People& people);

// Something that came back: thanks to me, a goal somebody I guide reached.
struct Trace {
    store::Row record; // a Gratitude or a Goal
    QString name;      // whose
    std::int64_t atMs = 0;
};
// Newest first.
std::vector<Trace> tracesOf(const store::Store& store, const People& people);

} // namespace cordee::app
