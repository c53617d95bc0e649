#pragma once

#include "sync/store/check.h"
#include "sync/store/history.h"
#include "sync/store/row_state.h"

namespace cordee::store {

struct Merged {
    Refusal refusal = Refusal::None; // of a long text's operations
    std::optional<HistoryLine> line; // nothing when it changed nothing that can be seen
};

// Merges one checked change into a record and says what it did. Refused, the record is as it was.
// The result does not depend on the order in which changes come, and a change that comes twice
// changes nothing.
//   last writer: the later (hlc, device) wins, the loser is a lost line
//   set: an element is in while an addition is later than what any removal had seen
//   text: the operations of sync/text
//   bin: the record is in it while its Delete is later than every other change of it
Merged merge(Context& context, RowState& row, const Change& change, const CheckedChange& checked,
             const Stamp& stamp, std::uint32_t author);

} // namespace cordee::store
