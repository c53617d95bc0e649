#include "processes.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

// The server's own backup, made while devices write to it, and what comes of it when the server's
// disk is lost: the clients bring what the backup lacks. Real processes.

using namespace cordee::e2e;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

// What a copy of a server's database holds, by space, device and number: the hash of each batch.
using Batches = std::map<std::string, std::string>;

Batches batchesIn(const QString& database) {
    Batches batches;
    const SQLite::Database log(database.toStdString());
    SQLite::Statement select(log, "SELECT hex(space), hex(device), device_seq, hex(hash)"
                                  " FROM batch");
    while (select.executeStep()) {
        const std::string place = select.getColumn(0).getString() + ' ' +
                                  select.getColumn(1).getString() + ' ' +
                                  select.getColumn(2).getString();
        if (!batches.emplace(place, select.getColumn(3).getString()).second)
            qFatal("a batch is there twice: %s", place.c_str());
    }
    return batches;
}

} // namespace

class RefillTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<ServerProcess>(path("server"));
        QVERIFY(server_->start());
        for (const char* name : {"phone", "laptop", "mentor", "tablet"}) {
            peers_.emplace_back(path(name), QStringList{u"--server"_s, server_->url().toString(),
                                                        u"--retry-cap-ms"_s, u"300"_s});
            QVERIFY(peers_.back().start());
        }
        QVERIFY(tie(phone(), laptop(), mentor(), server_->url().toString(), space_));
        QVERIFY(pairWith(phone(), tablet(), server_->url().toString(), u"tablet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(tablet().isQuiet(), patienceMs);
        tablet().kill();
    }
    void cleanup() {
        peers_.clear();
        server_.reset();
    }

    void aServerRestoredFromABackupMadeWhileItWasWrittenToGetsEverythingBack() {
        write(20);
        const QString file = path("copy.sqlite");
        QProcess backup;
        backup.start(QStringLiteral(CORDEE_SERVER),
                     {u"backup"_s, file, u"--data"_s, server_->dataFolder()});
        int meanwhile = 0;
        for (; backup.state() != QProcess::NotRunning; ++meanwhile) {
            write(1);
            backup.waitForFinished(0);
        }
        QVERIFY(backup.exitStatus() == QProcess::NormalExit && backup.exitCode() == 0);
        QVERIFY(meanwhile > 0);
        write(20);
        QTRY_VERIFY_WITH_TIMEOUT(areEqual(), patienceMs);
        laptop().kill(); // what it wrote comes from the others
        server_->kill();
        write(5); // offline
        const Batches before = batchesOf(server_->dataFolder());
        const Batches saved = batchesIn(file);
        QVERIFY(!saved.empty() && saved.size() < before.size());

        // The old folder is lost: another machine, with the backup and under the old address.
        const QString address = u"127.0.0.1:%1"_s.arg(server_->url().port());
        auto next = std::make_unique<ServerProcess>(path("next"));
        QCOMPARE(QProcess::execute(QStringLiteral(CORDEE_SERVER),
                                   {u"restore"_s, file, u"--data"_s, next->dataFolder()}),
                 0);
        QVERIFY(batchesOf(next->dataFolder()) == saved);
        server_ = std::move(next);
        QVERIFY(server_->start(address));
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(before), patienceMs);
        write(5);
        QVERIFY(laptop().start());
        QTRY_VERIFY_WITH_TIMEOUT(areEqual(), patienceMs);
        everythingIsThereOnce();
        QVERIFY(isWhole(before));
        // A device that was off all the time, and is alone with the server now, is given
        // everything.
        for (Peer* each : {&phone(), &laptop(), &mentor()})
            each->kill();
        QVERIFY(tablet().start());
        QTRY_COMPARE_WITH_TIMEOUT(writtenTo(tablet()), titles_, patienceMs);
        QVERIFY(tablet().isQuiet());
    }

  private:
    QString path(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    Peer& phone() { return peers_[0]; }
    Peer& laptop() { return peers_[1]; }
    Peer& mentor() { return peers_[2]; }
    Peer& tablet() { return peers_[3]; }

    // Each device that runs makes so many records, each with a title of its own.
    void write(int records) {
        for (int i = 0; i < records; ++i) {
            for (Peer& peer : peers_) {
                if (!peer.isRunning()) continue;
                const QString title = u"written %1"_s.arg(titles_.size());
                const QJsonObject made =
                    peer.ask({{u"do"_s, u"create"_s},
                              {u"space"_s, space_},
                              {u"record"_s, u"Goal"_s},
                              {u"fields"_s, QJsonObject{{u"title"_s, title}}}});
                QVERIFY(made.value(u"ok"_s).toBool());
                titles_ << title;
            }
        }
    }
    // All that run hold the same, and nothing waits.
    bool areEqual() {
        QJsonObject first;
        return std::ranges::all_of(peers_, [&](Peer& peer) {
            if (!peer.isRunning()) return true;
            if (first.isEmpty()) first = shared(peer.records(), space_);
            return peer.isQuiet() && shared(peer.records(), space_) == first;
        });
    }
    void everythingIsThereOnce() {
        titles_.sort();
        for (Peer& peer : peers_) {
            if (!peer.isRunning()) continue;
            QCOMPARE(writtenTo(peer), titles_);
            QCOMPARE(peer.number("status", "alarms"), 0);
        }
    }
    static QStringList writtenTo(Peer& peer) {
        QStringList found;
        for (const QJsonValue& record : peer.records()) {
            const QString title = record.toObject().value(u"title"_s).toString();
            if (title.startsWith(u"written "_s)) found << title;
        }
        found.sort();
        return found;
    }
    // Of a server that runs, or did.
    Batches batchesOf(const QString& data) const {
        const QString copy = path("look.sqlite");
        if (QProcess::execute(QStringLiteral(CORDEE_SERVER),
                              {u"backup"_s, copy, u"--data"_s, data}) != 0)
            qFatal("no copy of %s", qPrintable(data));
        return batchesIn(copy);
    }
    // The server has every batch again, as it was sealed.
    bool isWhole(const Batches& before) const {
        return std::ranges::includes(batchesOf(server_->dataFolder()), before);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ServerProcess> server_;
    std::vector<Peer> peers_;
    QString space_;
    QStringList titles_;
};

QTEST_GUILESS_MAIN(RefillTest)
#include "refill_test.moc"
