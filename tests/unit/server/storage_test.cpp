#include "server_process.h"
#include "two_people.h"

#include "sync/core/limits.h"

#include <QtTest>

#include <sys/resource.h>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

// What happens to the log when the process, the disk or the operator misbehave.
class StorageTest final : public QObject, private TwoPeople {
    Q_OBJECT

    wire::ExchangeResponse ask(const Bytes& mark = {}) {
        wire::ExchangeRequest request;
        request.set_log_mark(mark);
        return server_->exchange(world_, ana_->device(), request);
    }

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() { setUp(); }

    void keepsEverythingOverARestart();
    void takesANewLogIdWhenTheDatabaseWentBack();
    void learnsFromAClientThatAllItsFilesWentBack();
    void takesNoStatementFromWhoHasNotHeardThatTheLogIsAnother();
    void saysForAWhileThatItIsBeingRefilled();
    void believesNoMarkThatItDidNotGive();
    void refusesPushesAndServesPullsWhenFull();
    void opensNothingOfANewerFormat();
    void opensNothingThatIsNoDatabase();
    void stopsWithoutAcknowledgingWhenTheDiskFails();
};

void StorageTest::keepsEverythingOverARestart() {
    ChainHead head;
    const Bytes batch = world_.makeBatch(space_, ana_->device(), head);
    pushOne(ana_->device(), batch);
    const auto logId = server_->store->logId();
    const auto serverId = server_->store->serverId();
    server_->close();
    server_->open();
    QCOMPARE(server_->store->logId().hex(), logId.hex());
    QCOMPARE(server_->store->serverId().hex(), serverId.hex());
    QCOMPARE(pullAs(*paul_, 0, space_.log->count()).space_news(0).batch(0).batch(), batch);
    QCOMPARE(pushOne(ana_->device(), batch).code(), wire::PUSH_CODE_DUPLICATE);
}

void StorageTest::takesANewLogIdWhenTheDatabaseWentBack() {
    const auto logId = server_->store->logId();
    server_->close();
    std::filesystem::copy_file(server_->path("log.sqlite"), server_->path("backup.sqlite"));
    server_->open();
    ChainHead head;
    const Bytes batch = world_.makeBatch(space_, ana_->device(), head);
    pushOne(ana_->device(), batch);
    server_->close();
    server_->open("backup.sqlite");
    QVERIFY(server_->store->logId() != logId);
    // And its content comes back from whoever has it.
    QCOMPARE(push(paul_->device(), {batch}, true).status(0).code(), wire::PUSH_CODE_STORED);
    const auto second = server_->store->logId();
    server_->close();
    server_->open("backup.sqlite");
    QCOMPARE(server_->store->logId().hex(), second.hex());
}

// As the image of a machine: its own sequence file goes back with the database.
void StorageTest::learnsFromAClientThatAllItsFilesWentBack() {
    namespace fs = std::filesystem;
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    const auto logId = server_->store->logId();
    const Bytes early = ask().log_mark();
    server_->close();
    for (const char* file : {"log.sqlite", "log.sequence"})
        fs::copy_file(server_->path(file), server_->path(file + std::string(".image")));
    server_->open();
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    const Bytes late = ask().log_mark();
    QCOMPARE(ask(late).log_id(), logId.bytes()); // it goes on from there
    server_->close();
    for (const char* file : {"log.sqlite", "log.sequence"})
        fs::rename(server_->path(file + std::string(".image")), server_->path(file));
    server_->open();
    QCOMPARE(ask().log_id(), logId.bytes()); // nobody has told it
    QCOMPARE(ask(early).log_id(), logId.bytes());
    const auto other = ask(late).log_id();
    QVERIFY(other != logId.bytes());
    QCOMPARE(ask(late).log_id(), other); // once
    server_->close();
    server_->open();
    QCOMPARE(ask(late).log_id(), other);
}

void StorageTest::takesNoStatementFromWhoHasNotHeardThatTheLogIsAnother() {
    const Bytes before = ask().log_mark();
    server_->close();
    std::filesystem::remove(server_->path("log.sequence")); // put here by somebody
    server_->open();
    const Space another = world_.makeSpace(SpaceKind::Personal, *ana_);
    wire::ExchangeRequest request;
    pushSpace(request, another);
    request.set_log_mark(before);
    const auto told = server_->exchange(world_, ana_->device(), request);
    QCOMPARE(told.log_result_size(), 0);
    request.set_log_mark(told.log_mark());
    const auto taken = server_->exchange(world_, ana_->device(), request);
    QCOMPARE(taken.log_result_size(), 1);
    QCOMPARE(taken.log_result(0).code(), wire::PUSH_CODE_STORED);
}

