#include "three_devices.h"

#include "sync/core/snapshot.h"

#include <algorithm>
#include <ctime>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

using Sent = std::vector<RemoteBatch>;

// The batches a device has, in the order in which it got or made them.
Sent logOf(Device& device, const Sent& sent) {
    Sent log;
    for (const auto& logged : device.store->snapshots()->logAfter(shared, 0, 1 << 30)) {
        const auto found = std::ranges::find_if(sent, [&](const RemoteBatch& batch) {
            return batch.device == logged.device && batch.head.seq == logged.batch.seq;
        });
        if (found == sent.end()) qFatal("a batch that nobody sent");
        log.push_back(*found);
    }
    return log;
}

SpaceVector vectorOf(std::span<const RemoteBatch> log) {
    std::map<DeviceId, ChainHead> heads;
    for (const RemoteBatch& batch : log)
        heads[batch.device] = batch.head;
    return {heads.begin(), heads.end()};
}

Bytes stateOf(Device& device, std::span<const RemoteBatch> log, ByteView begin = {},
              const SpaceVector& vector = {}) {
    const auto rehearsal = device.store->snapshots()->rehearse(shared);
    if (!begin.empty() && !rehearsal->begin(begin, vector)) qFatal("begin");
    for (const RemoteBatch& batch : log)
        if (!rehearsal->apply({&batch, 1})) qFatal("apply");
    const auto state = rehearsal->state();
    if (!state) qFatal("state: %s", state.error().detail.c_str());
    return *state;
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void devicesAtOneVectorWorkOutOneState() {
        QVERIFY(rc::check("one state", [] {
            ThreeDevices world;
            for (const Action& action : *rc::gen::container<std::vector<Action>>(anyAction()))
                world.act(action);
            world.bringTogether();
            const Sent log = logOf(world.device(0), world.sent());
            const Bytes state = stateOf(world.device(0), log);
            RC_ASSERT(stateOf(world.device(1), logOf(world.device(1), world.sent())) == state);
            RC_ASSERT(stateOf(world.device(2), logOf(world.device(2), world.sent())) == state);
            // Half of it as a snapshot, then the rest.
            const auto half = std::span(log).first(log.size() / 2);
            const Bytes first = stateOf(world.device(0), half);
            const auto rest = std::span(log).subspan(half.size());
            RC_ASSERT(stateOf(world.device(1), rest, first, vectorOf(half)) == state);
            RC_ASSERT(stateOf(world.device(1), {}, state, vectorOf(log)) == state);
        }));
    }

    void whoBeginsWithAStateShowsAndGoesOnAsTheOthers() {
        QVERIFY(rc::check("beginning", [] {
            ThreeDevices world;
            for (const Action& action : *rc::gen::container<std::vector<Action>>(anyAction()))
                world.act(action);
            world.bringTogether();
            const Sent log = logOf(world.device(0), world.sent());
            const auto half = std::span(log).first(log.size() / 2);
            QTemporaryDir folder;
            Device late('d', folder.path());
            RC_ASSERT(late.store->snapshots()
                          ->startFrom(shared, stateOf(world.device(0), half), vectorOf(half), 0)
                          .ok());
            late.take({log.begin() + static_cast<std::ptrdiff_t>(half.size()), log.end()});
            RC_ASSERT(late.store->exportJson({}) == world.content(0));
            late.reopen();
            RC_ASSERT(late.store->exportJson({}) == world.content(0));
        }));
    }

    void aDeviceThatWasAwayKeepsWhatItHasNotSent() {
        Device ana('a', folder_->path());
        Device paul('b', folder_->path());
        const RecordId goal = ana.create(
            ana.newGoal().set(goal::title, "together").replace(goal::notes, "both read this"));
        Sent sent = ana.seal();
        paul.take(sent);
        paul.clock.millis += 10;
        paul.create(Edit(goal).splice(goal::notes, 0, 0, "away: ").set(goal::title, "away"));
        for (int i = 0; i < 3; ++i) {
            ana.create(Edit(goal).splice(goal::notes, 14, 0, "!").set(goal::status, i));
            std::ranges::copy(ana.seal(), std::back_inserter(sent));
        }
        QVERIFY(
            paul.store->snapshots()->startFrom(shared, stateOf(ana, sent), vectorOf(sent), 4).ok());
        QCOMPARE(paul.store->chainHead(shared, ana.id), sent.back().head);
        QCOMPARE(paul.store->snapshots()->startsAfter(shared, ana.id), sent.back().head.seq);
        QCOMPARE(paul.store->cursor(shared), 4U);
        QCOMPARE(paul.store->outbox().changes, 2U);
        ana.take(paul.seal());
        QCOMPARE(paul.store->exportJson({}), ana.store->exportJson({}));
        QCOMPARE(std::get<std::string>(ana.store->find(goal)->value(goal::notes.number)),
                 std::string("away: both read this!!!"));
    }

    void batchesOfMineThatAStateHoldsAreAcknowledged() {
        Device ana('a', folder_->path());
        ana.create(ana.newGoal().set(goal::title, "unknown outcome"));
        const Sent sent = ana.seal();
        QCOMPARE(ana.store->unacknowledged(shared, 1 << 20).size(), 1U);
        QVERIFY(ana.store->snapshots()->settledHeads(shared).empty());
        const Bytes state = stateOf(ana, sent);
        QVERIFY(ana.store->snapshots()->startFrom(shared, state, vectorOf(sent), 1).ok());
        QVERIFY(ana.store->unacknowledged(shared, 1 << 20).empty());
        QCOMPARE(ana.store->snapshots()->settledHeads(shared), vectorOf(sent));
    }

    void aStateThatContradictsTheLogChangesNothing() {
        Device ana('a', folder_->path());
        Device paul('b', folder_->path());
        ana.create(ana.newGoal().set(goal::title, "mine"));
        const Sent sent = ana.seal();
        paul.take(sent);
        SpaceVector other = vectorOf(sent);
        other.front().second.hash = idOf<Hash32>('?');
        const auto started =
            paul.store->snapshots()->startFrom(shared, stateOf(ana, sent), other, 9);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, StoreErrorKind::Invalid);
        QCOMPARE(paul.store->cursor(shared), 1U);
    }

    void whatIsCutOffOrChangedIsRefusedAndChangesNothing() {
        Device ana('a', folder_->path());
        Device paul('b', folder_->path());
        ana.create(ana.newGoal()
                       .set(goal::title, "title")
                       .add(goal::tags, "tag")
                       .replace(goal::notes, "a longer text"));
        const Sent sent = ana.seal();
        const Bytes state = stateOf(ana, sent);
        const std::string before = paul.store->exportJson({});
        for (std::size_t size = 0; size < state.size(); ++size) {
            const auto started = paul.store->snapshots()->startFrom(
                shared, ByteView(state).substr(0, size), vectorOf(sent), 1);
            QVERIFY2(!started, std::to_string(size).c_str());
        }
        QVERIFY(!paul.store->snapshots()->startFrom(shared, state + "x", vectorOf(sent), 1));
        QCOMPARE(paul.store->exportJson({}), before);
        QCOMPARE(paul.store->chainHead(shared, ana.id), ChainHead{});
        for (std::size_t at = 0; at < state.size(); ++at) { // never a crash
            Bytes changed = state;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            static_cast<void>(
                paul.store->snapshots()->rehearse(shared)->begin(changed, vectorOf(sent)));
        }
    }

    void whatIsPrivateDoesNotTravelInAState() {
        Device ana('a', folder_->path());
        Device paul('b', folder_->path());
        ana.create(Edit::create(personal, note::number, ana.store->newId())
                       .set(note::text, "for me alone"));
        const Sent sent = ana.seal(personal);
        const auto rehearsal = ana.store->snapshots()->rehearse(personal);
        QVERIFY(rehearsal->apply(sent).ok());
        const auto started =
            paul.store->snapshots()->startFrom(shared, *rehearsal->state(), vectorOf(sent), 1);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, StoreErrorKind::Invalid);
        QVERIFY(paul.store->snapshots()
                    ->startFrom(personal, *rehearsal->state(), vectorOf(sent), 1)
                    .ok());
    }

    void anOlderVersionIsToldThatItIsTooOld() {
        Device ana('a', folder_->path(), schemaV2);
        Device paul('b', folder_->path(), schemaV1);
        ana.create(ana.newGoal().set(goal::newer, "of version two"));
        const Sent sent = ana.seal();
        const auto started =
            paul.store->snapshots()->startFrom(shared, stateOf(ana, sent), vectorOf(sent), 1);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, StoreErrorKind::Newer);
        QVERIFY(ana.store->snapshots()->model() != paul.store->snapshots()->model());
    }

    void whatANewerVersionWroteTravelsThroughAnOlderOnesState() {
        Device ana('a', folder_->path(), schemaV2);
        Device paul('b', folder_->path(), schemaV1);
        Device newer('c', folder_->path(), schemaV2);
        ana.create(ana.newGoal().set(goal::title, "old").set(goal::newer, "of version two"));
        const Sent sent = ana.seal();
        paul.take(sent);
        QVERIFY(newer.store->snapshots()
                    ->startFrom(shared, stateOf(paul, sent), vectorOf(sent), 1)
                    .ok());
        QCOMPARE(newer.store->exportJson({}), ana.store->exportJson({}));
    }

    // The exchange lives on the thread of the screen.
    void whatANewerVersionWroteStandsOnceInTheHistoryOfWhoKnowsIt() {
        Device ana('a', folder_->path(), schemaV2);
        Device older('b', folder_->path(), schemaV1);
        Device newer('c', folder_->path(), schemaV2);
        const RecordId id = ana.create(ana.newGoal().set(goal::newer, "of version two"));
        const auto sent = ana.seal();
        older.take(sent);
        newer.take(sent);
        newer.clock.millis += 1000;
        newer.create(Edit(id).set(goal::newer, "written over it"));
        const auto before = newer.store->history(id).size();
        const Bytes state = stateOf(older, sent);
        for (int times = 0; times < 2; ++times) {
            QVERIFY(newer.store->snapshots()->startFrom(shared, state, vectorOf(sent), 0).ok());
            QCOMPARE(newer.store->history(id).size(), before);
        }
        // Who did not know it takes it up from the first state, and once.
        Device begins('d', folder_->path(), schemaV2);
        QVERIFY(begins.store->snapshots()->startFrom(shared, state, vectorOf(sent), 0).ok());
        begins.clock.millis += 2000;
        begins.create(Edit(id).set(goal::newer, "written over it"));
        const auto first = begins.store->history(id).size();
        QVERIFY(begins.store->snapshots()->startFrom(shared, state, vectorOf(sent), 0).ok());
        QCOMPARE(begins.store->history(id).size(), first);
    }
    void aLargeStateIsWrittenInSlicesThatLetOthersWork() {
        constexpr int records = 2'000;
        constexpr std::clock_t longestMs = 60; // of the processor; some four where it is idle
        Device ana('a', folder_->path());
        for (int i = 0; i < records / 100; ++i) {
            std::vector<Edit> edits;
            for (int j = 0; j < 100; ++j)
                edits.push_back(ana.newGoal()
                                    .set(goal::title, "a title")
                                    .add(goal::tags, "tag")
                                    .replace(goal::notes, std::string(300, 'n')));
            QVERIFY(ana.store->commit(edits));
        }
        const Sent sent = ana.seal();
        const auto rehearsal = ana.store->snapshots()->rehearse(shared);
        for (const RemoteBatch& batch : sent)
            QVERIFY(rehearsal->apply({&batch, 1}));
        int slices = 0;
        std::clock_t longest = 0;
        std::optional<Bytes> state;
        while (!state) {
            const std::clock_t start = std::clock();
            auto written = rehearsal->writeSome();
            longest = std::max(longest, std::clock() - start);
            QVERIFY(written);
            state = std::move(*written);
            ++slices;
        }
        QVERIFY(slices > 2 * records / 100);
        QVERIFY2(longest * 1000 / CLOCKS_PER_SEC < longestMs,
                 qPrintable(QString::number(longest * 1000 / CLOCKS_PER_SEC)));
        QCOMPARE(*state, stateOf(ana, sent));
    }

  private:
    std::unique_ptr<QTemporaryDir> folder_;
};

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=25");
    SnapshotTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "snapshot_test.moc"
