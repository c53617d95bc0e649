#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// What the notebook says of a person's rhythm: for the notebook itself and for the first screen.
// Only what lives in my own space counts; days are local.
namespace cordee::app {

QString textIn(const store::Row& row, Field<std::string> field);
QString textIn(const store::Row& row, TextField field);
QDate dayIn(const store::Row& row, Field<Date> field); // invalid when it was never written

// My own reflections, newest first; copies shared with somebody left out.
std::vector<store::Row> ownReflections(const store::Store& store);
// The first words of a reflection; empty while nothing is written.
QString reflectionTitle(const store::Row& reflection);

// I wrote one on that day or after it.
bool hasReflectedSince(const store::Store& store, const QDate& day);

struct Rhythm {
    int weeks = 0;         // in a row with something written
    bool thisWeek = false; // something was written since Monday
    bool forgiven = false; // a single empty week lies within
};
// Counted in weeks that begin on Monday. The running week may still be empty, and one empty week
// between two written ones breaks nothing; two do.
Rhythm rhythmOf(const std::vector<QDate>& days, const QDate& today);

// The reflection of my own written nearest to six months ago, at most ten days off.
std::optional<store::Row> sixMonthsAgo(const store::Store& store, const QDate& today);

// Taken, not looked at again yet, and their day has come; the oldest day first.
std::vector<store::Row> decisionsToReview(const store::Store& store, const UserId& me,
                                          const QDate& today);

// Assumptions of mine that are not refuted and whose day to look again has come; the oldest day
// first.
std::vector<store::Row> assumptionsToRecheck(const store::Store& store, const UserId& me,
                                             const QDate& today);

// My own takings of the weather, oldest first.
std::vector<store::Row> ownPulses(const store::Store& store, std::optional<model::PulseKind> kind);
// The day the weather was taken last; invalid: never.
QDate lastPulseOn(const store::Store& store);
// The weather was not taken for four weeks, or never.
bool isPulseDue(const store::Store& store, const QDate& today);

} // namespace cordee::app
