#pragma once

#include "sync/core/replica.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace cordee {

// A plain file beside the database holds a second copy of what was written here and not yet
// acknowledged. What it has and the database does not know was forgotten: the database is older
// than it was, because its log was lost or an older copy took its place alone.
class SecondCopy {
  public:
    virtual ~SecondCopy() = default;

    // Batches of mine beyond what the database knows of my chains, as found when it was opened; of
    // each space in the order they were sealed.
    virtual const std::vector<std::pair<SpaceId, SealedBatch>>& forgottenBatches() const = 0;
    virtual bool hasForgottenChanges() const = 0;
    // Forgotten changes that waited to be sealed wait again, of all spaces that are known, all at
    // once. How many there were; the others stay forgotten. NotFound: nobody writes here yet.
    virtual Result<std::size_t, StoreError> takeUpChanges() = 0;
    // Forgotten batches of one space, opened, which follow on my chain in this order: applied, and
    // waiting to be acknowledged as they were sealed.
    virtual Result<void, StoreError> putBack(std::span<const RemoteBatch> batches) = 0;
    // Changes of mine as if they were written here, with the clocks they have.
    virtual Result<void, StoreError> adopt(const SpaceId& space,
                                           std::span<const Change> changes) = 0;
};

} // namespace cordee
