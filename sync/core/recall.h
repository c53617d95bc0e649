#pragma once

#include "sync/core/replica.h"
#include "sync/core/vault.h"

#include <cstddef>
#include <map>
#include <vector>

namespace cordee {

// Takes back what a database forgot that is older than it was (see SecondCopy). A number of mine is
// never used again while a batch that has it may still be put back: until then nothing is sealed in
// its space. Changes that were not sealed use no number: they hold nothing back, and those of a
// space that is not known wait for it.
class Recall {
  public:
    Recall(Replica& replica, Vault& vault);

    bool isDone() const { return waiting_.empty() && !hasChanges_; }
    bool holds(const SpaceId& space) const { return waiting_.contains(space); }
    std::vector<SpaceId> spaces() const;

    // Puts back what follows on my chains. What cannot be opened for want of a log or a key waits.
    Result<void, StoreError> run();
    // What the server has of my chain in a space is here. What still does not follow on it lacks a
    // batch that is nowhere any more: its changes are written anew.
    Result<void, StoreError> settle(const SpaceId& space);

    // Batches and changes taken back so far.
    std::size_t recalled() const { return recalled_; }

  private:
    using Batches = std::vector<SealedBatch>;

    Result<void, StoreError> putBack(const SpaceId& space, Batches& batches);

    Replica& replica_;
    Vault& vault_;
    std::map<SpaceId, Batches> waiting_; // by number
    bool hasChanges_ = false;
    std::size_t recalled_ = 0;
};

} // namespace cordee
