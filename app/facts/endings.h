#pragma once

#include "app/people/people.h"

#include <QDate>

#include <vector>

// How a relationship ends, or is talked over: from the records both see.
namespace cordee::app {

// Closures sent and not taken back by a reopening, newest first: at most one by each of the two.
std::vector<store::Row> closuresOf(const store::Store& store, const store::Row& mentorship);
// Concerns sent, newest first.
std::vector<store::Row> concernsOf(const store::Store& store, const store::Row& mentorship);
bool isSettled(const store::Row& concern);

// What a phase becomes by a closure at this day: closing until its day, then closed, or redefined
// where the two go on in another form.
model::MentorshipPhase phaseAfter(const store::Row& closure, const QDate& today);
// The phase that the closures sent ask for; nothing when the mentorship is there already, or
// nobody closed it.
std::optional<store::Edit> followClosure(const store::Store& store, const store::Row& mentorship,
                                         const QDate& today);

} // namespace cordee::app
