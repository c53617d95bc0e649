#pragma once

#include "sync/core/second_copy.h"
#include "sync/core/snapshot.h"
#include "sync/store/context.h"
#include "sync/store/gesture.h"
#include "sync/store/listeners.h"
#include "sync/store/lock_file.h"
#include "sync/store/mirror_records.h"
#include "sync/store/outbox_mirror.h"
#include "sync/store/reserve.h"
#include "sync/store/work.h"

#include <memory>
#include <new>

namespace cordee::store {

// Every part of the database file of one person on one device. Split by idea over several files:
// open, commit (gestures, undo), remote (changes from afar), outbox, read, export, vault rows.
class StoreImpl final : public Store, public SnapshotRows, public SecondCopy {
  public:
    StoreImpl(StoreOptions options, std::unique_ptr<LockFile> lock,
              std::unique_ptr<Connection> connection);
    ~StoreImpl() override;

    // After construction: checks the key, migrates, loads. Nothing is written unless all is well.
    Result<void, StoreError> prepare();

    bool readOnly() const override { return readOnly_; }
    bool needsCheck() const override { return needsCheck_; }
    void checked() override;
    Result<void, StoreError> adopt(const SpaceId& space, std::span<const Change> changes) override;
    bool isShared(const SpaceId& space) const override;
    const Schema& schema() const override { return options_.schema; }
    Result<void, StoreError> setAuthor(const DeviceId& device, const UserId& user) override;
    RecordId newId() override { return newRecordId(options_.clock, options_.random); }

    Result<Committed, StoreError> commit(std::span<const Edit> edits) override;
    Result<Committed, StoreError> undo(GestureId gesture) override;

    std::optional<Row> find(const RecordId& id) const override;
    std::vector<Row> select(const Query& query) const override;
    std::size_t count(const Query& query) const override;
    std::vector<HistoryEntry> history(const RecordId& id) const override;
    std::vector<Row> bin() const override;
    std::string exportJson(const std::optional<SpaceId>& space) const override;

    Subscription subscribe(std::function<void(const ChangeSet&)> listener) override;
    Subscription subscribeOutbox(std::function<void()> listener) override;
    void idle() override;

    Result<void, StoreError> addSpace(const SpaceId& space, SpaceKind kind) override;
    Result<ChangeSet, StoreError> applyRemote(std::span<const RemoteBatch> batches,
                                              std::uint64_t cursor) override;
    Result<void, StoreError> setCursor(const SpaceId& space, std::uint64_t cursor) override;
    std::uint64_t cursor(const SpaceId& space) const override;
    ChainHead chainHead(const SpaceId& space, const DeviceId& device) const override;
    std::vector<std::pair<DeviceId, ChainHead>> headsToReport(const SpaceId& space) const override;

    void correctClock(std::int64_t millis) override { context_.correctClock(millis); }

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

    SecondCopy* secondCopy() override { return readOnly_ ? nullptr : this; }
    const std::vector<std::pair<SpaceId, SealedBatch>>& forgottenBatches() const override {
        return forgottenBatches_;
    }
    bool hasForgottenChanges() const override;
    Result<std::size_t, StoreError> takeUpChanges() override;
    Result<void, StoreError> putBack(std::span<const RemoteBatch> batches) override;

    SnapshotRows* snapshots() override { return readOnly_ ? nullptr : this; }
    std::unique_ptr<Rehearsal> rehearse(const SpaceId& space) const override;
    Bytes model() const override;
    std::uint32_t modelVersion() const override { return store::modelVersion; }
    bool isEvidence(std::uint32_t recordKind) const override;
    std::vector<Logged> logAfter(const SpaceId& space, std::int64_t position,
                                 std::size_t mostBytes) const override;
    SpaceVector settledHeads(const SpaceId& space) const override;
    std::uint64_t startsAfter(const SpaceId& space, const DeviceId& device) const override;
    Result<void, StoreError> startFrom(const SpaceId& space, ByteView state,
                                       const SpaceVector& vector, std::uint64_t cursor) override;

    Result<std::optional<Bytes>, StoreError> get(ByteView key) const override;
    Result<std::vector<VaultStorage::Entry>, StoreError> scan(ByteView prefix) const override;
    Result<void, StoreError> write(std::span<const VaultStorage::Entry> put,
                                   std::span<const Bytes> remove) override;

  private:
    // Runs `body` in one transaction: durable if it succeeds, undone if not. The border where
    // SQLite's exceptions become errors.
    template <class T, class Body>
    Result<T, StoreError> transact(const Body& body);
    // The same for the outbox, which may use the room that is kept for it on a full disk.
    template <class Body>
    Result<void, StoreError> transactOutbox(const Body& body);
    // What a reading found, or nothing where the database cannot be read any more.
    template <class T, class Body>
    T readOr(const Body& body) const;
    template <class T, class Body>
    Result<T, StoreError> readOrError(const Body& body) const;
    // Nothing, if a value of it cannot be read: others are shown all the same.
    std::optional<Row> readable(const Run& run, const KindTable& kind) const;
    Result<void, StoreError> checkWritable() const;
    void recover();
    // Something written here cannot be read any more, although the pages are whole: nothing is
    // written from now on, and the next start looks at all of it.
    void suspect(const char* what) const;

