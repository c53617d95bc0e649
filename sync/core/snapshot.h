#pragma once

#include "sync/core/replica.h"
#include "sync/core/vault.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace cordee::sync::v1 {
class SnapshotSignature;
} // namespace cordee::sync::v1

// The state of a space at one vector. It is a function of the batches up to there and of nothing
// else: whoever has them works it out to the octet, in whatever order they came.
namespace cordee {

// How far each author's chain has come, ascending by device.
using SpaceVector = std::vector<std::pair<DeviceId, ChainHead>>;

// A space's state worked out from its batches, beside the database and without touching it.
class Rehearsal {
  public:
    virtual ~Rehearsal() = default;

    // Begins with a state instead of nothing; before anything is applied. Invalid: not a state.
    virtual Result<void, StoreError> begin(ByteView state, const SpaceVector& vector) = 0;
    virtual Result<void, StoreError> apply(std::span<const RemoteBatch> batches) = 0;
    virtual ChainHead chainHead(const DeviceId& device) const = 0;
    // Writes the state down, about limits::applySlice worth of it. The state once all of it is
    // there; nothing is applied from the first call on.
    virtual Result<std::optional<Bytes>, StoreError> writeSome() = 0;
    // All at once.
    Result<Bytes, StoreError> state();
};

// The local database as snapshots see it.
class SnapshotRows {
  public:
    virtual ~SnapshotRows() = default;

    virtual std::unique_ptr<Rehearsal> rehearse(const SpaceId& space) const = 0;
    // The declarations a state is made with: two devices with others may hold other states.
    virtual Bytes model() const = 0;
    virtual std::uint32_t modelVersion() const = 0;

    // Whose sealed batches are never dropped; also what this version does not know.
    virtual bool isEvidence(std::uint32_t recordKind) const = 0;

    struct Logged {
        std::int64_t position = 0; // in the local log
        DeviceId device;
        SealedBatch batch;
    };
    // The local log above a position, in the order in which batches arrived or were sealed here.
    virtual std::vector<Logged> logAfter(const SpaceId& space, std::int64_t position,
                                         std::size_t mostBytes) const = 0;
    // Every author's chain as far as the server has acknowledged or told it.
    virtual SpaceVector settledHeads(const SpaceId& space) const = 0;
    // Through this number an author's batches are not in the local log: the state they made came as
    // a snapshot. 0: all are there.
    virtual std::uint64_t startsAfter(const SpaceId& space, const DeviceId& device) const = 0;

    // Merges a state into what is here, with the chains it stands for; what waits to be sent stays.
    // Invalid: not a state, or it contradicts the log here; Newer: made by a newer version. Nothing
    // changes then.
    virtual Result<void, StoreError> startFrom(const SpaceId& space, ByteView state,
                                               const SpaceVector& vector, std::uint64_t cursor) = 0;
};

// A snapshot's header, read and checked, with who signed it.
struct SnapshotClaim {
    Hash32 id;
    DeviceId maker;
    std::uint32_t epoch = 0;
    SpaceVector vector;
    Bytes stateHash;
    Bytes modelHash;
    std::uint32_t minReader = 0;
    std::size_t chunks = 0;
    // By another device than the maker's, of another member where there is one.
    bool isConfirmed = false;
    bool isDisputed = false; // somebody worked out another state
    bool wantsMe = false;    // this device's word would confirm it, and was not given
};

struct SealedSnapshot {
    Hash32 id;
    Bytes stateHash;
    Bytes header;
    std::vector<Bytes> chunks; // at most limits::snapshotChunk and its tag
};

// Keys and logs as snapshots see them.
class SnapshotKeys {
  public:
    virtual ~SnapshotKeys() = default;

    // TooLarge: beyond limits::snapshot. NotYet: nothing may be sealed here now.
    virtual Result<SealedSnapshot, TrustError> sealSnapshot(const SpaceId& space, ByteView state,
                                                            const SpaceVector& vector,
                                                            ByteView model,
                                                            std::uint32_t minReader) = 0;
    using Signatures = std::span<const sync::v1::SnapshotSignature* const>;
    // Checks shape and signatures. The first signature must be its maker's.
    virtual Result<SnapshotClaim, TrustError> readSnapshot(const SpaceId& space, ByteView header,
                                                           Signatures signatures) const = 0;
    // What the header would say of this state and of these declarations. NoKey: the epoch's key is
    // not here.
    struct Hashes {
        Bytes state;
        Bytes model;
    };
    virtual Result<Hashes, TrustError> snapshotHashes(const SpaceId& space, std::uint32_t epoch,
                                                      ByteView state, ByteView model) = 0;
    // This device's word that the state has that hash.
    virtual Result<sync::v1::SnapshotSignature, TrustError>
    signSnapshot(const SpaceId& space, const Hash32& id, ByteView stateHash) = 0;
    // Whether this is the chunk of that number that the header names.
    virtual bool isChunkOf(ByteView header, std::size_t number, ByteView chunk) const = 0;
    // The state. BadCiphertext: a chunk is another, is missing or does not open; Malformed: too
    // large, or not the state that the header names.
    virtual Result<Bytes, TrustError> openSnapshot(const SpaceId& space, ByteView header,
                                                   std::span<const Bytes> chunks) = 0;
};

} // namespace cordee
