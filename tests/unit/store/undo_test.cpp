#include "world.h"

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class UndoTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path());
        ben_ = std::make_unique<Device>('b', folder_->path());
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void undoPutsBackEveryFieldOfTheAct() {
        const RecordId id = ana_->create(
            ana_->newGoal().set(goal::title, "old").set(goal::status, 1).add(goal::tags, "kept"));
        const GestureId act = commit(*ana_, Edit(id)
                                                .set(goal::title, "new")
                                                .clear(goal::status)
                                                .set(goal::done, true)
                                                .add(goal::tags, "added")
                                                .remove(goal::tags, "kept"));
        undo(*ana_, act);
        const Row row = *ana_->store->find(id);
        QCOMPARE(*row.get(goal::title), std::string("old"));
        QCOMPARE(*row.get(goal::status), 1);
        QVERIFY(!row.get(goal::done));
        QVERIFY(row.get(goal::tags) == std::vector<std::string>{"kept"});
        const std::string here = ana_->store->exportJson({});
        ben_->take(ana_->seal());
        QCOMPARE(ben_->store->exportJson({}), here);
    }

    void undoingAnUndoRedoesItAlsoAfterARestart() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "old"));
        const GestureId act = commit(*ana_, Edit(id).set(goal::title, "new").add(goal::tags, "t"));
        ana_->reopen();
        const GestureId undone = undo(*ana_, act);
        QCOMPARE(title(*ana_, id), std::string("old"));
        ana_->reopen();
        const GestureId redone = undo(*ana_, undone);
        QCOMPARE(title(*ana_, id), std::string("new"));
        QCOMPARE(ana_->store->find(id)->get(goal::tags).size(), 1U);
        undo(*ana_, redone);
        QCOMPARE(title(*ana_, id), std::string("old"));
    }

    void whatWasWrittenSinceStays() {
        const RecordId id =
            ana_->create(ana_->newGoal().set(goal::title, "old").set(goal::place, "here"));
        ben_->take(ana_->seal());
        const GestureId act =
            commit(*ana_, Edit(id).set(goal::title, "new").set(goal::place, "there"));
        ben_->clock.millis += 1000;
        commit(*ben_, Edit(id).set(goal::title, "ben's"));
        ana_->take(ben_->seal());
        undo(*ana_, act);
        QCOMPARE(title(*ana_, id), std::string("ben's"));
        QCOMPARE(*ana_->store->find(id)->get(goal::place), std::string("here"));
    }

    void undoOfACreationThrowsItAway() {
        const Edit edit = ana_->newGoal().set(goal::title, "x");
        const GestureId act = commit(*ana_, edit);
        const GestureId undone = undo(*ana_, act);
        QVERIFY(ana_->store->find(edit.id())->deleted);
        undo(*ana_, undone);
        QVERIFY(!ana_->store->find(edit.id())->deleted);
        QCOMPARE(title(*ana_, edit.id()), std::string("x"));
    }

    void aCreationThatOthersWroteInIsNotThrownAway() {
        const Edit edit = ana_->newGoal().set(goal::title, "x");
        const GestureId act = commit(*ana_, edit);
        ben_->take(ana_->seal());
        commit(*ben_, Edit(edit.id()).set(goal::place, "y"));
        ana_->take(ben_->seal());
        QCOMPARE(ana_->store->undo(act)->gesture, 0);
        QVERIFY(!ana_->store->find(edit.id())->deleted);
    }

    void undoOfADeletionBringsItBack() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "x"));
        const GestureId act = commit(*ana_, Edit(id).remove());
        undo(*ana_, act);
        QVERIFY(!ana_->store->find(id)->deleted);
    }

    void undoOfAnEditOfARecordInTheBinPutsItBackThere() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "x"));
        commit(*ana_, Edit(id).remove());
        const GestureId act = commit(*ana_, Edit(id).set(goal::title, "y"));
        QVERIFY(!ana_->store->find(id)->deleted);
        undo(*ana_, act);
        QVERIFY(ana_->store->find(id)->deleted);
        QCOMPARE(title(*ana_, id), std::string("x"));
    }

    void aRecordThrownAwaySinceStaysInTheBin() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "x"));
        const GestureId act = commit(*ana_, Edit(id).set(goal::title, "y"));
        commit(*ana_, Edit(id).remove());
        QCOMPARE(ana_->store->undo(act)->gesture, 0);
        QVERIFY(ana_->store->find(id)->deleted);
    }

    void aFieldWrittenTwiceInOneActGoesBackToBefore() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "old"));
        const auto act = ana_->store->commit(
            std::array{Edit(id).set(goal::title, "one"), Edit(id).set(goal::title, "two")});
        undo(*ana_, act->gesture);
        QCOMPARE(title(*ana_, id), std::string("old"));
    }

    void actsAreTakenBackOneAfterTheOtherDownToTheCreation() {
        const Edit edit = ana_->newGoal().set(goal::title, "one").add(goal::tags, "t");
        const RecordId id = edit.id();
        const GestureId created = commit(*ana_, edit);
        const GestureId second =
            commit(*ana_, Edit(id).set(goal::title, "two").add(goal::tags, "u"));
        const GestureId third = commit(*ana_, Edit(id).clear(goal::title).remove(goal::tags, "u"));
        const GestureId binned = commit(*ana_, Edit(id).remove());
        undo(*ana_, binned);
        undo(*ana_, third);
        QCOMPARE(title(*ana_, id), std::string("two"));
        QCOMPARE(ana_->store->find(id)->get(goal::tags).size(), 2U);
        undo(*ana_, second);
        QCOMPARE(title(*ana_, id), std::string("one"));
        QVERIFY(ana_->store->find(id)->get(goal::tags) == std::vector<std::string>{"t"});
        undo(*ana_, created);
        QVERIFY(ana_->store->find(id)->deleted);
        ben_->take(ana_->seal());
        QCOMPARE(ben_->store->exportJson({}), ana_->store->exportJson({}));
    }

    void anActThatWasRedoneStandsInTheWayAgain() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "old"));
        const GestureId first = commit(*ana_, Edit(id).set(goal::title, "one"));
        const GestureId second = commit(*ana_, Edit(id).set(goal::title, "two"));
        undo(*ana_, undo(*ana_, second));
        QCOMPARE(ana_->store->undo(first)->gesture, 0);
        QCOMPARE(title(*ana_, id), std::string("two"));
    }

    void whatIWroteAgainSinceStays() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "old"));
        const GestureId act = commit(*ana_, Edit(id).set(goal::title, "new"));
        commit(*ana_, Edit(id).set(goal::title, "other"));
        commit(*ana_, Edit(id).set(goal::title, "new"));
        QCOMPARE(ana_->store->undo(act)->gesture, 0);
        QCOMPARE(title(*ana_, id), std::string("new"));
    }

    void aCreationInWhichOthersWroteBetweenMyActAndItsUndoingStays() {
        const Edit edit = ana_->newGoal().set(goal::title, "x");
        const GestureId created = commit(*ana_, edit);
        ben_->take(ana_->seal());
        const GestureId second = commit(*ana_, Edit(edit.id()).set(goal::title, "y"));
        commit(*ben_, Edit(edit.id()).set(goal::place, "here"));
        ana_->take(ben_->seal());
        undo(*ana_, second);
        QCOMPARE(ana_->store->undo(created)->gesture, 0);
        QVERIFY(!ana_->store->find(edit.id())->deleted);
    }

    void anActOverSeveralRecordsIsUndoneAsOne() {
        const Edit one = ana_->newGoal().set(goal::title, "1");
        const Edit two = ana_->newGoal(personal).set(goal::title, "2");
        const auto act = ana_->store->commit(std::array{one, two});
        QVERIFY(act->changes.space.isNull());
        undo(*ana_, act->gesture);
        QCOMPARE(ana_->store->bin().size(), 2U);
    }

    void anUnknownActIsNotFound() {
        QCOMPARE(ana_->store->undo(77).error().kind, StoreErrorKind::NotFound);
    }

  private:
    static GestureId commit(Device& device, const Edit& edit) {
        const auto committed = device.store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return committed->gesture;
    }
    static GestureId undo(Device& device, GestureId act) {
        const auto undone = device.store->undo(act);
        if (!undone) qFatal("undo: %s", undone.error().detail.c_str());
        return undone->gesture;
    }
    static std::string title(const Device& device, const RecordId& id) {
        return device.store->find(id)->get(goal::title).value_or("");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
