#pragma once

#include "sync/store/work.h"

#include <vector>

namespace cordee::store {

// Changes that came but may not or cannot be applied yet. They are kept sealed, never block what
// comes after them, and some are tried again: after an upgrade, or when a text they build on has
// come.
struct AsidePlace {
    std::uint32_t space = 0;
    std::uint32_t device = 0;
    std::uint64_t seq = 0; // of the batch
    std::uint32_t index = 0;
};

// Whether a change that was set aside for this reason may be applied one day.
constexpr bool mayCountLater(Refusal reason) {
    return reason == Refusal::Newer || reason == Refusal::Waiting;
}

// What is kept of a space and may be applied one day.
struct KeptAside {
    AsidePlace place;
    Author author;
    Refusal reason = Refusal::None;
    Bytes raw; // packChange of it
};
std::vector<KeptAside> asideOf(const Context& context, std::uint32_t space); // throws

// `raw`: packChange of it, or what came if that was no change. Too many that wait are kept as too
// large and not tried again.
void setAside(Context& context, const AsidePlace& place, const Author& author, Refusal reason,
              ByteView raw);

// Tries those of a space again that were set aside for this reason, as long as it helps.
// True if others may wait for this change: for its text, or for its step in the record's clock.
bool mayLead(const Change& change);
void replaySetAside(Context& context, Work& work, Refusal reason, std::uint32_t space);

} // namespace cordee::store
