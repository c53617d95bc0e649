#pragma once

#include "sync/core/replica.h"
#include "sync/core/vault.h"
#include "sync/core/vault_storage.h"

#include "cordee/sync/v1/batch.pb.h"
#include "cordee/sync/v1/exchange.pb.h"

#include <deque>
#include <map>
#include <set>
#include <tuple>

// Stand-ins for the exchange's surroundings, in memory: a replica that keeps the last writer, a
// vault that signs nothing but checks chains and who is known, a server that sequences.
namespace cordee::testing {

inline constexpr std::int64_t year2026 = 1'767'225'600'000;

struct ManualClock final : Clock {
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = year2026;
};

struct CountingRandom final : Random {
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i)
            out[i] = next++;
    }
    std::uint8_t next = 0;
};

template <class SomeId>
SomeId idOf(char letter) {
    return *SomeId::from(Bytes(SomeId::size, letter));
}

// The hash of a whole batch stands for its chain hash.
Hash32 fakeHash(ByteView batch);
struct FakeBatch {
    sync::v1::Batch batch;
    sync::v1::BatchHeader header;
};
std::optional<FakeBatch> parseFake(ByteView bytes);

class FakeNotes final : public VaultStorage {
  public:
    Result<std::optional<Bytes>, StoreError> get(ByteView key) const override;
    Result<std::vector<Entry>, StoreError> scan(ByteView prefix) const override;
    Result<void, StoreError> write(std::span<const Entry> put,
                                   std::span<const Bytes> remove) override;

    bool isFull = false; // nothing more is written
    int writes = 0;
    bool isUnreadable = false;
    // The next reading but so many fails.
    void failReadAfter(int reads) { readsLeft_ = reads; }

  private:
    std::optional<StoreError> failedRead() const;

    std::map<Bytes, Bytes> rows_;
    mutable std::optional<int> readsLeft_;
};

class FakeReplica final : public Replica {
  public:
    explicit FakeReplica(DeviceId self)
        : self_(self) {}

    // What a person does: writes `body` to field 1 of a record.
    void commit(const SpaceId& space, const RecordId& record, Bytes body, Hlc hlc);

    Result<void, StoreError> addSpace(const SpaceId& space, SpaceKind kind) override;
    Result<ChangeSet, StoreError> applyRemote(std::span<const RemoteBatch> batches,
                                              std::uint64_t cursor) override;
    Result<void, StoreError> setCursor(const SpaceId& space, std::uint64_t cursor) override;
    std::uint64_t cursor(const SpaceId& space) const override;
    ChainHead chainHead(const SpaceId& space, const DeviceId& device) const override;
    std::vector<std::pair<DeviceId, ChainHead>> headsToReport(const SpaceId&) const override;
    void correctClock(std::int64_t millis) override { correctionMs = millis; }
    std::vector<SpaceId> spacesWithOutbox() const override;
    std::vector<Change> pending(const SpaceId& space, std::size_t most) const override;
    Result<void, StoreError> storeSealed(const SpaceId& space, const SealedBatch& batch,
                                         std::size_t consumed) override;
    std::vector<SealedBatch> unacknowledged(const SpaceId& space,
                                            std::size_t mostBytes) const override;
    Result<void, StoreError> acknowledge(const SpaceId& space, std::uint64_t throughSeq) override;
    Result<void, StoreError> resendFrom(const SpaceId& space, std::uint64_t seq) override;
    OutboxState outbox() const override;
    std::vector<std::pair<DeviceId, ChainHead>> chainHeads(const SpaceId& space) const override;
    std::optional<Hash32> batchHash(const SpaceId& space, const DeviceId& device,
                                    std::uint64_t seq) const override;
    std::vector<SealedBatch> batchesAfter(const SpaceId& space, const DeviceId& device,
                                          std::uint64_t seq, std::size_t mostBytes) const override;
    Result<void, StoreError> takeBack(const SpaceId& space, std::uint64_t seq,
                                      std::span<const Change> changes) override;

    SecondCopy* secondCopy() override { return copy; }

