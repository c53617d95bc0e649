#include "world.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class UpgradeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aNewerBuildAddsItsFieldsAndRecords() {
        Device ana('a', folder_->path());
        const RecordId id = ana.create(ana.newGoal().set(goal::title, "x"));
        ana.reopen(schemaV2);
        QCOMPARE(*ana.store->find(id)->get(goal::title), std::string("x"));
        QVERIFY(ana.store->commit(Edit(id).set(goal::newer, "y")));
        const Edit step = Edit::create(shared, step::number, ana.store->newId());
        QVERIFY(ana.store->commit(Edit(step).set(step::text, "z")));
        ana.reopen(schemaV2);
        QCOMPARE(*ana.store->find(id)->get(goal::newer), std::string("y"));
        QCOMPARE(*ana.store->find(step.id())->get(step::text), std::string("z"));
    }

    void anOlderBuildReadsWhatItKnowsAndWritesNothing() {
        Device ana('a', folder_->path(), schemaV2);
        const RecordId id = ana.create(ana.newGoal().set(goal::title, "x").set(goal::newer, "y"));
        ana.reopen(schemaV1);
        QVERIFY(ana.store->readOnly());
        QCOMPARE(*ana.store->find(id)->get(goal::title), std::string("x"));
        QCOMPARE(ana.store->select(Query(goal::number)).size(), 1U);
        QCOMPARE(ana.store->commit(Edit(id).set(goal::title, "z")).error().kind,
                 StoreErrorKind::Newer);
        QCOMPARE(ana.store->write({}, {}).error().kind, StoreErrorKind::Newer);
        ana.store->idle();
        ana.reopen(schemaV2);
        QVERIFY(!ana.store->readOnly());
        QCOMPARE(*ana.store->find(id)->get(goal::newer), std::string("y"));
    }

    void aFieldOfAnotherTypeIsNotOpened() {
        Device ana('a', folder_->path());
        ana.store.reset();
        static constexpr std::array<FieldSchema, 1> fields{{{1,
                                                             "text",
                                                             "text",
                                                             ValueType::Real,
                                                             Merge::LastWriter,
                                                             Holds::Plain,
                                                             false,
                                                             false,
                                                             false,
                                                             {}}}};
        static constexpr std::array<RecordSchema, 2> records{
            {{1, "Note", "note", Audience::Private, fields},
             {2, "Goal", "goal", Audience::Shared, goalFields}}};
        const auto opened =
            Store::open({ana.path, Schema(records), ana.clock, ana.random, nullptr});
        QCOMPARE(opened.error().kind, StoreErrorKind::Newer);
    }

    void aRenamedFieldKeepsWhatItHeld() {
        Device ana('a', folder_->path());
        const RecordId id = ana.create(
            Edit::create(personal, note::number, ana.store->newId()).set(note::text, "x"));
        static constexpr std::array<FieldSchema, 1> fields{{{1,
                                                             "body",
                                                             "body",
                                                             ValueType::Text,
                                                             Merge::LastWriter,
                                                             Holds::Plain,
                                                             true,
                                                             true,
                                                             false,
                                                             {}}}};
        static constexpr std::array<RecordSchema, 2> records{
            {{1, "Jotting", "jotting", Audience::Private, fields},
             {2, "Goal", "goal", Audience::Shared, std::span(goalFields).first(13)}}};
        ana.reopen(Schema(records));
        QCOMPARE(*ana.store->find(id)->get(note::text), std::string("x"));
        QVERIFY(ana.store->commit(Edit(id).set(note::text, "y")));
    }

    void whatANewerVersionSentComesAliveAfterTheUpgrade() {
        TestCipher cipher;
        Device ana('a', folder_->path(), schemaV2, &cipher);
        Device ben('b', folder_->path(), schemaV1, &cipher);
        const RecordId id =
            ana.create(ana.newGoal().set(goal::title, "x").set(goal::newer, "first"));
        QVERIFY(ana.store->commit(Edit(id).set(goal::newer, "second")));
        const RecordId step =
            ana.create(Edit::create(shared, step::number, ana.store->newId()).set(step::text, "z"));
        ana.clock.millis += 1000;
        const ChangeSet changes = ben.take(ana.seal());
        QCOMPARE(changes.setAside, 3U);
        QCOMPARE(*ben.store->find(id)->get(goal::title), std::string("x"));
        QVERIFY(!ben.store->find(step));
        ben.reopen(schemaV1);
        ben.reopen(schemaV2);
        QCOMPARE(ben.store->exportJson({}), ana.store->exportJson({}));
        QCOMPARE(*ben.store->find(id)->get(goal::newer), std::string("second"));
        QVERIFY(ben.store->find(step)->createdBy == ana.user);
        ben.reopen(schemaV2);
        QCOMPARE(ben.store->exportJson({}), ana.store->exportJson({}));
        QCOMPARE(ben.store->outbox().changes, 0U);
    }

    void whatStaysNotAllowedAfterTheUpgradeStaysAside() {
        Device ana('a', folder_->path());
        RemoteBatch batch;
        batch.space = shared;
        batch.device = idOf<DeviceId>('x');
        batch.author = idOf<UserId>('x');
        batch.head = {1, {}};
        batch.content.changes = {{ChangeKind::SetField, ana.store->newId(), step::number, 1,
                                  Hlc::of(year2026, 0), 0, encodeValue(Value(std::int64_t{1}))},
                                 {static_cast<ChangeKind>(77), ana.store->newId(), goal::number, 1,
                                  Hlc::of(year2026, 0), 0, "?"}};
        batch.content.indices = {0, 1};
        QCOMPARE(ana.take({batch}).setAside, 2U);
        ana.reopen(schemaV2);
        QCOMPARE(ana.store->count(Query(step::number)), 0U);
        QVERIFY(ana.store->commit(ana.newGoal().set(goal::newer, "goes on")));
    }

    void anUpgradeBeginsWithACopyOfWhatWasThere() {
        Device ana('a', folder_->path());
        const RecordId id = ana.create(ana.newGoal().set(goal::title, "x"));
        const QString copy = folder_->filePath(QStringLiteral("a-before-upgrade"));
        ana.reopen(schemaV1);
        QVERIFY(!QFile::exists(copy));
        ana.reopen(schemaV2);
        QVERIFY(ana.store->commit(Edit(id).set(goal::title, "after")));
        const auto old =
            Store::open({copy.toStdString(), schemaV1, ana.clock, ana.random, nullptr});
        QVERIFY(old && !(*old)->readOnly());
        QCOMPARE(*(*old)->find(id)->get(goal::title), std::string("x"));
    }

    void aKillAtAnyStatementOfAnUpgradeLeavesTheOldSchemaOrTheNewOne() {
        RecordId id;
        {
            Device ana('a', folder_->path());
            id = ana.create(ana.newGoal().set(goal::title, "x"));
        }
        const QString original = folder_->filePath(QStringLiteral("a"));
        const QString database = folder_->filePath(QStringLiteral("b"));
        bool ended = false;
        int kills = 0;
        for (; !ended && kills < 500; ++kills) {
            for (const char* ending : {"", "-wal", "-shm", "-before-upgrade"})
                QFile::remove(database + QLatin1String(ending));
            QVERIFY(QFile::copy(original, database));
            ended = upgradeUntil(database.toStdString(), kills + 1);
            TestClock clock;
            TestRandom random;
            auto older = Store::open({database.toStdString(), schemaV1, clock, random, nullptr});
            QVERIFY2(older, older ? "" : older.error().detail.c_str());
            QVERIFY(!ended || (*older)->readOnly());
            QCOMPARE(*(*older)->find(id)->get(goal::title), std::string("x"));
            older = StoreError{StoreErrorKind::NotFound, "closed"};
            auto newer = Store::open({database.toStdString(), schemaV2, clock, random, nullptr});
            QVERIFY2(newer, newer ? "" : newer.error().detail.c_str());
            QVERIFY(!(*newer)->readOnly());
            QCOMPARE(*(*newer)->find(id)->get(goal::title), std::string("x"));
        }
        QVERIFY(ended);
        QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    }

  private:
    static inline int statementsLeft = 0;
    static int onStatement(unsigned, void*, void*, void*) {
        if (--statementsLeft == 0) ::_exit(9);
        return 0;
    }
    static int onOpen(sqlite3* database, const char**, const sqlite3_api_routines*) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &onStatement, nullptr);
    }
    // Opens in a process of its own, which dies when SQLite begins statement `number`. True if it
    // came to the end.
    static bool upgradeUntil(const std::string& path, int number) {
        const pid_t child = ::fork();
        if (child == 0) {
            statementsLeft = number;
            sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
            TestClock clock;
            TestRandom random;
            const auto opened = Store::open({path, schemaV2, clock, random, nullptr});
            ::_exit(opened ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
