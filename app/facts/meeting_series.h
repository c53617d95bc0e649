#pragma once

#include "app/facts/relationship.h"

// Meetings planned in a row, « toutes les 2 semaines »: each is a meeting of its own, agreed on,
// moved and called off alone. They only know that they were planned together.
namespace cordee::app {

// Planned with others.
bool isInSeries(const store::Row& meeting);
// The moment it was given in the row; it stays when the meeting moves.
QDateTime plannedAt(const store::Row& meeting);
int seriesDays(const store::Row& meeting); // from one to the next; 0: in no row
// Those planned with it, itself too, as they were planned; what is in the bin is left out.
std::vector<store::Row> seriesOf(const store::Store& store, const store::Row& meeting);
// Itself and those after it that are still ahead.
std::vector<store::Row> seriesFrom(const store::Store& store, const store::Row& meeting);

} // namespace cordee::app
