#pragma once

#include "sync/store/context.h"

#include <vector>

namespace cordee::store {

// What one change did. Of a set, before and after are the element; of a long text, what was erased
// and what was inserted.
struct HistoryLine {
    ChangeKind kind = ChangeKind::SetField;
    std::uint32_t field = 0;
    Hlc hlc;
    bool lost = false;
    // Of a choice: what its author had replaced, where that was not here. Else zero.
    Hlc seen;
    Value before;
    Value after;
    Bytes operations; // of a long text, where the line can be undone here
};

// The lines of one record in one act or batch, kept and sealed together.
struct HistoryGroup {
    RecordId record;
    std::int64_t seq = 0;
    std::int64_t receivedMs = 0;
    std::uint32_t device = 0;
    std::uint32_t author = 0;
    GestureId gesture = 0; // 0: came from afar
    bool existed = false;  // the record, before it
    bool wasInBin = false;
    GestureId undoes = 0; // the act that this one takes back; 0: none
    std::vector<HistoryLine> lines;

    Hlc last() const; // the latest of its lines
};

void saveHistory(Context& context, HistoryGroup& group);
std::vector<HistoryGroup> historyOf(const Context& context, const RecordId& record); // newest first
std::vector<HistoryGroup> historyOf(const Context& context, GestureId gesture);      // newest first
// What one device did to it. What others did costs next to nothing.
std::vector<HistoryGroup> historyOf(const Context& context, const RecordId& record,
                                    std::uint32_t device);

// What was done to a record after an act of mine. What I did and took back again does not stand
// between the act and its undoing.
struct Since {
    bool stands = false;        // something that was not taken back
    std::vector<Hlc> takenBack; // of later acts of mine and of their undoing
    bool isTakenBack(Hlc hlc) const;
};
Since sinceThen(const Context& context, const HistoryGroup& act);

} // namespace cordee::store
