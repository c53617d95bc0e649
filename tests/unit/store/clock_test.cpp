#include "world.h"

// Clocks lie: what people see is overtaken all the same, nobody's clock stops or drags others, and
// every device decides alike.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

// The last reading that anybody may write freely: 2098 ends.
const Hlc lastFree = Hlc::of(4'070'908'799'999, 0xffff);
const Hlc veryEnd = Hlc::of(4'102'444'799'999, 0xffff);

Hlc after(Hlc hlc, std::uint64_t steps) {
    return {hlc.packed + steps};
}

} // namespace

class ClockTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path());
        ben_ = std::make_unique<Device>('b', folder_->path());
        goal_ = ana_->create(ana_->newGoal().set(goal::title, "t"));
        ben_->take(ana_->seal());
        seq_ = 0;
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void aFieldWrittenAtTheEndOfTimeIsOvertakenAgainAndAgain() {
        const auto poison = title("poison", lastFree);
        ana_->take(poison);
        ben_->take(poison);
        QCOMPARE(titleAt(*ben_), std::string("poison"));
        for (int round = 0; round < 3; ++round) {
            write(*ana_, "by Ana");
            ben_->take(ana_->seal());
            QCOMPARE(titleAt(*ben_), std::string("by Ana"));
            write(*ben_, "by Ben");
            ana_->take(ben_->seal());
            QCOMPARE(titleAt(*ana_), std::string("by Ben"));
        }
    }

    void aJumpIntoTheLastYearIsSetAsideEverywhere() {
        const auto jump = title("jump", veryEnd);
        QCOMPARE(ana_->take(jump).setAside, 1U);
        QCOMPARE(ben_->take(jump).setAside, 1U);
        QCOMPARE(titleAt(*ana_), std::string("t"));
        write(*ana_, "on");
        ben_->take(ana_->seal());
        QCOMPARE(titleAt(*ben_), std::string("on"));
    }

    void stepsIntoTheLastYearCountInWhateverOrderTheyCome() {
        const auto first = title("first", lastFree);
        const auto second = title("second", after(lastFree, 1));
        const auto third = title("third", after(lastFree, 2));
        for (const auto* batch : {&first, &second, &third})
            ana_->take(*batch);
        QCOMPARE(titleAt(*ana_), std::string("third"));
        // The same changes of three devices, which come to Ben the other way round.
        const auto from = [](std::vector<RemoteBatch> batches, char device) {
            batches[0].device = idOf<DeviceId>(device);
            batches[0].head.seq = 1;
            return batches;
        };
        QCOMPARE(ben_->take(from(third, 'x')).setAside, 1U);
        QCOMPARE(ben_->take(from(second, 'y')).setAside, 1U);
        QCOMPARE(titleAt(*ben_), std::string("t"));
        ben_->take(from(first, 'z'));
        QCOMPARE(titleAt(*ben_), std::string("third"));
    }

    void aDeletionAtTheEndOfTimeIsTakenBack() {
        const auto deletion =
            batchOf({ChangeKind::Delete, goal_, goal::number, 0, lastFree, 0, {}});
        ana_->take(deletion);
        ben_->take(deletion);
        QVERIFY(ana_->store->find(goal_)->deleted);
        Edit edit(goal_);
        edit.restore();
        QVERIFY(ana_->store->commit(edit));
        ben_->take(ana_->seal());
        QVERIFY(!ben_->store->find(goal_)->deleted);
    }

    void readingsOutsideTheCenturyAreSetAside() {
        for (const Hlc hlc : {Hlc::of(1'577'836'799'999, 0), Hlc::of(4'102'444'800'000, 0)})
            QCOMPARE(ana_->take(title("x", hlc)).setAside, 1U);
        QCOMPARE(titleAt(*ana_), std::string("t"));
    }

    void aReadingFromTheFutureMovesOthersByADayAtMost() {
        ana_->take(title("2050", Hlc::of(2'524'608'000'000, 0)));
        ana_->create(ana_->newGoal().set(goal::title, "now"));
        const auto pending = ana_->store->pending(shared, 9);
        QVERIFY(pending.back().hlc.millis() <= year2026 + 24 * 3'600'000 + 1);
        write(*ana_, "overtaken");
        QCOMPARE(titleAt(*ana_), std::string("overtaken"));
    }

    void whatIsWrittenAfterACorrectionIsStampedByIt() {
        ana_->store->correctClock(-600'000);
        ana_->clock.millis += 3'600'000;
        write(*ana_, "corrected");
        QCOMPARE(ana_->store->pending(shared, 9).back().hlc.millis(), year2026 + 3'000'000);
        QVERIFY(!ana_->store->commit(Edit::create(shared, 99, ana_->store->newId()))); // undone
        ana_->clock.millis += 1000;
        write(*ana_, "still");
        QCOMPARE(ana_->store->pending(shared, 9).back().hlc.millis(), year2026 + 3'001'000);
    }

  private:
    std::vector<RemoteBatch> batchOf(Change change) {
        RemoteBatch batch;
        batch.space = shared;
        batch.device = idOf<DeviceId>('m');
        batch.author = idOf<UserId>('m');
        batch.head = {++seq_, idOf<Hash32>(static_cast<char>(seq_))};
        batch.content.changes = {std::move(change)};
        batch.content.indices = {0};
        return {batch};
    }
    std::vector<RemoteBatch> title(std::string text, Hlc hlc) {
        return batchOf({ChangeKind::SetField, goal_, goal::number, goal::title.number, hlc, 0,
                        encodeValue(Value(std::move(text)))});
    }
    void write(Device& device, const char* text) {
        const auto committed = device.store->commit(Edit(goal_).set(goal::title, text));
        QVERIFY2(committed, committed ? "" : committed.error().detail.c_str());
    }
    std::string titleAt(Device& device) const {
        return device.store->find(goal_)->get(goal::title).value_or("");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
    RecordId goal_;
    std::uint64_t seq_ = 0;
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