    Result<void, StoreError> checkBeforeUse(bool isUnclean);
    // What a person and the exchange read, where something of it could not be read before: Damaged,
    // if it still cannot.
    Result<void, StoreError> readEverything();
    Result<void, StoreError> keepOld();
    void settleLog(); // throws
    Result<void, StoreError> migrate();
    void replayAfterUpgrade();

    using Act = std::function<Result<void, StoreError>(Acting&)>;
    Result<Committed, StoreError> perform(const Act& act, GestureId undoes = 0);

    bool noteApart(Work& work, std::span<const Met> met); // whether anything was
    void applyBatch(Work& work, const RemoteBatch& batch, std::uint32_t space, ChangeSet& changes);
    bool hasOutbox() const;
    void noticeForgotten();
    std::optional<Change> openForgotten(const MirroredChange& one) const;
    Result<void, StoreError> keepForgotten();
    void emptyMirror();
    // Into the transaction that is running.
    void adoptInto(Work& work, std::uint32_t space, std::span<const Change> changes);
    std::vector<Change> readForgottenChanges(std::uint32_t space) const;
    std::optional<ChainHead> headOf(std::uint32_t space, const DeviceId& device) const;
    std::optional<Hash32> hashOf(std::uint32_t space, const DeviceId& device,
                                 std::uint64_t seq) const;
    std::vector<std::pair<DeviceId, ChainHead>> headsOf(std::uint32_t space) const;
    // The number of the first sealed batch of mine that waits.
    std::optional<std::uint64_t> firstWaiting(std::uint32_t space) const; // throws
    std::optional<ChainHead> startOf(std::uint32_t space, const DeviceId& device) const;
    Result<void, StoreError> standOn(std::uint32_t space, const DeviceId& device,
                                     const ChainHead& head);
    void saveHead(std::uint32_t space, std::uint32_t device, const ChainHead& head, bool moved);

    StoreOptions options_;
    std::unique_ptr<LockFile> lock_; // outlives the connection
    std::unique_ptr<Connection> connection_;
    mutable Context context_; // reading prepares statements
    OutboxMirror mirror_;
    std::vector<std::pair<SpaceId, SealedBatch>> forgottenBatches_; // at the opening
    std::vector<MirroredChange> forgottenChanges_;                  // until the database has them
    Reserve reserve_;
    bool readOnly_ = false;
    bool isUnclean_ = false;    // the last process did not end well
    bool wasChecked_ = false;   // page by page, at this opening
    bool needsCheck_ = false;   // it is due, and left to the caller
    bool wasSuspected_ = false; // by the last process
    // The disk failed, or what it gave: reopen before writing again.
    mutable std::optional<StoreError> broken_;
    Listeners<ChangeSet> changed_;
    Listeners<> outboxChanged_;
};

template <class T, class Body>
T StoreImpl::readOr(const Body& body) const {
    auto found = readOrError<T>(body);
    return found ? std::move(*found) : T();
}

template <class T, class Body>
Result<T, StoreError> StoreImpl::readOrError(const Body& body) const {
    try {
        return Result<T, StoreError>(body());
    } catch (const SQLite::Exception& exception) {
        StoreError error = toStoreError(exception);
        if (error.kind == StoreErrorKind::Damaged) suspect(exception.what());
        if (isDiskFailure(exception)) broken_ = error;
        return error;
    } catch (const Unreadable& unreadable) {
        suspect(unreadable.what());
        return StoreError{StoreErrorKind::Damaged, unreadable.what()};
    } catch (const std::bad_alloc&) {
        return noMemory(); // nothing is wrong with the database
    }
}

template <class T, class Body>
Result<T, StoreError> StoreImpl::transact(const Body& body) {
    if (auto writable = checkWritable(); !writable) return writable.error();
    std::optional<StoreError> failure;
    try {
        SQLite::Transaction transaction(connection_->database());
        Result<T, StoreError> result = body();
        if (result) {
            context_.saveState();
            transaction.commit();
            connection_->trim();
            if (!context_.toMirror.empty()) mirror_.append(context_.toMirror);
            context_.toMirror.clear();
            return result;
        }
        failure = result.error();
    } catch (const SQLite::Exception& exception) {
        failure = toStoreError(exception);
        if (isDiskFailure(exception)) broken_ = failure;
    } catch (const Unreadable& unreadable) {
        failure = StoreError{StoreErrorKind::Damaged, unreadable.what()};
    } catch (const std::bad_alloc&) {
        failure = noMemory();
    }
    recover();
    return *failure;
}

} // namespace cordee::store