void StorageTest::saysForAWhileThatItIsBeingRefilled() {
    constexpr std::int64_t holdMs = std::chrono::milliseconds(limits::refillHold).count();
    QCOMPARE(ask().refilling_ms(), 0U);
    server_->close();
    std::filesystem::remove(server_->path("log.sequence"));
    server_->open();
    QCOMPARE(ask().refilling_ms(), holdMs);
    server_->wall.advance(holdMs - 1'000);
    server_->close();
    server_->open(); // it is no newer for that
    QCOMPARE(ask().refilling_ms(), 1'000U);
    server_->wall.advance(1'000);
    QCOMPARE(ask().refilling_ms(), 0U);
    server_->wall.advance(-2 * holdMs); // before it was put back, as it seems
    QCOMPARE(ask().refilling_ms(), 0U);
}

void StorageTest::believesNoMarkThatItDidNotGive() {
    const auto logId = server_->store->logId();
    Bytes forged = ask().log_mark();
    for (std::size_t i = 0; i < forged.size(); ++i) {
        forged[i] = static_cast<char>(forged[i] ^ 1);
        QCOMPARE(ask(forged).log_id(), logId.bytes());
        forged[i] = static_cast<char>(forged[i] ^ 1);
    }
    for (const Bytes& other : {Bytes("?"), Bytes(56, '\0'), Bytes(1'000, 'x')})
        QCOMPARE(ask(other).log_id(), logId.bytes());
}

void StorageTest::refusesPushesAndServesPullsWhenFull() {
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    server_->close();
    server_->open("log.sqlite", 1024 * 1024);
    std::uint64_t acknowledged = 1;
    Answer answer;
    Bytes refused;
    ChainHead before;
    for (int i = 0; i < 20; ++i) {
        before = head;
        refused = world_.makeBatch(space_, ana_->device(), head, 100'000);
        wire::ExchangeRequest request;
        request.set_version(1);
        pushBatches(request, space_, {refused});
        pull(request, space_, 0, 0);
        answer = server_->raw(world_, ana_->device(), request.SerializeAsString());
        if (answer.status != 200) break;
        ++acknowledged;
    }
    QCOMPARE(answer.status, 507);
    wire::Problem problem;
    QVERIFY(problem.ParseFromString(answer.body));
    QCOMPARE(problem.code(), wire::Problem::CODE_STORAGE_FULL);
    const auto news = pullAs(*paul_, 0, space_.log->count());
    QCOMPARE(news.space_news(0).up_to_server_seq(), acknowledged);
    // With room again the same push goes on where it stopped.
    server_->close();
    server_->open();
    QCOMPARE(pushOne(ana_->device(), refused).code(), wire::PUSH_CODE_STORED);
}

void StorageTest::opensNothingOfANewerFormat() {
    server_->close();
    {
        SQLite::Database db(server_->path("log.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version=99");
    }
    SeededRandom random(1);
    const auto opened = LogStore::open({server_->path("log.sqlite"), {}, {}, 0}, random);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, LogStoreError::NewerFormat);
}

void StorageTest::opensNothingThatIsNoDatabase() {
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("log.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("not a database ").repeated(1000);
    file.write(content);
    file.close();
    SeededRandom random(1);
    const auto opened = LogStore::open({file.fileName().toStdString(), {}, {}, 0}, random);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, LogStoreError::CannotOpen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

// The disk fails for the real program: its files may not grow any more.
void StorageTest::stopsWithoutAcknowledgingWhenTheDiskFails() {
    ServerProcess server;
    QVERIFY(server.start());
    Client client(world_, server, paul_->device());
    space_ = world_.makeSpace(SpaceKind::Personal, *paul_);
    wire::ExchangeRequest logs;
    pushUser(logs, *paul_);
    pushSpace(logs, space_);
    QVERIFY(client.exchange(logs).has_value());
    const rlimit small{250'000, 250'000};
    QCOMPARE(::prlimit(static_cast<pid_t>(server.processId()), RLIMIT_FSIZE, &small, nullptr), 0);
    ChainHead head;
    std::uint64_t acknowledged = 0;
    for (int i = 0; i < 20; ++i) {
        wire::ExchangeRequest request;
        pushBatches(request, space_, {world_.makeBatch(space_, paul_->device(), head, 20'000)});
        const auto response = client.exchange(request);
        if (!response) break;
        QCOMPARE(response->batch_result(0).status(0).code(), wire::PUSH_CODE_STORED);
        ++acknowledged;
    }
    QVERIFY(acknowledged > 0 && acknowledged < 20);
    QCOMPARE(server.waitForEnd(), 3);
    QVERIFY(server.errors().contains("the storage failed"));
    QVERIFY(server.start());
    Client reader(world_, server, paul_->device());
    wire::ExchangeRequest request;
    pull(request, space_, 0, space_.log->count()).set_include_own(true);
    const auto news = reader.exchange(request);
    QVERIFY(news.has_value());
    QVERIFY(news->space_news(0).up_to_server_seq() >= acknowledged);
}

} // namespace

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
