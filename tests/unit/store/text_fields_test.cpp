#include "sync/core/limits.h"
#include "world.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class TextFieldsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path(), schemaV1, &cipher_);
        ben_ = std::make_unique<Device>('b', folder_->path(), schemaV1, &cipher_);
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void aTextIsKeptAndCarriedOver() {
        const RecordId id = share("Dear Ana,\n");
        ana_->reopen();
        QCOMPARE(text(*ana_, id), std::string("Dear Ana,\n"));
        QCOMPARE(text(*ben_, id), std::string("Dear Ana,\n"));
        commit(*ana_, Edit(id).splice(goal::notes, 5, 3, "Zoë"));
        ben_->take(ana_->seal());
        QCOMPARE(text(*ben_, id), std::string("Dear Zoë,\n"));
    }

    void whatBothTypedStays() {
        const RecordId id = share("one three");
        commit(*ana_, Edit(id).replace(goal::notes, "one two three"));
        commit(*ben_, Edit(id).replace(goal::notes, "one three four"));
        swap();
        QCOMPARE(text(*ana_, id), std::string("one two three four"));
        QCOMPARE(text(*ben_, id), std::string("one two three four"));
    }

    void historySaysWhatWasErasedAndInserted() {
        const RecordId id = share("a→b");
        commit(*ana_, Edit(id).replace(goal::notes, "a←b"));
        ben_->take(ana_->seal());
        for (const Device* device : {ana_.get(), ben_.get()}) {
            const auto line = device->store->history(id).at(0);
            QVERIFY(line.kind == ChangeKind::EditText);
            QVERIFY(line.before == Value(std::string("→")));
            QVERIFY(line.after == Value(std::string("←")));
            QVERIFY(line.author == ana_->user);
        }
    }

    void undoTakesBackOneActAndLeavesTheOthersWords() {
        const RecordId id = share("start");
        const GestureId act = commit(*ana_, Edit(id).replace(goal::notes, "start, ana"));
        ben_->take(ana_->seal());
        commit(*ben_, Edit(id).replace(goal::notes, "start, ana, ben"));
        ana_->take(ben_->seal());
        ana_->reopen();
        const auto undone = ana_->store->undo(act);
        QVERIFY(undone);
        QCOMPARE(text(*ana_, id), std::string("start, ben"));
        QVERIFY(ana_->store->undo(undone->gesture));
        QCOMPARE(text(*ana_, id), std::string("start, ana, ben"));
        swap();
        QCOMPARE(text(*ben_, id), std::string("start, ana, ben"));
    }

    void aLongPasteTravelsInSeveralChanges() {
        const RecordId id = share("");
        std::string novel;
        while (novel.size() < 300'000)
            novel += "é" + std::to_string(novel.size()) + " ";
        commit(*ana_, Edit(id).replace(goal::notes, novel));
        QVERIFY(ana_->store->pending(shared, 99).size() > 4);
        swap();
        QVERIFY(text(*ben_, id) == novel);
    }

    void badTextIsRefused() {
        const RecordId id = share("x");
        const auto kindOf = [&](const Edit& edit) {
            const auto committed = ana_->store->commit(edit);
            return committed ? StoreErrorKind::Io : committed.error().kind;
        };
        QCOMPARE(kindOf(Edit(id).replace(goal::notes, "\xff")), StoreErrorKind::Invalid);
        QCOMPARE(kindOf(Edit(id).replace(goal::notes, std::string(1, '\0'))),
                 StoreErrorKind::Invalid);
        QCOMPARE(kindOf(Edit(id).splice(goal::notes, 9, 0, "y")), StoreErrorKind::Invalid);
        QCOMPARE(kindOf(Edit(id).replace(goal::notes, std::string(limits::longText + 1, 'x'))),
                 StoreErrorKind::TooLarge);
        QCOMPARE(text(*ana_, id), std::string("x"));
        ana_->reopen();
        QCOMPARE(text(*ana_, id), std::string("x"));
    }

    void whatBuildsOnMissingTextWaitsForIt() {
        Device eva('e', folder_->path(), schemaV1, &cipher_);
        const RecordId id = share("one");
        commit(*ana_, Edit(id).replace(goal::notes, "one two"));
        const auto second = ana_->seal();
        ben_->take(second);
        commit(*ben_, Edit(id).replace(goal::notes, "one two three"));
        const auto third = ben_->seal();
        eva.take(first_);
        QCOMPARE(eva.take(third).setAside, 1U);
        QCOMPARE(text(eva, id), std::string("one"));
        eva.reopen();
        eva.take(second);
        QCOMPARE(text(eva, id), std::string("one two three"));
    }

    void editsThatNeverFitDoNotPileUpAmongThoseThatWait() {
        const RecordId id = share("x");
        RemoteBatch batch;
        batch.space = shared;
        batch.device = idOf<DeviceId>('m');
        batch.author = idOf<UserId>('m');
        // The insertion of one octet as unit 5 of an author whose units before nobody has.
        const Change dangling{ChangeKind::EditText,
                              id,
                              goal::number,
                              goal::notes.number,
                              Hlc::of(year2026, 0),
                              0,
                              Bytes("\x01\x05\x00\x09\x00\x00y", 7)};
        batch.content.changes.assign(200, dangling);
        for (std::uint32_t i = 0; i < 200; ++i)
            batch.content.indices.push_back(i);
        for (batch.head.seq = 1; batch.head.seq <= 4; ++batch.head.seq)
            QCOMPARE(ben_->take({batch}).setAside, 200U);
        commit(*ana_, Edit(id).replace(goal::notes, "x and more"));
        ben_->take(ana_->seal());
        QCOMPARE(text(*ben_, id), std::string("x and more"));
        ben_.reset();
        const SQLite::Database database(folder_->filePath(QStringLiteral("b")).toStdString());
        SQLite::Statement waiting(database, "SELECT count(*), sum(reason = 5) FROM set_aside");
        QVERIFY(waiting.executeStep());
        QCOMPARE(waiting.getColumn(0).getInt(), 800);
        QCOMPARE(waiting.getColumn(1).getInt(), 512);
    }

    void damagedOperationsAreSetAsideAndChangeNothing() {
        const RecordId id = share("x");
        RemoteBatch batch;
        batch.space = shared;
        batch.device = idOf<DeviceId>('m');
        batch.author = idOf<UserId>('m');
        batch.head.seq = 1;
        const auto change = [&](const RecordId& record, Bytes body) {
            return Change{ChangeKind::EditText, record, goal::number,   goal::notes.number,
                          Hlc::of(year2026, 0), 0,      std::move(body)};
        };
        const RecordId fresh = ana_->store->newId();
        batch.content.changes = {change(id, "junk"), change(id, ""), change(fresh, "\xff")};
        // The insertion of one octet, the last: a NUL is refused, a letter would be taken.
        Bytes insertion("\x01\x00\x00\x09\x00\x00\x00", 7);
        batch.content.changes.push_back(change(id, insertion));
        batch.content.indices = {0, 1, 2, 3};
        QCOMPARE(ben_->take({batch}).setAside, 4U);
        QCOMPARE(text(*ben_, id), std::string("x"));
        QVERIFY(!ben_->store->find(fresh));
        insertion.back() = 'y';
        batch.head.seq = 2;
        batch.content.changes = {change(id, insertion)};
        QCOMPARE(ben_->take({batch}).setAside, 0U);
        QCOMPARE(text(*ben_, id).size(), 2U);
    }

  private:
    RecordId share(std::string text) {
        const RecordId id = ana_->create(ana_->newGoal().replace(goal::notes, std::move(text)));
        first_ = ana_->seal();
        ben_->take(first_);
        return id;
    }
    static GestureId commit(Device& device, const Edit& edit) {
        const auto committed = device.store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return committed->gesture;
    }
    static std::string text(const Device& device, const RecordId& id) {
        return device.store->find(id)->get(goal::notes);
    }
    void swap() {
        const auto fromAna = ana_->seal(shared, 2);
        const auto fromBen = ben_->seal(shared, 2);
        ana_->take(fromBen);
        ben_->take(fromAna);
    }

    TestCipher cipher_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
    std::vector<RemoteBatch> first_;
};

QTEST_GUILESS_MAIN(TextFieldsTest)
#include "text_fields_test.moc"
