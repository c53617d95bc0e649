#include "world.h"

#include <QFile>

#include <algorithm>

// One device's database that exists twice, or was put back to an older copy.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class CopiedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        elsewhere_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path());
        ben_ = std::make_unique<Device>('b', folder_->path());
        goal_ = ana_->create(ana_->newGoal().set(goal::title, "t").replace(goal::notes, "one"));
        ben_->take(ana_->seal());
        QVERIFY(ana_->store->acknowledge(shared, 1));
        copyOfAna();
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
        copy_.reset();
    }

    void textsThatBothCopiesTypedAreMergedAlikeEverywhere() {
        commit(*ana_, Edit(goal_).replace(goal::notes, "one from the first"));
        commit(*copy_, Edit(goal_).replace(goal::notes, "the copy says one"));
        meet();
        const std::string text = ana_->store->find(goal_)->get(goal::notes);
        QVERIFY(text.find("from the first") != std::string::npos);
        QVERIFY(text.find("the copy says") != std::string::npos);
        QCOMPARE(copy_->store->find(goal_)->get(goal::notes), text);
        QCOMPARE(ben_->store->find(goal_)->get(goal::notes), text);
    }

    void fieldsThatBothCopiesWroteAtOneMomentEndAlikeEverywhere() {
        commit(*ana_, Edit(goal_).set(goal::title, "first"));
        commit(*copy_, Edit(goal_).set(goal::title, "copy"));
        QVERIFY(ana_->store->pending(shared, 1)[0].hlc == copy_->store->pending(shared, 1)[0].hlc);
        meet();
        QCOMPARE(*ana_->store->find(goal_)->get(goal::title), std::string("first"));
        QCOMPARE(*copy_->store->find(goal_)->get(goal::title), std::string("first"));
        QCOMPARE(*ben_->store->find(goal_)->get(goal::title), std::string("first"));
        const auto history = copy_->store->history(goal_);
        QVERIFY(std::ranges::any_of(history, [](const HistoryEntry& entry) {
            return entry.after == Value(std::string("copy"));
        }));
    }

    // Both acts are of a sitting that both copies know.
    void typingThatBothCopiesTakeBackIsGoneEverywhere() {
        const GestureId one = commit(*ana_, Edit(goal_).replace(goal::notes, "one and"));
        const GestureId two = commit(*ana_, Edit(goal_).replace(goal::notes, "one and two"));
        ben_->take(ana_->seal());
        QVERIFY(ana_->store->acknowledge(shared, 2));
        copyOfAna();
        QVERIFY(ana_->store->undo(one));
        QVERIFY(copy_->store->undo(two));
        meet(3);
        for (Device* device : {ana_.get(), copy_.get(), ben_.get()})
            QCOMPARE(device->store->find(goal_)->get(goal::notes), std::string("one"));
    }

    void whatWaitedInTheCopyAndWasSealedSinceIsNotSentAgain() {
        commit(*ana_, Edit(goal_).set(goal::title, "second").replace(goal::notes, "one, two"));
        copyOfAna();
        commit(*copy_, Edit(goal_).set(goal::title, "third"));
        QCOMPARE(copy_->store->pending(shared, 9).size(), 3U);
        copy_->take(ana_->seal());
        const auto waiting = copy_->store->pending(shared, 9);
        QCOMPARE(waiting.size(), 1U);
        QVERIFY(decodeValue(waiting[0].body) == Value(std::string("third")));
    }

    void whatMyOtherCopyWroteAtTheSameMomentIsNotUndone() {
        const GestureId mine = commit(*ana_, Edit(goal_).set(goal::title, "copy"));
        commit(*copy_, Edit(goal_).set(goal::title, "first"));
        meet();
        QCOMPARE(*ana_->store->find(goal_)->get(goal::title), std::string("first"));
        QCOMPARE(ana_->store->undo(mine)->gesture, 0);
        QCOMPARE(*ana_->store->find(goal_)->get(goal::title), std::string("first"));
    }

    void whatIsTakenBackWaitsAgainBeforeWhatWasWrittenSince() {
        commit(*ana_, Edit(goal_).set(goal::title, "second"));
        ana_->clock.millis += 1000;
        const auto sealed = ana_->seal();
        commit(*ana_, Edit(goal_).set(goal::title, "third"));
        const auto before = ana_->store->pending(shared, 9);
        QVERIFY(ana_->store->takeBack(shared, 2, sealed[0].content.changes));
        const auto after = ana_->store->pending(shared, 9);
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.front() == sealed[0].content.changes.front());
        QVERIFY(after.back() == before.back());
        QCOMPARE(ana_->store->chainHead(shared, ana_->id).seq, std::uint64_t{1});
        QVERIFY(ana_->store->unacknowledged(shared, 1 << 20).empty());
        QCOMPARE(ana_->store->outbox().oldestMs, year2026);
        QCOMPARE(*ana_->store->find(goal_)->get(goal::title), std::string("third"));
    }

    void whatWasAcknowledgedIsNeverTakenBack() {
        commit(*ana_, Edit(goal_).set(goal::title, "second"));
        const auto sealed = ana_->seal();
        const auto refused = ana_->store->takeBack(shared, 1, sealed[0].content.changes);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == StoreErrorKind::Invalid);
        QCOMPARE(ana_->store->unacknowledged(shared, 1 << 20).size(), 1U);
        QVERIFY(!ana_->store->takeBack(shared, 3, {}));
        QVERIFY(!ana_->store->takeBack(shared, 0, {}));
    }

    void theLocalLogHoldsWhatEverybodyWroteAsItWasSealed() {
        commit(*ben_, Edit(goal_).set(goal::title, "by Ben"));
        const auto theirs = ben_->seal();
        ana_->take(theirs);
        const auto kept = ana_->store->batchesAfter(shared, ben_->id, 0, 1 << 20);
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept[0].bytes, theirs[0].sealed);
        QVERIFY(ana_->store->batchHash(shared, ben_->id, 1) == theirs[0].head.hash);
        QVERIFY(!ana_->store->batchHash(shared, ben_->id, 2));
        QVERIFY(ana_->store->batchesAfter(shared, ben_->id, 1, 1 << 20).empty());
        QVERIFY(ana_->store->batchesAfter(shared, ben_->id, 0, 1).empty());
        QCOMPARE(ana_->store->chainHeads(shared).size(), 2U);
    }

  private:
    void copyOfAna() {
        ana_->store.reset();
        copy_.reset();
        for (const char* end : {"", "-wal", "-shm"}) {
            const QString name = QLatin1Char('a') + QString::fromLatin1(end);
            QFile::remove(elsewhere_->filePath(name));
            QFile::copy(folder_->filePath(name), elsewhere_->filePath(name));
        }
        ana_->open(schemaV1);
        copy_ = std::make_unique<Device>('a', elsewhere_->path());
        copy_->random.state = 77; // another process draws otherwise
        copy_->reopen();
    }
    static GestureId commit(Device& device, const Edit& edit) {
        const auto committed = device.store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return committed->gesture;
    }
    // The first copy's batch is accepted; the other's gives way and follows after it.
    void meet(std::uint64_t seq = 2) {
        const auto first = ana_->seal();
        QVERIFY(ana_->store->acknowledge(shared, seq));
        const auto other = copy_->seal();
        QVERIFY(copy_->store->takeBack(shared, seq, other[0].content.changes));
        copy_->take(first);
        const auto later = copy_->seal();
        QCOMPARE(later[0].head.seq, seq + 1);
        ana_->take(later);
        ben_->take(first);
        ben_->take(later);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QTemporaryDir> elsewhere_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> copy_;
    std::unique_ptr<Device> ben_;
    RecordId goal_;
};

QTEST_GUILESS_MAIN(CopiedTest)
#include "copied_test.moc"
