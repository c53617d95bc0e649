#pragma once

#include "sync/core/ids.h"
#include "sync/core/replica.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace cordee::store {

// What an OutboxMirror is made of, in the order in which it was written.
struct MirroredBatch {
    SpaceId space;
    SealedBatch batch;
};
// A change that waits to be sealed: its number and its body as the table has them.
struct MirroredChange {
    SpaceId space;
    std::int64_t seq = 0;
    Bytes body;
};
struct MirrorContent {
    std::vector<MirroredBatch> batches;
    std::vector<MirroredChange> changes;
};

Bytes mirrorRecord(const SpaceId& space, const SealedBatch& batch);
Bytes mirrorRecord(const MirroredChange& change);
// Batches of mine from `seq` on were taken back and will be sealed under other numbers.
Bytes mirrorTakeBack(const SpaceId& space, std::uint64_t seq);

// All that can be read; records that are torn or damaged are left out. For rebuilding after the
// database was found damaged.
MirrorContent readOutboxMirror(const std::filesystem::path& path);

// How far a database goes: the last number of mine in a space, and the number that its next change
// will have.
struct MirrorKnown {
    std::function<std::uint64_t(const SpaceId&)> head;
    std::int64_t nextSeq = 0;
};
// What goes beyond that; batches that were sealed again, or taken back, are left out. A database
// knows all that was written before something it knows: where it forgot nothing, only the end of
// the file is read.
MirrorContent readForgotten(const std::filesystem::path& path, const MirrorKnown& known);

} // namespace cordee::store
