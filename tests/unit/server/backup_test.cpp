#include "server_process.h"
#include "two_people.h"

#include "sync/server/disk_room.h"
#include "sync/server/online_backup.h"

#include <QDir>
#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

struct Ran {
    int code = -1;
    QByteArray errors;
};

Ran run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(CORDEE_SERVER), arguments);
    process.waitForFinished(20'000);
    return {process.exitCode(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Backups of the server's log, and a disk that runs out of room.
class BackupTest final : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() {
        setUp();
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void aBackupMadeBetweenRequestsHoldsWhatWasThereAtItsEnd() {
        ChainHead head;
        for (int i = 0; i < 40; ++i)
            pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head, 60'000));
        std::optional<bool> fine;
        server_->handler->backUp(file(), [&](const auto& result) { fine = result.ok(); });
        int steps = 0;
        while (server_->handler->hasMoreToTidy()) {
            // Requests go on between the steps, and are in it.
            QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
                     wire::PUSH_CODE_STORED);
            QVERIFY(server_->handler->tidy());
            QVERIFY(++steps < 1000);
        }
        QVERIFY(steps > 1);
        QVERIFY(fine && *fine);
        const auto logId = server_->store->logId();
        QVERIFY(restoreFolder(folder(), file()));
        SeededRandom random(5);
        auto restored =
            LogStore::open({folder() / "log.sqlite", folder() / "log.sequence", {}, 0}, random);
        QVERIFY(restored);
        QCOMPARE((*restored)->chainHead(space_.id(), ana_->device().id()).seq, head.seq);
        QVERIFY((*restored)->logId() != logId);
        QCOMPARE((*restored)->serverId().hex(), server_->store->serverId().hex());
    }

    void theProgramBacksUpWhileItServesAndRestoresWhenItDoesNot() {
        ServerProcess process;
        QVERIFY(process.start());
        const QString data = process.directory() + QStringLiteral("/data");
        const QString copy = folder_->filePath(QStringLiteral("copy.sqlite"));
        const QStringList place{QStringLiteral("--data"), data};
        const auto made = run(QStringList{QStringLiteral("backup"), copy} + place);
        QVERIFY2(made.code == 0, made.errors);
        QVERIFY(QFile::exists(copy));
        Connection connection(process);
        QCOMPARE(connection.get("/metrics").status, 200);
        const auto refused = run(QStringList{QStringLiteral("restore"), copy} + place);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.errors.contains("a server uses"), refused.errors);
        QCOMPARE(process.terminate(), 0);
        QCOMPARE(run(QStringList{QStringLiteral("restore"), copy} + place).code, 0);
        const auto aside = QDir(data).entryList({QStringLiteral("replaced-*")}, QDir::Dirs);
        QCOMPARE(aside.size(), 1);
        const QDir replaced(data + u'/' + aside.front());
        QVERIFY(replaced.exists(QStringLiteral("log.sqlite")));
        QVERIFY(replaced.exists(QStringLiteral("log.sequence"))); // so that it gets a new log id
        QCOMPARE(contentOf(data + QStringLiteral("/log.sqlite")), contentOf(copy));
        QVERIFY(!QFile::exists(data + QStringLiteral("/log.sqlite.incoming")));
        const auto again = run(QStringList{QStringLiteral("backup"), copy} + place);
        QVERIFY2(again.code == 0, again.errors);
    }

    void whatIsNoBackupIsRefusedAndNothingIsChanged() {
        QFile letter(QString::fromStdString(file().string()));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
        letter.close();
        for (const auto& wrong : {file(), std::filesystem::path(file().string() + "-missing")}) {
            const auto refused = restoreFolder(folder(), wrong);
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == BackupFailure::NoBackup);
        }
        QVERIFY(!std::filesystem::exists(folder() / "log.sqlite"));
    }

    void aDiskThatIsNearlyFullRefusesPushesAndServesPulls() {
        ChainHead head;
        const Bytes first = world_.makeBatch(space_, ana_->device(), head);
        pushOne(ana_->device(), first);
        std::uintmax_t available = std::uintmax_t{3} << 30;
        DiskRoom room(
            [&] {
                return std::filesystem::space_info{std::uintmax_t{1} << 40, 0, available};
            },
            server_->steady);
        server_->handler = std::make_unique<ExchangeHandler>(
            *server_->store, server_->wall, server_->steady, server_->metrics, &room);
        const Bytes second = world_.makeBatch(space_, ana_->device(), head);
        wire::ExchangeRequest request;
        request.set_version(1);
        pushBatches(request, space_, {second});
        const auto push = [&] {
            return server_->raw(world_, ana_->device(), request.SerializeAsString());
        };
        available = std::uintmax_t{1} << 30;
        QCOMPARE(push().status, 507);
        QCOMPARE(pullAs(*paul_, 0, space_.log->count()).space_news(0).batch_size(), 1);
        available = std::uintmax_t{3} << 30;
        QCOMPARE(push().status, 507); // looked at a moment ago
        server_->steady.advance(1'000);
        QCOMPARE(push().status, 200);
        QCOMPARE(pullAs(*paul_, 0, space_.log->count()).space_news(0).batch_size(), 2);
    }

    void aSmallDiskKeepsATenthFree() {
        SetClock steady(0);
        std::uintmax_t available = 2'000'000;
        DiskRoom room(
            [&] {
                return std::filesystem::space_info{10'000'000, 0, available};
            },
            steady);
        QVERIFY(room.isThere());
        available = 900'000;
        steady.advance(1'000);
        QVERIFY(!room.isThere());
    }

  private:
    std::filesystem::path folder() const {
        return std::filesystem::path(folder_->path().toStdString()) / "restored";
    }
    std::filesystem::path file() const {
        return std::filesystem::path(folder_->path().toStdString()) / "backup.sqlite";
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
