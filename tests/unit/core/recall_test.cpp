#include "exchange_device.h"

#include "sync/core/second_copy.h"

#include <QTest>

#include <algorithm>

// A database that forgot what the second copy of its outbox still has.

using namespace cordee;
using namespace cordee::testing;

namespace {

const SpaceId space = idOf<SpaceId>('S');
const DeviceId me = idOf<DeviceId>('a');

class FakeCopy final : public SecondCopy {
  public:
    explicit FakeCopy(FakeReplica& replica)
        : replica_(replica) {
        replica.copy = this;
    }
    const std::vector<std::pair<SpaceId, SealedBatch>>& forgottenBatches() const override {
        return batches;
    }
    bool hasForgottenChanges() const override { return changes > 0; }
    Result<std::size_t, StoreError> takeUpChanges() override {
        if (failure) return *failure;
        return std::exchange(changes, 0);
    }
    Result<void, StoreError> putBack(std::span<const RemoteBatch> some) override {
        if (failure) return *failure;
        for (const RemoteBatch& batch : some) {
            if (auto applied = replica_.applyRemote({&batch, 1}, replica_.cursor(space)); !applied)
                return applied.error();
            if (auto stored =
                    replica_.storeSealed(space, {batch.head.seq, batch.head.hash, batch.sealed}, 0);
                !stored)
                return stored;
        }
        return {};
    }
    Result<void, StoreError> adopt(const SpaceId&, std::span<const Change> some) override {
        if (failure) return *failure;
        adopted.insert(adopted.end(), some.begin(), some.end());
        return {};
    }

    std::vector<std::pair<SpaceId, SealedBatch>> batches;
    std::size_t changes = 0;
    std::vector<Change> adopted;
    std::optional<StoreError> failure;

  private:
    FakeReplica& replica_;
};

// My device, whose database knows the first of `sealed`.
struct Older {
    explicit Older(int count) {
        vault.join(space);
        if (!replica.addSpace(space, SpaceKind::Mentorship)) qFatal("no space");
        ChainHead head;
        for (int i = 0; i < count; ++i) {
            const Change change{ChangeKind::SetField,
                                idOf<RecordId>(static_cast<char>('r' + i)),
                                1,
                                1,
                                Hlc::of(year2026 + i, 0),
                                0,
                                "written " + std::to_string(i)};
            sealed.push_back(*vault.seal(space, {&change, 1}, head, {}, BatchContents::Unknown));
            head = {sealed.back().seq, sealed.back().hash};
        }
        if (!replica.storeSealed(space, sealed[0], 0)) qFatal("not stored");
    }
    void forget(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            copy.batches.emplace_back(space, sealed[i]);
    }
    std::uint64_t head() const { return replica.chainHead(space, me).seq; }

    FakeReplica replica{me};
    FakeVault vault{me};
    FakeCopy copy{replica};
    std::vector<SealedBatch> sealed;
};

} // namespace

class RecallTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatFollowsIsPutBackInItsOrder() {
        Older older(4);
        older.forget(1, 4);
        older.copy.changes = 2;
        Recall recall(older.replica, older.vault);
        QVERIFY(recall.holds(space));
        QVERIFY(recall.run());
        QVERIFY(recall.isDone() && !recall.holds(space));
        QCOMPARE(recall.recalled(), std::size_t{5});
        QCOMPARE(older.head(), std::uint64_t{4});
        const auto waiting = older.replica.unacknowledged(space, std::size_t{1} << 20);
        QCOMPARE(waiting.back().bytes, older.sealed.back().bytes);
    }

    void whatLacksABatchWaitsForTheServerAndIsThenWrittenAnew() {
        Older older(4);
        older.forget(2, 4);
        Recall recall(older.replica, older.vault);
        QVERIFY(recall.run());
        QVERIFY(recall.holds(space));
        QVERIFY(older.copy.adopted.empty());
        QCOMPARE(older.head(), std::uint64_t{1});
        QVERIFY(recall.settle(space));
        QVERIFY(!recall.holds(space));
        QCOMPARE(older.copy.adopted.size(), std::size_t{2});
        QCOMPARE(older.copy.adopted[1].body, Bytes("written 3"));
    }

    void whatTheServerHadMakesTheRestFollow() {
        Older older(4);
        older.forget(2, 4);
        Recall recall(older.replica, older.vault);
        QVERIFY(recall.run());
        QVERIFY(older.replica.storeSealed(space, older.sealed[1], 0)); // as it was fetched
        QVERIFY(recall.run());
        QVERIFY(recall.isDone());
        QCOMPARE(older.head(), std::uint64_t{4});
        QVERIFY(older.copy.adopted.empty());
    }

    void whatIsOfAnotherDeviceOrCannotBeReadIsLeftOut() {
        Older older(2);
        FakeVault other(idOf<DeviceId>('b'));
        const ChainHead head{older.sealed[0].seq, older.sealed[0].hash};
        const Change change{ChangeKind::SetField, idOf<RecordId>('o'), 1, 1, {}, 0, "theirs"};
        older.copy.batches.emplace_back(
            space, *other.seal(space, {&change, 1}, head, {}, BatchContents::Unknown));
        older.copy.batches.emplace_back(space, SealedBatch{2, {}, "noise"});
        older.copy.batches.emplace_back(space, older.sealed[0]); // is known
        Recall recall(older.replica, older.vault);
        QVERIFY(recall.run());
        QVERIFY(recall.isDone());
        QCOMPARE(recall.recalled(), std::size_t{0});
        QCOMPARE(older.head(), std::uint64_t{1});
    }

    void whatWaitsForALogHoldsItsSpace() {
        Older older(3);
        older.forget(1, 3);
        older.vault.needsLogs = true;
        Recall recall(older.replica, older.vault);
        QVERIFY(recall.run());
        QVERIFY(recall.settle(space));
        QVERIFY(recall.holds(space) && older.copy.adopted.empty());
        older.vault.known[space] = {me};
        QVERIFY(recall.run());
        QVERIFY(recall.isDone());
        QCOMPARE(older.head(), std::uint64_t{3});
    }

    void whatTheDiskRefusesIsTriedAgain() {
        Older older(3);
        older.forget(1, 3);
        older.copy.changes = 1;
        older.copy.failure = StoreError{StoreErrorKind::Io, "no"};
        Recall recall(older.replica, older.vault);
        QVERIFY(!recall.run());
        QVERIFY(recall.holds(space) && !recall.isDone());
        older.copy.failure.reset();
        QVERIFY(recall.run());
        QVERIFY(recall.isDone());
        QCOMPARE(recall.recalled(), std::size_t{3});
    }

    void noNumberIsUsedAgainWhileABatchMayHaveIt() {
        Older older(3);
        older.forget(2, 3); // the second is nowhere any more
        ManualClock clock;
        CountingRandom random;
        FakeServer server;
        Exchange exchange(older.replica, older.vault, clock, random);
        QCOMPARE(exchange.recalled(), std::size_t{0});
        older.replica.commit(space, idOf<RecordId>('n'), "new", Hlc::of(clock.millis, 9));
        exchange.wake();
        for (int i = 0; i < 20; ++i) {
            const auto outgoing = exchange.next();
            if (!outgoing || outgoing->lane == Lane::Wait) break;
            const auto request = Device::parse(*outgoing);
            const bool isSealed = older.replica.pending(space, 9).empty();
            QVERIFY(!isSealed || !older.copy.adopted.empty());
            exchange.onResponse(outgoing->id, 200, server.handle(me, request).SerializeAsString());
            while (exchange.applySome()) {
            }
        }
        QCOMPARE(older.copy.adopted.size(), std::size_t{1});
        QCOMPARE(exchange.recalled(), std::size_t{1});
        QCOMPARE(server.spaces[space].size(), std::size_t{2}); // the first and the new one
        QVERIFY(exchange.alarms().empty());
    }
};

QTEST_GUILESS_MAIN(RecallTest)
#include "recall_test.moc"
