#pragma once

#include "ledger.h"

#include "sync/core/second_copy.h"
#include "sync/core/snapshot.h"
#include "sync/store/store.h"

namespace cordee::sim {

class Device;

// Stands between the exchange and what the store knows of snapshots and writes down what passes.
class WatchedRows final : public SnapshotRows {
  public:
    WatchedRows(store::Store& store, Ledger& ledger, Device& device)
        : store_(store)
        , rows_(*store.snapshots())
        , ledger_(ledger)
        , device_(device) {}

    std::unique_ptr<Rehearsal> rehearse(const SpaceId& space) const override {
        return rows_.rehearse(space);
    }
    Bytes model() const override { return rows_.model(); }
    std::uint32_t modelVersion() const override { return rows_.modelVersion(); }
    bool isEvidence(std::uint32_t recordKind) const override {
        return rows_.isEvidence(recordKind);
    }
    std::vector<Logged> logAfter(const SpaceId& space, std::int64_t position,
                                 std::size_t mostBytes) const override {
        return rows_.logAfter(space, position, mostBytes);
    }
    SpaceVector settledHeads(const SpaceId& space) const override;
    std::uint64_t startsAfter(const SpaceId& space, const DeviceId& device) const override {
        return rows_.startsAfter(space, device);
    }
    Result<void, StoreError> startFrom(const SpaceId& space, ByteView state,
                                       const SpaceVector& vector, std::uint64_t cursor) override;

  private:
    store::Store& store_;
    SnapshotRows& rows_;
    Ledger& ledger_;
    Device& device_;
};

// The same between the exchange and the second copy of what waits.
class WatchedCopy final : public SecondCopy {
  public:
    WatchedCopy(store::Store& store, Ledger& ledger, Device& device)
        : store_(store)
        , ledger_(ledger)
        , device_(device) {}

    const std::vector<std::pair<SpaceId, SealedBatch>>& forgottenBatches() const override {
        return store_.secondCopy()->forgottenBatches();
    }
    bool hasForgottenChanges() const override { return store_.secondCopy()->hasForgottenChanges(); }
    Result<std::size_t, StoreError> takeUpChanges() override;
    Result<void, StoreError> putBack(std::span<const RemoteBatch> batches) override;
    Result<void, StoreError> adopt(const SpaceId& space, std::span<const Change> changes) override;

  private:
    store::Store& store_;
    Ledger& ledger_;
    Device& device_;
};

// Stands between the exchange and the store and writes down what passes.
class WatchedReplica final : public Replica {
  public:
    WatchedReplica(store::Store& store, Ledger& ledger, Device& device)
        : store_(store)
        , ledger_(ledger)
        , device_(device)
        , rows_(store, ledger, device)
        , copy_(store, ledger, device) {}

    Result<void, StoreError> addSpace(const SpaceId& space, SpaceKind kind) override {
        return store_.addSpace(space, kind);
    }
    Result<ChangeSet, StoreError> applyRemote(std::span<const RemoteBatch> batches,
                                              std::uint64_t cursor) override;
    Result<void, StoreError> setCursor(const SpaceId& space, std::uint64_t cursor) override {
        return store_.setCursor(space, cursor);
    }
    std::uint64_t cursor(const SpaceId& space) const override { return store_.cursor(space); }
    ChainHead chainHead(const SpaceId& space, const DeviceId& device) const override {
        return store_.chainHead(space, device);
    }
    std::vector<std::pair<DeviceId, ChainHead>> headsToReport(const SpaceId& space) const override {
        return store_.headsToReport(space);
    }
    std::vector<SpaceId> spacesWithOutbox() const override { return store_.spacesWithOutbox(); }
    std::vector<Change> pending(const SpaceId& space, std::size_t most) const override {
        return store_.pending(space, most);
    }
    Result<void, StoreError> storeSealed(const SpaceId& space, const SealedBatch& batch,
                                         std::size_t consumed) override;
    std::vector<SealedBatch> unacknowledged(const SpaceId& space,
                                            std::size_t mostBytes) const override {
        return store_.unacknowledged(space, mostBytes);
    }
    Result<void, StoreError> acknowledge(const SpaceId& space, std::uint64_t throughSeq) override;
    Result<void, StoreError> resendFrom(const SpaceId& space, std::uint64_t seq) override {
        return store_.resendFrom(space, seq);
    }
    void correctClock(std::int64_t millis) override { store_.correctClock(millis); }
    std::vector<std::pair<DeviceId, ChainHead>> chainHeads(const SpaceId& space) const override {
        return store_.chainHeads(space);
    }
    std::optional<Hash32> batchHash(const SpaceId& space, const DeviceId& device,
                                    std::uint64_t seq) const override {
        return store_.batchHash(space, device, seq);
    }
    std::vector<SealedBatch> batchesAfter(const SpaceId& space, const DeviceId& device,
                                          std::uint64_t seq, std::size_t mostBytes) const override {
        return store_.batchesAfter(space, device, seq, mostBytes);
    }
    Result<void, StoreError> takeBack(const SpaceId& space, std::uint64_t seq,
                                      std::span<const Change> changes) override;
    OutboxState outbox() const override { return store_.outbox(); }
    SnapshotRows* snapshots() override { return &rows_; }
    SecondCopy* secondCopy() override { return store_.secondCopy() ? &copy_ : nullptr; }

  private:
    void checkStillWaiting(const std::vector<Change>& before,
                           std::span<const RemoteBatch> batches) const;
    // The first batch that waits in every other space.
    std::vector<std::pair<SpaceId, std::uint64_t>> waitingElsewhere(const SpaceId& space) const;

    store::Store& store_;
    Ledger& ledger_;
    Device& device_;
    WatchedRows rows_;
    WatchedCopy copy_;
};

} // namespace cordee::sim
