#include "sync/core/snapshot.h"
#include "sync/store/check.h"
#include "world.h"

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class MergeTest : public QObject {
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

    void theLaterWriteWinsAndTheLoserStaysInHistory() {
        const RecordId id = shareGoal("start");
        ana_->clock.millis += 1000;
        ben_->clock.millis += 2000;
        write(*ana_, id, "earlier");
        write(*ben_, id, "later");
        swap();
        QCOMPARE(title(*ana_, id), std::string("later"));
        QCOMPARE(title(*ben_, id), std::string("later"));
        const auto history = ben_->store->history(id);
        QVERIFY(history.at(0).lost);
        QVERIFY(history.at(0).after == Value(std::string("earlier")));
        QVERIFY(history.at(0).author == ana_->user);
        const auto won = ana_->store->history(id);
        QVERIFY(!won.at(0).lost);
        QVERIFY(won.at(0).before == Value(std::string("earlier")));
    }

    void whatAPersonSawTheyOvertakeEvenIfItIsFromTheFuture() {
        const RecordId id = shareGoal("start");
        ben_->clock.millis = 4'070'908'800'000; // 2099
        write(*ben_, id, "from 2099");
        swap();
        write(*ana_, id, "now");
        swap();
        QCOMPARE(title(*ana_, id), std::string("now"));
        QCOMPARE(title(*ben_, id), std::string("now"));
    }

    void batchesThatComeAgainChangeNothing() {
        const RecordId id = shareGoal("x");
        write(*ana_, id, "y");
        const auto batches = ana_->seal();
        QCOMPARE(ben_->take(batches).fields.size(), 1U);
        const std::string before = ben_->store->exportJson({});
        QVERIFY(ben_->take(batches).fields.empty());
        QCOMPARE(ben_->store->exportJson({}), before);
        QCOMPARE(ben_->store->history(id).size(), 2U);
    }

    void aBatchAfterAGapIsRefusedWhole() {
        shareGoal("x");
        ana_->create(ana_->newGoal());
        ana_->seal();
        ana_->create(ana_->newGoal());
        const auto second = ana_->seal();
        const auto applied = ben_->store->applyRemote(second, 9);
        QCOMPARE(applied.error().kind, StoreErrorKind::Invalid);
        QVERIFY(ben_->store->cursor(shared) != 9);
    }

    void bothSidesAdditionsToASetStay() {
        const RecordId id = shareGoal("x");
        QVERIFY(ana_->store->commit(Edit(id).add(goal::tags, "ana")));
        QVERIFY(ben_->store->commit(Edit(id).add(goal::tags, "ben")));
        swap();
        const std::vector<std::string> both{"ana", "ben"};
        QVERIFY(ana_->store->find(id)->get(goal::tags) == both);
        QVERIFY(ben_->store->find(id)->get(goal::tags) == both);
    }

    void anAdditionSurvivesARemovalThatDidNotKnowOfIt() {
        const RecordId id = shareGoal("x");
        QVERIFY(ana_->store->commit(Edit(id).add(goal::tags, "t")));
        swap();
        ana_->clock.millis += 60'000; // removes later than ben's addition, without having seen it
        QVERIFY(ana_->store->commit(Edit(id).remove(goal::tags, "t")));
        QVERIFY(ben_->store->commit(Edit(id).remove(goal::tags, "t")));
        ben_->clock.millis += 1000;
        QVERIFY(ben_->store->commit(Edit(id).add(goal::tags, "t")));
        swap();
        QVERIFY(ana_->store->find(id)->get(goal::tags) == std::vector<std::string>{"t"});
        QVERIFY(ben_->store->find(id)->get(goal::tags) == std::vector<std::string>{"t"});
        QVERIFY(ana_->store->commit(Edit(id).remove(goal::tags, "t")));
        swap();
        QVERIFY(ben_->store->find(id)->get(goal::tags).empty());
    }

    void theBinIsDecidedByTheLatestOfAll_data() {
        QTest::addColumn<bool>("deleteIsLater");
        QTest::newRow("deleted after the edit") << true;
        QTest::newRow("edited after the deletion") << false;
    }
    void theBinIsDecidedByTheLatestOfAll() {
        QFETCH(bool, deleteIsLater);
        const RecordId id = shareGoal("x");
        (deleteIsLater ? ana_ : ben_)->clock.millis += 2000;
        (deleteIsLater ? ben_ : ana_)->clock.millis += 1000;
        QVERIFY(ana_->store->commit(Edit(id).remove()));
        QVERIFY(ana_->store->find(id)->deleted);
        QCOMPARE(ana_->store->bin().size(), 1U);
        QVERIFY(ana_->store->select(Query(goal::number)).empty());
        write(*ben_, id, "edited");
        swap();
        for (const auto& device : {ana_.get(), ben_.get()}) {
            QCOMPARE(device->store->find(id)->deleted, deleteIsLater);
            QCOMPARE(title(*device, id), std::string("edited"));
            QCOMPARE(device->store->bin().size(), deleteIsLater ? 1U : 0U);
        }
    }

    void restoringBringsARecordBackEverywhere() {
        const RecordId id = shareGoal("x");
        QVERIFY(ana_->store->commit(Edit(id).remove()));
        swap();
        QVERIFY(ben_->store->find(id)->deleted);
        QVERIFY(ben_->store->commit(Edit(id).restore()));
        swap();
        QVERIFY(!ana_->store->find(id)->deleted);
        QCOMPARE(title(*ana_, id), std::string("x"));
    }

    void whatANewerVersionClosesIsReadAndNotWritten() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "x"));
        const RecordId mine = ben_->create(ben_->newGoal(personal).set(goal::title, "mine"));
        swap();
        const auto closing = [](const RecordId& record) {
            return Change{ChangeKind::SetField,
                          record,
                          goal::number,
                          goal::title.number,
                          Hlc::of(year2026 + 9'000, 1),
                          modelVersion + 1,
                          encodeValue(Value(std::string("y")))};
        };
        RemoteBatch batch;
        batch.space = shared;
        batch.device = ana_->id;
        batch.author = ana_->user;
        batch.head = {ben_->store->chainHead(shared, ana_->id).seq + 1, idOf<Hash32>('h')};
        batch.content.changes = {closing(id), closing(mine)};
        QVERIFY(ben_->store->applyRemote(std::array{batch}, 7));
        QCOMPARE(title(*ben_, id), std::string("y"));
        ben_->reopen();
        QCOMPARE(ben_->store->commit(Edit(id).set(goal::title, "z")).error().kind,
                 StoreErrorKind::Newer);
        QCOMPARE(ben_->store->commit(Edit(id).remove()).error().kind, StoreErrorKind::Newer);
        QVERIFY(ben_->store->commit(Edit(mine).set(goal::title, "still mine")));
        QVERIFY(ben_->store->commit(ben_->newGoal().set(goal::title, "another")));
    }

    void whatIsMalformedOrNotAllowedIsSetAsideAndTheRestGoesOn() {
        const RecordId id = ana_->store->newId();
        const RecordId mine = ben_->create(ben_->newGoal(personal).set(goal::title, "mine"));
        const auto change = [&](const RecordId& record, std::uint32_t kind, std::uint32_t field,
                                ChangeKind what, Bytes body) {
            return Change{what, record, kind, field, Hlc::of(year2026, 1), 0, std::move(body)};
        };
        const auto set = ChangeKind::SetField;
        const Bytes text = encodeValue(Value(std::string("x")));
        const Bytes bad = encodeValue(Value(std::string("\xff")));
        RemoteBatch batch = ana_->seal().empty() ? RemoteBatch() : RemoteBatch();
        batch.space = shared;
        batch.device = ana_->id;
        batch.author = ana_->user;
        batch.head = {1, idOf<Hash32>('h')};
        batch.content.changes = {
            change(id, 2, 1, set, bad),                                          // not UTF-8
            change(id, 2, 3, set, text),                                         // another type
            change(id, 2, 8, set, text),                                         // never shared
            change(ana_->store->newId(), 1, 1, set, text),                       // private
            change(mine, 2, 1, set, text),                                       // of another space
            change(id, 2, 1, ChangeKind::AddToSet, text),                        // not a set
            change(id, 2, 6, ChangeKind::AddToSet, {}),                          // nothing
            change(id, 2, 1, ChangeKind::Delete, {}),                            // a field's
            change(id, 2, 1, set, "\xff\xff"),                                   // no body
            change(id, 2, 1, set, encodeValue(Value(std::string(40'000, 'x')))), // too long
            change(id, 2, 1, set, text)};
        batch.content.malformed = {{11, "junk"}};
        for (std::uint32_t i = 0; i < 11; ++i)
            batch.content.indices.push_back(i);
        const auto applied = ben_->store->applyRemote(std::array{batch}, 7);
        QVERIFY(applied);
        QCOMPARE(applied->setAside, 11U);
        QCOMPARE(title(*ben_, id), std::string("x"));
        QCOMPARE(title(*ben_, mine), std::string("mine"));
        QCOMPARE(ben_->store->count(Query(note::number)), 0U);
        QCOMPARE(ben_->store->cursor(shared), 7U);
        QCOMPARE(ben_->store->chainHead(shared, ana_->id).seq, 1U);
    }

    void whatIsSaidOfARecordInAnotherSpaceDoesNotTouchIt() {
        const SpaceId other = idOf<SpaceId>('O');
        QVERIFY(ben_->store->addSpace(other, SpaceKind::Mentorship));
        const RecordId id = ben_->create(ben_->newGoal(other)
                                             .set(goal::title, "between Ben and Zoe")
                                             .replace(goal::notes, "theirs")
                                             .add(goal::tags, "theirs"));
        const Bytes before = ben_->store->exportJson(other);
        const auto history = ben_->store->history(id).size();
        // Ana knows of it, and takes its id for a record of the space that she shares with Ben.
        ana_->clock.millis += 1000;
        ana_->create(Edit::create(shared, goal::number, id)
                         .set(goal::title, "Ana's")
                         .replace(goal::notes, "Ana's")
                         .add(goal::tags, "Ana's"));
        auto sent = ana_->seal();
        for (auto& change : sent.front().content.changes)
            change.minReader = 99;
        const ChangeSet taken = ben_->take(sent);
        QVERIFY(taken.fields.empty());
        // What was refused for good stays so with a snapshot.
        const auto rehearsal = ana_->store->snapshots()->rehearse(shared);
        QVERIFY(rehearsal->apply(sent).ok());
        const Bytes state = *rehearsal->state();
        const SpaceVector vector{{ana_->id, sent.back().head}};
        QVERIFY(ben_->store->snapshots()->startFrom(shared, state, vector, 4).ok());
        QCOMPARE(ben_->store->exportJson(other), before);
        QCOMPARE(ben_->store->history(id).size(), history);
        QVERIFY(ben_->store->exportJson(shared).find("Ana's") == Bytes::npos);
        QVERIFY(ben_->store->commit(Edit(id).set(goal::title, "goes on")));
        QCOMPARE(title(*ben_, id), std::string("goes on"));
    }

  private:
    RecordId shareGoal(std::string text) {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, std::move(text)));
        ben_->take(ana_->seal());
        return id;
    }
    static void write(Device& device, const RecordId& id, std::string text) {
        QVERIFY(device.store->commit(Edit(id).set(goal::title, std::move(text))));
    }
    static std::string title(const Device& device, const RecordId& id) {
        return device.store->find(id)->get(goal::title).value_or("");
    }
    void swap() {
        const auto fromAna = ana_->seal();
        const auto fromBen = ben_->seal();
        ana_->take(fromBen);
        ben_->take(fromAna);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
