#include "choice_world.h"

#include <QElapsedTimer>

// What somebody who means harm can make of the table of choices: little, in little time.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class FloodTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path(), choosingSchema);
        ben_ = std::make_unique<Device>('b', folder_->path(), choosingSchema);
        goal_ = ana_->create(ana_->newGoal().set(goal::title, "t").set(goal::place, "here"));
        ben_->take(ana_->seal());
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void whoSaysTheOlderAfterTheNewerIsShownOnce() {
        ana_->clock.millis += 100'000;
        write("office");
        std::vector<Change> said;
        for (int i = 0; i < 200; ++i)
            said.push_back(saying(100'000 - 10 - i, "place " + std::to_string(i)));
        say(said);
        ana_->take(ben_->seal());
        QCOMPARE(openPairs(*ana_, goal_).size(), 1U);
        QCOMPARE(openPairs(*ana_, goal_).front().lost, std::string("place 0"));
        QCOMPARE(ana_->store->count(Query(conflict::number)), 1U);
        // Nor batch by batch.
        say(50'000, "older still");
        ana_->take(ben_->seal());
        QCOMPARE(ana_->store->count(Query(conflict::number)), 1U);
        // What he said last is what counts.
        say(100'000 - 1, "last");
        ana_->take(ben_->seal());
        QCOMPARE(openPairs(*ana_, goal_).size(), 1U);
        QCOMPARE(openPairs(*ana_, goal_).front().lost, std::string("last"));
    }

    void aLongHistoryIsReadOnceForAllThatCame() {
        std::vector<Edit> edits;
        for (int i = 0; i < 2'000; ++i)
            edits.push_back(Edit(goal_).set(goal::place, "place " + std::to_string(i)));
        QVERIFY(ana_->store->commit(edits));
        ana_->clock.millis += 100'000;
        write("office");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ana_->store->history(goal_).size() > 2'000);
        const qint64 reading = timer.nsecsElapsed();
        std::vector<Change> said;
        for (int i = 0; i < 250; ++i)
            said.push_back(saying(50'000 + i, "office")); // and there is nothing to show
        say(said);
        const auto sent = ben_->seal();
        timer.start();
        ana_->take(sent);
        const qint64 taking = timer.nsecsElapsed();
        qInfo("the history: %lld us; what came: %lld us", reading / 1'000, taking / 1'000);
        QVERIFY(taking < 100 * reading);
    }

    void manyConflictsOfOnesOwnMakingCostTheOthersLittle() {
        write("office");
        const auto timeWith = [&](int conflicts) {
            std::vector<Edit> claimed;
            for (int i = 0; i < conflicts; ++i)
                claimed.push_back(Edit::create(shared, conflict::number, ben_->store->newId())
                                      .set(conflict::aboutId, goal_)
                                      .set(conflict::aboutField, std::int64_t{goal::place.number}));
            if (!ben_->store->commit(claimed)) qFatal("commit");
            ana_->take(ben_->seal());
            std::vector<Change> said;
            for (int i = 0; i < 250; ++i)
                said.push_back(saying(-1'000 - ++said_, "office"));
            say(said);
            const auto sent = ben_->seal();
            QElapsedTimer timer;
            timer.start();
            ana_->take(sent);
            return timer.nsecsElapsed();
        };
        const qint64 some = timeWith(100);
        const qint64 many = timeWith(5'000);
        qInfo("with 100: %lld us; with 5,100: %lld us", some / 1'000, many / 1'000);
        QVERIFY(many < 10 * some);
    }

  private:
    void write(std::string place) { ana_->create(Edit(goal_).set(goal::place, std::move(place))); }
    // As another app may: at a moment of his choice, having seen another's word.
    Change saying(std::int64_t afterMs, std::string place) const {
        return {ChangeKind::SetField,
                goal_,
                goal::number,
                goal::place.number,
                Hlc::of(year2026 + afterMs, 0),
                0,
                encodeReplacement(std::move(place), Hlc::of(year2026 - 1'000'000, 0))};
    }
    void say(std::int64_t afterMs, std::string place) { say({saying(afterMs, std::move(place))}); }
    void say(const std::vector<Change>& changes) {
        QVERIFY(ben_->store->adopt(shared, changes).ok());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
    RecordId goal_;
    int said_ = 0;
};

QTEST_GUILESS_MAIN(FloodTest)
#include "flood_test.moc"
