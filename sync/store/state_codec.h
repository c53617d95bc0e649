#pragma once

#include "sync/core/snapshot.h"
#include "sync/store/context.h"

#include <memory>
#include <optional>

// The state of a space as octets: its records with their clocks, sets and merged texts, and what
// was set aside and may still count. Equal states are equal octets: everything stands in the order
// of its ids, and devices and people are named, not numbered as here.
//   format · devices · people · records · changes set aside
namespace cordee::store {

// Writes the state down in slices of some milliseconds. The space must not change meanwhile.
class StateWriter {
  public:
    StateWriter(Context& context, std::uint32_t space);
    ~StateWriter();
    // The state once all of it is there. Throws.
    std::optional<Bytes> some();

  private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

// Merges a state into what is here: of each field the later write counts, as if the batches that
// made the state had arrived. `before`: the batches that did, whose changes count already. Within
// the caller's transaction; after an error it must be undone. Invalid: nothing that a StateWriter
// wrote; Newer: it holds what this version does not know. Throws where the database cannot be read.
Result<void, StoreError> mergeState(Context& context, std::uint32_t space, ByteView state,
                                    const SpaceVector& before, ChangeSet& changes);

inline constexpr std::uint64_t stateFormat = 1;

enum class StateTag : std::uint64_t { Value = 1, Set = 2, Text = 3 };

} // namespace cordee::store
