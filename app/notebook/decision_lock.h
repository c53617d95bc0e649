#pragma once

#include "app/notebook/desk.h"

#include <QString>

// The prediction of a decision: what was written before the outcome was known. It locks when the
// decision is taken.
namespace cordee::app {

bool isLocked(const store::Row& decision);
// Whether a field of a decision may not be written any more once it is locked.
bool locks(std::uint32_t field);
// What is still to be said before it can be taken, as a sentence; empty: nothing.
QString missingToLock(const store::Row& decision, std::size_t options, const QDate& today);
// What was written over the prediction after it was locked, by another version of the app or on
// another device: « « ce que j’attends » le 3 mars, par Karim ». Empty: nothing.
QString changedAfterLock(const Desk& desk, const store::Row& decision,
                         const std::vector<store::Row>& options);

// The options of a decision in their order.
std::vector<store::Row> optionsOf(const store::Store& store, const RecordId& decision);

} // namespace cordee::app
