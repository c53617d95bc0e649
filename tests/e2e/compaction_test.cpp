#include "processes.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// A space is written down as a snapshot, confirmed, and its batches go. Real processes; only the
// number of batches after which that happens is smaller than in life.

using namespace cordee::e2e;

namespace {

constexpr int patienceMs = 60'000;
constexpr int every = 80;
constexpr int written = 300;

QJsonObject create(const QString& space, const QString& record, const QJsonObject& fields) {
    return {{QStringLiteral("do"), QStringLiteral("create")},
            {QStringLiteral("space"), space},
            {QStringLiteral("record"), record},
            {QStringLiteral("fields"), fields}};
}

// Nothing that compresses well.
QString words(int number) {
    QByteArray octets;
    for (int part = 0; part < 4; ++part)
        octets += QCryptographicHash::hash(QByteArray::number(number * 4 + part),
                                           QCryptographicHash::Sha512);
    return QString::fromLatin1(octets.toBase64());
}

QJsonObject set(const QString& id, const QString& record, const QString& title) {
    return {{QStringLiteral("do"), QStringLiteral("set")},
            {QStringLiteral("id"), id},
            {QStringLiteral("record"), record},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("title"), title}}}};
}

} // namespace

class CompactionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<ServerProcess>(path("server"));
        QVERIFY(server_->start());
        phone_ = peer("phone");
        laptop_ = peer("laptop");
        mentor_ = peer("mentor");
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            QVERIFY(each->start());
        QVERIFY(tie(phone_, laptop_, mentor_, url(), space_));
    }
    void cleanup() {
        for (Peer* each : {&phone_, &laptop_, &mentor_, &tablet_})
            each->kill();
        server_.reset();
    }

    void theLogShrinksAndAThirdDeviceBeginsWithTheSnapshot() {
        writeMuch();
        QVERIFY(hasShrunk());
        QVERIFY(pairWith(phone_, tablet_, url(), QStringLiteral("tablet")));
        QTRY_VERIFY_WITH_TIMEOUT(tablet_.isQuiet() && tablet_.records() == phone_.records(),
                                 patienceMs);
        phone_.ask(create(space_, QStringLiteral("Goal"),
                          {{QStringLiteral("title"), QStringLiteral("afterwards")}}));
        tablet_.ask(create(space_, QStringLiteral("Goal"),
                           {{QStringLiteral("title"), QStringLiteral("from the tablet")}}));
        endEqual();
    }

    // Only what the tablet began with, and what came after it, is left anywhere.
    void anEmptiedServerGetsTheSnapshotFromADeviceThatBeganWithIt() {
        writeMuch();
        QVERIFY(hasShrunk());
        QVERIFY(pairWith(phone_, tablet_, url(), QStringLiteral("tablet")));
        QTRY_VERIFY_WITH_TIMEOUT(tablet_.isQuiet() && tablet_.records() == phone_.records(),
                                 patienceMs);
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            each->kill();
        server_->kill();
        QVERIFY(QDir(server_->dataFolder()).removeRecursively());
        QVERIFY(server_->restart());
        tablet_.ask(create(space_, QStringLiteral("Goal"),
                           {{QStringLiteral("title"), QStringLiteral("to the new log")}}));
        QTRY_VERIFY_WITH_TIMEOUT(tablet_.number("status", "waiting") == 0 && tablet_.isQuiet(),
                                 patienceMs);
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            QVERIFY(each->start());
        endEqual();
    }

  private:
    QString path(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    QString url() const { return server_->url().toString(); }
    Peer peer(const char* name) const {
        return Peer(path(name), {QStringLiteral("--server"), url(),
                                 QStringLiteral("--retry-cap-ms"), QStringLiteral("200"),
                                 QStringLiteral("--snapshot-every"), QString::number(every)});
    }
    void send(Peer& from, const QJsonObject& command) {
        from.ask(command);
        QTRY_VERIFY_WITH_TIMEOUT(from.number("status", "waiting") == 0, patienceMs);
    }
    void writeMuch() {
        send(phone_, create(space_, QStringLiteral("Feedback"),
                            {{QStringLiteral("behaviour"), QStringLiteral("evidence")}}));
        const QString goal =
            phone_
                .ask(create(space_, QStringLiteral("Goal"), {{QStringLiteral("title"), words(-1)}}))
                .value(QLatin1String("id"))
                .toString();
        for (int i = 0; i < written; ++i)
            send(phone_, set(goal, QStringLiteral("Goal"), words(i)));
        tablet_ = peer("tablet");
        QVERIFY(tablet_.start());
    }
    // In a backup, since the server has its file for itself.
    std::pair<int, int> batches() {
        const QString file = path("look.sqlite");
        QFile::remove(file);
        QProcess backup;
        backup.start(
            QStringLiteral(CORDEE_SERVER),
            {QStringLiteral("backup"), file, QStringLiteral("--data"), server_->dataFolder()});
        if (!backup.waitForFinished() || backup.exitCode() != 0) return {-1, -1};
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
        return {database.execAndGet("SELECT count(*) FROM batch").getInt(),
                database.execAndGet("SELECT count(*) FROM batch WHERE contents != 1").getInt()};
    }
    // Every batch takes more than 600 octets in the file: what was written is not there any more.
    bool hasShrunk() {
        const QString file = server_->dataFolder() + QStringLiteral("/log.sqlite");
        const auto size = [&] { return static_cast<int>(QFileInfo(file).size()); };
        const bool has = QTest::qWaitFor(
            [&] { return batches().first < every + every / 2 && size() < written * 600; },
            patienceMs);
        const auto [all, kept] = batches();
        qInfo("the server's file: %d octets, %d of %d batches, %d kept", size(), all, written,
              kept);
        return has && kept >= 1;
    }
    void endEqual() {
        QTRY_VERIFY_WITH_TIMEOUT(
            phone_.isQuiet() && laptop_.isQuiet() && mentor_.isQuiet() && tablet_.isQuiet() &&
                shared(phone_.records(), space_) == shared(mentor_.records(), space_) &&
                phone_.records() == laptop_.records() && phone_.records() == tablet_.records(),
            patienceMs);
        for (Peer* each : {&phone_, &laptop_, &mentor_, &tablet_})
            QCOMPARE(each->number("status", "alarms"), 0);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ServerProcess> server_;
    Peer phone_{{}, {}}, laptop_{{}, {}}, mentor_{{}, {}}, tablet_{{}, {}};
    QString space_;
};

QTEST_GUILESS_MAIN(CompactionTest)
#include "compaction_test.moc"
