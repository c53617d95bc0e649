#include "processes.h"

#include "sync/core/sync_status.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>

// Devices and servers whose files were put back to an older copy, or exist twice. Real processes.

using namespace cordee::e2e;

namespace {

namespace fs = std::filesystem;
constexpr int patienceMs = 30'000;

QJsonObject create(const QString& space, const QString& title) {
    return {{QStringLiteral("do"), QStringLiteral("create")},
            {QStringLiteral("space"), space},
            {QStringLiteral("record"), QStringLiteral("Goal")},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("title"), title}}}};
}

void copyFolder(const QString& from, const QString& to) {
    fs::remove_all(to.toStdString());
    fs::create_directories(to.toStdString());
    for (const auto& entry : fs::directory_iterator(from.toStdString())) // not the server's socket
        if (entry.is_regular_file())
            fs::copy_file(entry, to.toStdString() / entry.path().filename());
}

} // namespace

class DurableTest : public QObject {
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
        QVERIFY(tie(phone_, laptop_, mentor_, server_->url().toString(), space_));
        add(phone_, "before");
        endEqual();
    }
    void cleanup() {
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            each->kill();
        server_.reset();
    }

    void aPhonePutBackToAnOlderCopyGetsBackWhatItSentAndGoesOn() {
        phone_.kill();
        copyFolder(path("phone"), path("older"));
        QVERIFY(phone_.start());
        const QString sent = add(phone_, "sent and lost here");
        endEqual();
        phone_.kill();
        copyFolder(path("older"), path("phone"));
        server_->kill();
        QVERIFY(phone_.start());
        const QString offline = add(phone_, "written on the older copy");
        QVERIFY(server_->restart());
        endEqual();
        QVERIFY(phone_.records().contains(sent));
        QVERIFY(mentor_.records().contains(offline));
        QCOMPARE(phone_.number("status", "alarms"), 0);
    }

    void aPhoneWhoseLogIsGoneHasWhatItWroteAtOnceAndNothingArrivesTwice() {
        restartKilled(phone_); // what it is and whom it knows is in the database itself
        const QString sent = add(phone_, "sent");
        endEqual();
        server_->kill();
        QStringList made{sent};
        for (int i = 0; i < 5; ++i)
            made << add(phone_, "written offline");
        phone_.kill();
        QVERIFY(removeLog("phone"));
        QVERIFY(phone_.start()); // the server is still away
        QVERIFY(hasAll(phone_, made));
        made << add(phone_, "goes on");
        QVERIFY(server_->restart());
        endEqual();
        QVERIFY(hasAll(mentor_, made) && hasAll(laptop_, made));
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            QCOMPARE(each->number("status", "alarms"), 0);
    }

    void batchesThatNoServerHasAreSentAgainAsTheyWereSealed() {
        restartKilled(phone_);
        server_->kill();
        copyFolder(server_->dataFolder(), path("backup"));
        QVERIFY(server_->restart());
        const QString sent = add(phone_, "sent, and lost by both");
        QTRY_VERIFY_WITH_TIMEOUT(phone_.isQuiet() && laptop_.records().contains(sent), patienceMs);
        phone_.kill();
        server_->kill();
        QVERIFY(removeLog("phone"));
        for (const char* file : {"/log.sqlite", "/log.sqlite-wal"})
            fs::copy((path("backup") + QLatin1String(file)).toStdString(),
                     (server_->dataFolder() + QLatin1String(file)).toStdString(),
                     fs::copy_options::overwrite_existing);
        laptop_.kill(); // or it would bring the batch
        mentor_.kill();
        QVERIFY(phone_.start());
        QVERIFY(phone_.records().contains(sent));
        QVERIFY(server_->restart());
        QTRY_VERIFY_WITH_TIMEOUT(phone_.isQuiet(), patienceMs);
        QVERIFY(laptop_.start() && mentor_.start());
        endEqual();
        QVERIFY(mentor_.records().contains(sent));
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            QCOMPARE(each->number("status", "alarms"), 0);
    }

    void twoCopiesOfAPhoneBothArriveAndThePersonIsTold() {
        phone_.kill();
        copyFolder(path("phone"), path("copy"));
        Peer copy = peer("copy");
        QVERIFY(phone_.start());
        QVERIFY(copy.start());
        QTRY_VERIFY_WITH_TIMEOUT(phone_.isQuiet() && copy.isQuiet(), patienceMs);
        QStringList made;
        for (int i = 0; i < 5; ++i) {
            made << add(phone_, "phone") << add(copy, "copy");
            QTRY_VERIFY_WITH_TIMEOUT(phone_.number("status", "waiting") == 0 &&
                                         copy.number("status", "waiting") == 0,
                                     patienceMs);
        }
        const auto told = static_cast<int>(cordee::ProblemKind::DeviceCopied);
        QVERIFY(phone_.number("status", "problem") == told ||
                copy.number("status", "problem") == told);
        QTRY_VERIFY_WITH_TIMEOUT(hasAll(mentor_, made) && hasAll(laptop_, made), patienceMs);
        QVERIFY(mentor_.isQuiet() && laptop_.isQuiet());
        copy.kill();
    }

    void aServerPutBackToABackupIsRefilledByOneDeviceWithWhatAllHadWritten() {
        server_->kill();
        copyFolder(server_->dataFolder(), path("backup"));
        keepAnOlderMentor();
        QVERIFY(server_->restart());
        const QStringList made = everybodyAdds();
        for (Peer* each : {&phone_, &mentor_})
            each->kill();
        server_->kill();
        // The database alone: the mark beside it tells the server that it went back. The server was
        // killed, so the end of its log is beside the database.
        for (const char* file : {"/log.sqlite", "/log.sqlite-wal"})
            fs::copy((path("backup") + QLatin1String(file)).toStdString(),
                     (server_->dataFolder() + QLatin1String(file)).toStdString(),
                     fs::copy_options::overwrite_existing);
        QVERIFY(server_->restart());
        onlyTheLaptopRefills(made);
    }

    void aServerThatLostEverythingIsRefilledByOneDevice() {
        server_->kill();
        keepAnOlderMentor();
        QVERIFY(server_->restart());
        const QStringList made = everybodyAdds();
        for (Peer* each : {&phone_, &mentor_})
            each->kill();
        server_->kill();
        fs::remove_all(server_->dataFolder().toStdString());
        QVERIFY(server_->restart());
        onlyTheLaptopRefills(made);
    }

  private:
    QString path(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    Peer peer(const char* name) const {
        return Peer(path(name), {QStringLiteral("--server"), server_->url().toString(),
                                 QStringLiteral("--retry-cap-ms"), QStringLiteral("100")});
    }
    QString add(Peer& peer, const char* title) {
        return peer.ask(create(space_, QString::fromLatin1(title)))
            .value(QLatin1String("id"))
            .toString();
    }
    static bool hasAll(Peer& peer, const QStringList& ids) {
        const QJsonObject records = peer.records();
        return std::all_of(ids.begin(), ids.end(),
                           [&](const QString& id) { return records.contains(id); });
    }
    QStringList everybodyAdds() {
        QStringList made;
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            for (int i = 0; i < 5; ++i)
                made << add(*each, "written after the backup");
        endEqual();
        return made;
    }
    static void restartKilled(Peer& peer) {
        peer.kill();
        QVERIFY(peer.start());
    }
    bool removeLog(const char* name) const {
        const QString database = path(name) + QStringLiteral("/cordee.sqlite");
        return QFile::remove(database + QStringLiteral("-wal")) &&
               QFile::remove(database + QStringLiteral("-shm"));
    }
    void keepAnOlderMentor() {
        mentor_.kill();
        copyFolder(path("mentor"), path("older mentor"));
        QVERIFY(mentor_.start());
    }
    // What the mentor's older copy then gets, it can have from the laptop only.
    void onlyTheLaptopRefills(const QStringList& made) {
        // Acknowledged only behind all that the laptop's own chain had: it has met the new log.
        add(laptop_, "written to the new log");
        QTRY_VERIFY_WITH_TIMEOUT(laptop_.number("status", "waiting") == 0 && laptop_.isQuiet(),
                                 patienceMs);
        copyFolder(path("older mentor"), path("mentor"));
        QVERIFY(mentor_.start());
        QTRY_VERIFY_WITH_TIMEOUT(hasAll(mentor_, made), patienceMs);
        add(mentor_, "goes on");
        QVERIFY(phone_.start());
        endEqual();
        for (Peer* each : {&phone_, &laptop_, &mentor_})
            QCOMPARE(each->number("status", "alarms"), 0);
    }
    void endEqual() {
        QTRY_VERIFY_WITH_TIMEOUT(phone_.isQuiet() && laptop_.isQuiet() && mentor_.isQuiet() &&
                                     shared(phone_.records(), space_) ==
                                         shared(mentor_.records(), space_) &&
                                     phone_.records() == laptop_.records(),
                                 patienceMs);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ServerProcess> server_;
    Peer phone_{{}, {}}, laptop_{{}, {}}, mentor_{{}, {}};
    QString space_;
};

QTEST_GUILESS_MAIN(DurableTest)
#include "durable_test.moc"
