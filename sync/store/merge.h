#pragma once

#include "sync/store/check.h"
#include "sync/store/history.h"
#include "sync/store/row_state.h"

namespace cordee::store {

// Merges one checked change into a record and says what it did; nothing when it changed nothing
// that can be seen. The result does not depend on the order in which changes come, and a change
// that comes twice changes nothing.
//   last writer: the later (hlc, device) wins, the loser is a lost line
//   set: an element is in while an addition is later than what any removal had seen
//   bin: the record is in it while its Delete is later than every other change of it
std::optional<HistoryLine> merge(Context& context, RowState& row, const Change& change,
                                 const CheckedChange& checked, const Stamp& stamp,
                                 std::uint32_t author);

} // namespace cordee::store
