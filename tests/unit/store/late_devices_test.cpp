#include "choice_world.h"

#include "sync/core/snapshot.h"

#include <algorithm>

// What was written apart, on devices that were not there: a third one, one that comes later, one
// that begins with a snapshot, one that is put in between.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

using Sent = std::vector<RemoteBatch>;

SpaceVector vectorOf(const Sent& log) {
    std::map<DeviceId, ChainHead> heads;
    for (const RemoteBatch& batch : log)
        heads[batch.device] = batch.head;
    return {heads.begin(), heads.end()};
}

Bytes stateOf(Device& device, const Sent& log) {
    const auto rehearsal = device.store->snapshots()->rehearse(shared);
    for (const RemoteBatch& batch : log)
        if (!rehearsal->apply({&batch, 1})) qFatal("apply");
    return *rehearsal->state();
}

} // namespace

class LateDevicesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        devices_.clear();
        for (const char name : {'a', 'b', 'c'})
            devices_.push_back(std::make_unique<Device>(name, folder_->path(), choosingSchema));
        sent_.clear();
        goal_ = device(0).create(device(0).newGoal().set(goal::place, "here"));
        pass();
    }
    void cleanup() { devices_.clear(); }

    void aThirdDeviceShowsThemAndMakesNoneOfItsOwn() {
        writeApart();
        pass();
        QCOMPARE(openPairs(device(2), goal_).size(), 1U);
        QCOMPARE(device(2).store->chainHead(shared, device(2).id).seq, 0U);
        QCOMPARE(device(2).store->count(Query(conflict::number)), 1U);
    }

    void theLaterOnesDeviceNeedNotComeBack() {
        writeApart();
        const Sent theirs = device(1).seal();
        for (Device* other : {&device(0), &device(2)})
            other->take(theirs);
        const Sent mine = device(0).seal();
        device(2).take(mine);
        QCOMPARE(openPairs(device(2), goal_).size(), 1U); // by the device whose value lost
    }

    void theEarlierOnesDeviceNeedNotComeBack() {
        writeApart();
        const Sent mine = device(0).seal();
        for (Device* other : {&device(1), &device(2)})
            other->take(mine);
        device(2).take(device(1).seal());
        QCOMPARE(openPairs(device(2), goal_).size(), 1U);
    }

    void threePeopleSeeThemAllAndOneChoiceSettlesThem() {
        tick();
        for (std::size_t who = 0; who < 3; ++who) {
            device(who).create(Edit(goal_).set(goal::place, std::string(1, "xyz"[who])));
            tick();
        }
        pass();
        for (const auto& each : devices_) {
            const auto pairs = openPairs(*each, goal_);
            QCOMPARE(pairs.size(), 2U);
            QVERIFY(std::ranges::all_of(pairs, [](const Pair& pair) { return pair.kept == "z"; }));
        }
        device(1).create(Edit(goal_).set(goal::place, "w"));
        pass();
        for (const auto& each : devices_)
            QVERIFY(openPairs(*each, goal_).empty());
    }

    void aDeviceThatComesLaterShowsThem() {
        writeApart();
        pass();
        Device late('d', folder_->path(), choosingSchema);
        late.take(sent_);
        QCOMPARE(late.store->exportJson({}), device(0).store->exportJson({}));
        QCOMPARE(openPairs(late, goal_).size(), 1U);
        QVERIFY(late.store->pending(shared, 1).empty());
    }

    void aDeviceThatReplaysWhatWasSettledLongAgoShowsNothing() {
        writeApart();
        pass();
        device(1).create(Edit(goal_).set(goal::place, "settled"));
        pass();
        Device late('d', folder_->path(), choosingSchema);
        for (const RemoteBatch& batch : sent_)
            late.take({batch});
        QVERIFY(openPairs(late, goal_).empty());
        QVERIFY(late.store->pending(shared, 1).empty());
    }

    void aDeviceThatBeginsWithASnapshotShowsThem() {
        writeApart();
        pass();
        Device late('d', folder_->path(), choosingSchema);
        QVERIFY(late.store->snapshots()
                    ->startFrom(shared, stateOf(device(0), sent_), vectorOf(sent_), 0)
                    .ok());
        QCOMPARE(openPairs(late, goal_).size(), 1U);
        late.create(Edit(goal_).set(goal::place, "park"));
        for (const RemoteBatch& batch : late.seal())
            device(0).take({batch});
        QVERIFY(openPairs(device(0), goal_).empty());
    }

    void whatWasNotSentBeforeASnapshotIsShownAsWell() {
        tick();
        device(0).create(Edit(goal_).set(goal::place, "unsent"));
        tick();
        device(1).create(Edit(goal_).set(goal::place, "sent"));
        const Sent theirs = device(1).seal();
        Sent log = sent_;
        log.insert(log.end(), theirs.begin(), theirs.end());
        QVERIFY(device(0)
                    .store->snapshots()
                    ->startFrom(shared, stateOf(device(1), log), vectorOf(log), log.size())
                    .ok());
        device(1).take(device(0).seal());
        QCOMPARE(openPairs(device(1), goal_).size(), 1U);
        device(0).take(device(1).seal());
        QCOMPARE(openPairs(device(0), goal_).size(), 1U);
    }

    void aRehearsalMakesNone() {
        writeApart();
        Sent log = sent_;
        for (std::size_t who = 0; who < 2; ++who)
            std::ranges::move(device(who).seal(), std::back_inserter(log));
        Device late('d', folder_->path(), choosingSchema);
        QVERIFY(late.store->snapshots()
                    ->startFrom(shared, stateOf(device(0), log), vectorOf(log), 0)
                    .ok());
        QCOMPARE(late.store->count(Query(conflict::number)), 0U);
    }

  private:
    Device& device(std::size_t who) { return *devices_[who]; }
    void tick() {
        now_ += 1000;
        for (const auto& each : devices_)
            each->clock.millis = now_;
    }
    void writeApart() {
        tick();
        device(0).create(Edit(goal_).set(goal::place, "cafe"));
        tick();
        device(1).create(Edit(goal_).set(goal::place, "office"));
    }
    // Everything to everybody, until nobody has anything more to say.
    void pass() {
        for (bool isQuiet = false; !isQuiet;) {
            isQuiet = true;
            std::vector<Sent> round;
            for (const auto& each : devices_)
                round.push_back(each->seal());
            for (std::size_t from = 0; from < round.size(); ++from) {
                if (round[from].empty()) continue;
                isQuiet = false;
                std::ranges::copy(round[from], std::back_inserter(sent_));
                for (std::size_t to = 0; to < devices_.size(); ++to)
                    if (to != from) device(to).take(round[from]);
            }
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::vector<std::unique_ptr<Device>> devices_;
    Sent sent_;
    RecordId goal_;
    std::int64_t now_ = year2026;
};

QTEST_GUILESS_MAIN(LateDevicesTest)
#include "late_devices_test.moc"
