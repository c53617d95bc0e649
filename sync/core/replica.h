#pragma once

#include "sync/core/change.h"
#include "sync/core/ids.h"
#include "sync/core/result.h"
#include "sync/core/value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace cordee {

enum class StoreErrorKind {
    NotFound, // no such record, field, file
    Invalid,  // a value, record or space that may not be written so
    TooLarge,
    Locked,   // another process has the database
    Newer,    // written by a newer version: read only
    Damaged,  // failed its checks; nothing was overwritten
    WrongKey, // the local key does not open it
    Full,     // no space on the disk
    Io,       // anything else the disk or SQLite said
};
using StoreError = Error<StoreErrorKind>;

// The author's chain in one space: the last batch known, so that the next can be checked against
// it.
struct ChainHead {
    std::uint64_t seq = 0;
    Hash32 hash; // null when seq is 0

    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

enum class SpaceKind : std::uint8_t { Personal = 1, Mentorship = 2, Group = 3 };

// A batch as it is sent, sealed once and never changed afterwards.
struct SealedBatch {
    std::uint64_t seq = 0;
    Hash32 hash; // chain hash after it
    Bytes bytes; // Batch
};

// A batch from afar, opened and verified.
struct RemoteBatch {
    SpaceId space;
    DeviceId device;
    UserId author;
    ChainHead head; // the author's chain after this batch
    std::uint64_t serverSeq = 0;
    DecodedChanges content;
    Bytes sealed; // as received, kept in the local log
    // Chains of others as far as the author had them when this was sealed.
    std::vector<std::pair<DeviceId, ChainHead>> seen;
};

struct FieldChange {
    RecordId record;
    std::uint32_t recordKind = 0;
    std::uint32_t field = 0; // 0: the record was created, deleted or restored
};

// What one transaction changed; the one signal every reader listens to.
struct ChangeSet {
    SpaceId space;
    bool remote = false;
    std::vector<FieldChange> fields;
    std::uint32_t setAside = 0; // changes kept for later: newer version, malformed, not allowed

    bool touches(std::uint32_t recordKind) const;
};

class SecondCopy;
class SnapshotRows;

// The local database as the exchange sees it. Every call is one durable transaction.
class Replica {
  public:
    virtual ~Replica() = default;

    // Makes a space known, so that its records may be written and arrive. Repeating is harmless.
    virtual Result<void, StoreError> addSpace(const SpaceId& space, SpaceKind kind) = 0;

    // Opened batches of one space, in the server's order, with the cursor that covers them. Batches
    // already applied are skipped, so repeating is harmless.
    virtual Result<ChangeSet, StoreError> applyRemote(std::span<const RemoteBatch> batches,
                                                      std::uint64_t cursor) = 0;
    virtual Result<void, StoreError> setCursor(const SpaceId& space, std::uint64_t cursor) = 0;
    virtual std::uint64_t cursor(const SpaceId& space) const = 0;
    virtual ChainHead chainHead(const SpaceId& space, const DeviceId& device) const = 0;
    // Heads of other devices that moved since my last sealed batch in this space.
    virtual std::vector<std::pair<DeviceId, ChainHead>>
    headsToReport(const SpaceId& space) const = 0;

    // Added to the wall clock, in milliseconds, for what is written from now on: the server says
    // that the clock is wrong.
    virtual void correctClock(std::int64_t millis) = 0;

    // Outbox. Pending changes are not sealed yet; sealed batches wait for the server's
    // acknowledgement.
    virtual std::vector<SpaceId> spacesWithOutbox() const = 0;
    virtual std::vector<Change> pending(const SpaceId& space, std::size_t most) const = 0;
    // Stores a sealed batch, removes the first `consumed` pending changes, moves my own chain head.
    virtual Result<void, StoreError> storeSealed(const SpaceId& space, const SealedBatch& batch,
                                                 std::size_t consumed) = 0;
    virtual std::vector<SealedBatch> unacknowledged(const SpaceId& space,
                                                    std::size_t mostBytes) const = 0;
    virtual Result<void, StoreError> acknowledge(const SpaceId& space,
                                                 std::uint64_t throughSeq) = 0;
    // The server asks for batches of mine from `seq` on, although it acknowledged them once.
    virtual Result<void, StoreError> resendFrom(const SpaceId& space, std::uint64_t seq) = 0;

    // The local log: every batch of every author, as it was sealed.
    virtual std::vector<std::pair<DeviceId, ChainHead>> chainHeads(const SpaceId& space) const = 0;
    // The chain hash after one batch; nothing if it is not here.
    virtual std::optional<Hash32> batchHash(const SpaceId& space, const DeviceId& device,
                                            std::uint64_t seq) const = 0;
    // What an author wrote after `seq`, in order, as much as fits `mostBytes`.
    virtual std::vector<SealedBatch> batchesAfter(const SpaceId& space, const DeviceId& device,
                                                  std::uint64_t seq,
                                                  std::size_t mostBytes) const = 0;
    // Batches of mine from `seq` on were never accepted and cannot be: another one has the number.
    // Forgets them and puts their changes before those that wait to be sealed. Invalid: one of them
    // was acknowledged.
    virtual Result<void, StoreError> takeBack(const SpaceId& space, std::uint64_t seq,
                                              std::span<const Change> changes) = 0;

    struct OutboxState {
        std::size_t changes = 0;   // written here, not yet acknowledged by the server
        std::int64_t oldestMs = 0; // when the oldest of them was written; 0: none
    };
    virtual OutboxState outbox() const = 0;

    // What it may have forgotten; null: nothing is copied beside it.
    virtual SecondCopy* secondCopy() { return nullptr; }
    // What snapshots need of it; null: this one takes no part in them.
    virtual SnapshotRows* snapshots() { return nullptr; }
};

} // namespace cordee
