#include "world.h"

#include <QFile>
#include <QMetaMethod>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

// sync/store/MERGE.md, cell by cell. Two devices act apart; whichever act arrives first, both end
// alike.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class TableTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path());
        ben_ = std::make_unique<Device>('b', folder_->path());
        goal_ = ana_->create(ana_->newGoal()
                                 .set(goal::title, "t")
                                 .set(goal::place, "p")
                                 .replace(goal::notes, "one two"));
        ben_->take(ana_->seal());
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void everyCellHasItsTest() {
        QFile table(QStringLiteral(MERGE_TABLE));
        QVERIFY(table.open(QIODevice::ReadOnly));
        static const QRegularExpression name(QStringLiteral("`(\\w+)` \\|$"),
                                             QRegularExpression::MultilineOption);
        int cells = 0;
        const QString text = QString::fromUtf8(table.readAll());
        auto match = name.globalMatch(text.first(text.indexOf(QStringLiteral("# Choices"))));
        for (; match.hasNext(); ++cells) {
            const QByteArray test = match.next().captured(1).toUtf8() + "()";
            QVERIFY2(metaObject()->indexOfMethod(test) >= 0, test);
        }
        const int others = 4; // init, cleanup, this one, the one about the history
        QCOMPARE(cells, metaObject()->methodCount() - metaObject()->methodOffset() - others);
    }

    void whatLostIsInTheHistoryAndComesBackWithOneAct() {
        edit("earlier", "later");
        const auto history = ana_->store->history(goal_);
        const auto lost = std::ranges::find_if(history, [](const HistoryEntry& entry) {
            return entry.lost || entry.after == Value(std::string("earlier"));
        });
        QVERIFY(lost != history.end());
        QCOMPARE(*fromValue<std::string>(lost->after), std::string("earlier"));
        Edit back(goal_);
        act(*ana_, back.step(Edit::SetValue{lost->field, lost->after}));
        ben_->take(ana_->seal());
        QCOMPARE(*ben_->store->find(goal_)->get(goal::title), std::string("earlier"));
    }

    void editAgainstEdit() {
        edit("earlier", "later");
        QCOMPARE(title(), std::string("later"));
        QVERIFY(isInHistory("earlier"));
    }
    void editAgainstEditOfAnotherField() {
        meet(Edit(goal_).set(goal::title, "T"), Edit(goal_).set(goal::place, "P"));
        QCOMPARE(title(), std::string("T"));
        QCOMPARE(*row().get(goal::place), std::string("P"));
    }
    void editAgainstEarlierDelete() {
        meet(Edit(goal_).remove(), Edit(goal_).set(goal::title, "kept"));
        QVERIFY(!row().deleted);
        QCOMPARE(title(), std::string("kept"));
        QVERIFY(haveEntry(ChangeKind::Delete, *ana_));
    }
    void editAgainstLaterDelete() {
        meet(Edit(goal_).set(goal::title, "kept"), Edit(goal_).remove());
        QVERIFY(row().deleted);
        restore();
        QCOMPARE(title(), std::string("kept"));
    }
    void deleteAgainstDelete() {
        meet(Edit(goal_).remove(), Edit(goal_).remove());
        QVERIFY(row().deleted);
        QCOMPARE(ana_->store->bin().size(), 1U);
        restore();
    }
    void restoreAgainstEarlierDelete() {
        everybodyDeletes();
        // Ana restores and deletes again before Ben, who has seen neither, restores.
        act(*ana_, Edit(goal_).restore());
        meet(Edit(goal_).remove(), Edit(goal_).restore());
        QVERIFY(!row().deleted);
        QVERIFY(haveEntry(ChangeKind::Delete, *ana_, 2));
    }
    void restoreAgainstLaterDelete() {
        everybodyDeletes();
        act(*ben_, Edit(goal_).restore());
        ben_->clock.millis += 1000;
        ana_->clock.millis += 2000;
        act(*ana_, Edit(goal_).restore());
        ana_->clock.millis += 1000;
        act(*ana_, Edit(goal_).remove());
        exchange();
        QVERIFY(row().deleted);
        QVERIFY(haveEntry(ChangeKind::Restore, *ben_));
    }
    void restoreAgainstEdit() {
        everybodyDeletes();
        meet(Edit(goal_).restore(), Edit(goal_).set(goal::title, "edited in the bin"));
        QVERIFY(!row().deleted);
        QCOMPARE(title(), std::string("edited in the bin"));
    }
    void restoreAgainstRestore() {
        everybodyDeletes();
        meet(Edit(goal_).restore(), Edit(goal_).restore());
        QVERIFY(!row().deleted);
    }
    void moveAgainstMove() {
        const RecordId here = ana_->store->newId();
        const RecordId there = ana_->store->newId();
        meet(Edit(goal_).set(goal::parentId, here), Edit(goal_).set(goal::parentId, there));
        QVERIFY(row().get(goal::parentId) == there);
        QVERIFY(bothHave(
            [&](const HistoryEntry& entry) { return entry.after == Value(here.bytes()); }));
    }
    void moveAgainstEdit() {
        const RecordId there = ana_->store->newId();
        meet(Edit(goal_).set(goal::parentId, there), Edit(goal_).set(goal::title, "T"));
        QVERIFY(row().get(goal::parentId) == there);
        QCOMPARE(title(), std::string("T"));
    }
    void moveAgainstDelete() {
        const RecordId there = ana_->store->newId();
        meet(Edit(goal_).remove(), Edit(goal_).set(goal::parentId, there));
        QVERIFY(!row().deleted);
        QVERIFY(row().get(goal::parentId) == there);
        meet(Edit(goal_).set(goal::parentId, goal_), Edit(goal_).remove());
        QVERIFY(row().deleted);
        QVERIFY(row().get(goal::parentId) == goal_);
    }
    void addAgainstAdd() {
        meet(Edit(goal_).add(goal::tags, "x"), Edit(goal_).add(goal::tags, "x"));
        QVERIFY(tags() == std::vector<std::string>{"x"});
    }
    void addAgainstAddOfAnother() {
        meet(Edit(goal_).add(goal::tags, "x"), Edit(goal_).add(goal::tags, "y"));
        QVERIFY((tags() == std::vector<std::string>{"x", "y"}));
    }
    void addAgainstRemove() {
        act(*ana_, Edit(goal_).add(goal::tags, "x"));
        exchange();
        act(*ana_, Edit(goal_).remove(goal::tags, "x"));
        // Added anew, then removed there by who knew the first addition only: it stays.
        meet(Edit(goal_).add(goal::tags, "x"), Edit(goal_).remove(goal::tags, "x"));
        QVERIFY(tags() == std::vector<std::string>{"x"});
        QVERIFY(haveEntry(ChangeKind::RemoveFromSet, *ben_));
    }
    void removeAgainstRemove() {
        act(*ana_, Edit(goal_).add(goal::tags, "x"));
        exchange();
        meet(Edit(goal_).remove(goal::tags, "x"), Edit(goal_).remove(goal::tags, "x"));
        QVERIFY(tags().empty());
    }
    void typingAgainstTyping() {
        meet(Edit(goal_).splice(goal::notes, 3, 0, " abc"),
             Edit(goal_).splice(goal::notes, 3, 0, " xyz"));
        const std::string text = notes();
        QVERIFY(text == "one abc xyz two" || text == "one xyz abc two");
    }
    void typingAgainstErasing() {
        meet(Edit(goal_).splice(goal::notes, 3, 0, "!"), Edit(goal_).splice(goal::notes, 0, 7, ""));
        QCOMPARE(notes(), std::string("!"));
    }
    void typingAgainstEarlierDelete() {
        meet(Edit(goal_).remove(), Edit(goal_).replace(goal::notes, "one two three"));
        QVERIFY(!row().deleted);
        QCOMPARE(notes(), std::string("one two three"));
        QVERIFY(haveEntry(ChangeKind::Delete, *ana_));
    }
    void typingAgainstLaterDelete() {
        meet(Edit(goal_).replace(goal::notes, "one two three"), Edit(goal_).remove());
        QVERIFY(row().deleted);
        restore();
        QCOMPARE(notes(), std::string("one two three"));
    }
    void parentDeleteAgainstChildEdit() {
        const RecordId child =
            ana_->create(ana_->newGoal().set(goal::title, "child").set(goal::parentId, goal_));
        exchange();
        meet(Edit(goal_).remove(), Edit(child).set(goal::title, "edited"));
        QVERIFY(row().deleted);
        const Row kept = *ana_->store->find(child);
        QVERIFY(!kept.deleted);
        QCOMPARE(*kept.get(goal::title), std::string("edited"));
        QVERIFY(kept.get(goal::parentId) == goal_);
    }
    void parentDeleteAgainstNewChild() {
        const Edit child = ben_->newGoal().set(goal::title, "new").set(goal::parentId, goal_);
        meet(Edit(goal_).remove(), child);
        QVERIFY(row().deleted);
        QVERIFY(!ana_->store->find(child.id())->deleted);
    }
    void undoAgainstRemoteEdit() {
        const GestureId gesture = act(*ana_, Edit(goal_).set(goal::title, "mine"));
        exchange();
        later(*ben_, Edit(goal_).set(goal::title, "theirs"));
        exchange();
        undo(gesture);
        QCOMPARE(title(), std::string("theirs"));
    }
    void undoAgainstRemoteEditOfAnotherField() {
        const GestureId gesture = act(*ana_, Edit(goal_).set(goal::title, "mine"));
        exchange();
        later(*ben_, Edit(goal_).set(goal::place, "theirs"));
        undo(gesture);
        QCOMPARE(title(), std::string("t"));
        QCOMPARE(*row().get(goal::place), std::string("theirs"));
    }
    void undoOfACreationAgainstRemoteEdit() {
        const Edit creation = ana_->newGoal().set(goal::title, "new");
        const GestureId gesture = act(*ana_, creation);
        exchange();
        later(*ben_, Edit(creation.id()).set(goal::place, "theirs"));
        exchange();
        undo(gesture);
        QVERIFY(!ana_->store->find(creation.id())->deleted);
        QCOMPARE(*ana_->store->find(creation.id())->get(goal::place), std::string("theirs"));
    }
    void undoOfADeletionAgainstRemoteDelete() {
        const GestureId gesture = act(*ana_, Edit(goal_).remove());
        exchange();
        later(*ben_, Edit(goal_).restore());
        later(*ben_, Edit(goal_).remove());
        exchange();
        undo(gesture);
        QVERIFY(row().deleted);
    }
    void undoOfTypingAgainstRemoteTyping() {
        const GestureId gesture = act(*ana_, Edit(goal_).splice(goal::notes, 7, 0, " mine"));
        exchange();
        later(*ben_, Edit(goal_).splice(goal::notes, 0, 0, "theirs "));
        exchange();
        undo(gesture);
        QCOMPARE(notes(), std::string("theirs one two"));
    }

  private:
    static GestureId act(Device& device, const Edit& edit) {
        const auto committed = device.store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return committed->gesture;
    }
    void later(Device& device, const Edit& edit) {
        ana_->clock.millis += 1000;
        ben_->clock.millis += 1000;
        act(device, edit);
    }
    // Ana does the one, Ben later the other; each gets what the other did.
    void meet(const Edit& earlier, const Edit& later) {
        act(*ana_, earlier);
        ben_->clock.millis = ana_->clock.millis += 1000;
        act(*ben_, later);
        exchange();
    }
    void exchange() {
        const auto fromAna = ana_->seal();
        const auto fromBen = ben_->seal();
        ana_->take(fromBen);
        ben_->take(fromAna);
        ben_->clock.millis = ana_->clock.millis += 1000;
        QCOMPARE(ana_->store->exportJson({}), ben_->store->exportJson({}));
    }
    void edit(const char* earlier, const char* later) {
        meet(Edit(goal_).set(goal::title, earlier), Edit(goal_).set(goal::title, later));
    }
    void everybodyDeletes() {
        act(*ana_, Edit(goal_).remove());
        exchange();
    }
    void restore() {
        act(*ana_, Edit(goal_).restore());
        exchange();
        QVERIFY(!row().deleted);
    }
    void undo(GestureId gesture) {
        const auto undone = ana_->store->undo(gesture);
        QVERIFY2(undone, undone ? "" : undone.error().detail.c_str());
        exchange();
    }
    Row row() const { return *ana_->store->find(goal_); }
    std::string title() const { return *row().get(goal::title); }
    std::string notes() const { return row().get(goal::notes); }
    std::vector<std::string> tags() const { return row().get(goal::tags); }
    bool bothHave(const std::function<bool(const HistoryEntry&)>& fits, int times = 1) const {
        const auto both = {ana_.get(), ben_.get()};
        return std::ranges::all_of(both, [&](const Device* device) {
            return std::ranges::count_if(device->store->history(goal_), fits) >= times;
        });
    }
    bool isInHistory(const std::string& text) const {
        return bothHave([&](const HistoryEntry& entry) {
            return entry.after == Value(text) || entry.before == Value(text);
        });
    }
    // On both devices, and as an act of this one.
    bool haveEntry(ChangeKind kind, const Device& by, int times = 1) const {
        return bothHave(
            [&](const HistoryEntry& entry) {
                return entry.kind == kind && entry.device == by.id && entry.author == by.user;
            },
            times);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
    RecordId goal_;
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