    SecondCopy* copy = nullptr;
    using Cell = std::tuple<Hlc, DeviceId, Bytes>;
    std::map<std::pair<SpaceId, RecordId>, Cell> cells;                  // what a person sees
    std::map<std::tuple<SpaceId, DeviceId, std::uint64_t>, int> applied; // how often each batch was
    std::map<SpaceId, SpaceKind> kinds;
    std::optional<StoreError> failure; // of every call that writes
    bool hidesPending = false;         // what waits is there and cannot be read
    std::size_t largestSlice = 0;      // in changes
    std::int64_t correctionMs = 0;

  private:
    struct Space {
        std::deque<Change> pending;
        std::map<std::uint64_t, SealedBatch> sealed;
        std::uint64_t acknowledged = 0;
        std::uint64_t cursor = 0;
        std::map<DeviceId, ChainHead> heads;
        std::map<DeviceId, std::map<std::uint64_t, SealedBatch>> log; // of others, and mine fetched
    };
    void put(const SpaceId& space, const DeviceId& device, const Change& change);

    DeviceId self_;
    std::map<SpaceId, Space> spaces_;
};

// Batches in the clear in the real envelope; its "log" of a space is the list of known devices.
class FakeVault final : public Vault {
  public:
    explicit FakeVault(DeviceId self)
        : self_(self) {}

    DeviceId device() const override { return self_; }
    std::vector<SpaceId> spaces() const override { return spaces_; }
    std::optional<SpaceKind> kind(const SpaceId& space) const override;
    bool canSeal(const SpaceId&) const override { return sealing; }
    Result<SealedBatch, TrustError> seal(const SpaceId& space, std::span<const Change> changes,
                                         const ChainHead& previous,
                                         std::span<const std::pair<DeviceId, ChainHead>> seen,
                                         BatchContents contents) override;
    Result<Authored, TrustError> author(ByteView batch) const override;
    Result<RemoteBatch, TrustError> open(const SpaceId& space, ByteView batch,
                                         const ChainHead& previous) override;
    Result<void, TrustError> contradict(const SpaceId& space, ByteView) override {
        contradicted.insert(space);
        return {};
    }
    void fill(sync::v1::ExchangeRequest& request) override;
    Result<TrustNews, TrustError> take(const sync::v1::ExchangeResponse& response) override;
    std::string authorization(ByteView serverId, std::string_view method, std::string_view path,
                              std::int64_t timestampMs, ByteView body) override;

    void join(const SpaceId& space) { spaces_.push_back(space); }

    bool sealing = true;
    std::set<SpaceId> withoutKind; // their logs have not come; take() brings them
    bool needsLogs = false; // devices must be known from the space's log before they are read
    std::size_t mostSealed = 256 * 1024;
    std::set<SpaceId> contradicted; // spaces closed because two batches have one number
    std::optional<TrustError> takeFailure;
    std::map<Bytes, TrustErrorKind> refuse; // how to open a batch with this body
    std::vector<Bytes> boxes;               // to be asked for
    std::vector<Bytes> statements;          // to be pushed until stored
    std::map<SpaceId, std::vector<DeviceId>> known;
    std::vector<std::pair<DeviceId, ChainHead>> claims; // what batches say that I have seen

  private:
    DeviceId self_;
    std::vector<SpaceId> spaces_;
};

class FakeServer {
  public:
    sync::v1::ExchangeResponse handle(const DeviceId& device,
                                      const sync::v1::ExchangeRequest& request);
    // True if a waiting request would be answered now.
    bool hasNews(const DeviceId& device, const sync::v1::ExchangeRequest& request) const;

    struct Stored {
        DeviceId device;
        std::uint64_t seq = 0;
        Bytes batch;
    };
    static void tellHeads(const std::vector<Stored>& stored, sync::v1::SpaceNews& news);
    // The last batches are gone, as after a restore from a backup.
    void loseAfter(std::size_t kept);

    std::map<SpaceId, std::vector<Stored>> spaces;
    std::map<SpaceId, std::vector<Bytes>> control;
    std::optional<sync::v1::PushCode> pushAnswer; // instead of storing
    Bytes logId = Bytes(32, 'L');
    std::int64_t timeMs = year2026; // 0: not told
    std::size_t mostBatches = 1000; // in one answer
    std::uint64_t requests = 0;
};

} // namespace cordee::testing
