#pragma once

#include "sync/core/snapshot.h"

#include <memory>
#include <optional>

namespace cordee {

// Works out the state of a space at one vector from the local log, in slices: to write a snapshot,
// or to see whether somebody's is right. A device that has gone on since works out what was, so it
// may confirm at any time after it has reached the vector; nothing that waits to be sent is in it.
class SnapshotWork {
  public:
    // `base`: the state to begin with and its vector, where the log does not begin at the
    // beginning.
    struct Base {
        Bytes state;
        SpaceVector vector;
    };
    SnapshotWork(SnapshotRows& rows, Vault& vault, SpaceId space, SpaceVector target)
        : rows_(rows)
        , vault_(vault)
        , space_(space)
        , target_(std::move(target)) {}

    Result<void, StoreError> begin(const Base* base);
    // About limits::applySlice worth. The state once it is there; Invalid: the log does not lead to
    // the vector.
    Result<std::optional<Bytes>, StoreError> step();

    const SpaceVector& target() const { return target_; }

  private:
    bool isWanted(const SnapshotRows::Logged& logged) const;
    bool isThere() const;

    SnapshotRows& rows_;
    Vault& vault_;
    SpaceId space_;
    SpaceVector target_;
    std::unique_ptr<Rehearsal> rehearsal_;
    std::int64_t position_ = 0;
};

} // namespace cordee
