#include "app/records/convert.h"
#include "app/session/app.h"
#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "platform/fake/fake_platform.h"
#include "sync/crypto/primitives.h"
#include "sync/store/salvage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"une phrase assez longue"_s;

// The leaves of one table, counted from 1: damage there hides its rows and leaves the keys.
std::vector<std::int64_t> pagesOf(const std::filesystem::path& database, const char* table) {
    const SQLite::Database file(database.string());
    SQLite::Statement select(
        file, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno");
    select.bind(1, table);
    std::vector<std::int64_t> pages;
    while (select.executeStep())
        pages.push_back(select.getColumn(0).getInt64());
    return pages;
}

class FixedClock final : public Clock {
  public:
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = QDateTime(QDate(2026, 11, 24), QTime(8, 42)).toMSecsSinceEpoch();
};

struct Device {
    Device()
        : platform(folder.path().toStdString()) {}

    App& start() {
        app.reset();
        app = std::make_unique<App>(App::Options{path(), {}}, platform, clock, random);
        app->start(std::nullopt);
        return *app;
    }
    void begin() {
        start();
        app->begin();
        QTRY_VERIFY(app->pageProperties().contains(u"start"_s));
        auto* first = app->pageProperties().value(u"start"_s).value<StartModel*>();
        first->setRole(StartModel::AsMentee);
        first->setPartner(1);
        first->setConcern(2);
        first->setName(u"Inès Moreau"_s);
        while (first->step() != StartModel::FirstStep)
            first->goOn();
        first->finish(u"Animer un comité"_s);
        QTRY_VERIFY(app->shell() != nullptr);
    }
    // The path of the backup.
    QString save() {
        app->safekeeping()->save(phrase);
        waitFor(*app->safekeeping());
        return app->safekeeping()->found().value(0);
    }
    void restore(const QString& file, const QString& with) {
        app->safekeeping()->restore(file, with);
        waitFor(*app->safekeeping());
    }
    static void waitFor(Safekeeping& safekeeping) { QTRY_VERIFY(!safekeeping.busy()); }
    QString myName() { return app->session()->people().myName(); }
    void rename(const QString& name) {
        const std::unique_ptr<SettingsModel> settings(app->makeSettings(*app->session()));
        settings->setName(name);
    }
    std::filesystem::path path() const { return folder.path().toStdString(); }
    int folders(const QString& pattern) const {
        return int(QDir(folder.path()).entryList({pattern}, QDir::Dirs).size());
    }
    QString named(const QString& pattern) const {
        return QDir(folder.path()).entryList({pattern}, QDir::Dirs).value(0, u"none"_s);
    }
    QStringList goals() const {
        QStringList titles;
        for (const auto& row :
             app->session()->store().select(store::Query(model::Goal::recordKind)))
            titles << toQString(row.get(model::Goal::title).value_or(""));
        return titles;
    }
    // The beginning of every leaf of a table, while the app is closed.
    void damage(const char* table) {
        app.reset();
        const auto pages = pagesOf(path() / databaseFile, table);
        QFile database(folder.filePath(u"cordee.db"_s));
        QVERIFY(!pages.empty() && database.open(QIODevice::ReadWrite));
        for (const std::int64_t page : pages) {
            QVERIFY(database.seek((page - 1) * 4096));
            QVERIFY(database.write(QByteArray(64, '\x5a')) == 64);
        }
    }
    // Makes the data such that it does not open.
    void spoil(Trouble how) {
        app.reset();
        if (how == Trouble::KeyMissing) platform.keys.clear();
        if (how == Trouble::KeysLost) damage("vault");
        for (auto& entry : platform.keys)
            if (how == Trouble::WrongKey) entry.second = Bytes(entry.second.size(), 'x');
    }

    QTemporaryDir folder;
    platform::FakePlatform platform;
    FixedClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<App> app;
};

} // namespace

// A backup made from the open app, and what comes of it; damaged data that is repaired.
class SafekeepingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingComesBackOnAnotherDevice() {
        Device old;
        old.begin();
        const QString file = old.save();
        QVERIFY(file.endsWith(u".cordee"_s));
        QVERIFY(old.app->safekeeping()->said().contains(QFileInfo(file).fileName()));
        const UserId me = old.app->session()->me();

        Device fresh;
        App& app = fresh.start();
        app.bringBack();
        QVERIFY(app.page().path().endsWith(u"BringBackPage.qml"_s));
        fresh.restore(file, phrase);
        QTRY_VERIFY(app.shell() != nullptr);
        QVERIFY(app.session()->me() == me);
        QCOMPARE(fresh.myName(), u"Inès Moreau"_s);
        QCOMPARE(app.session()->today().goals()->count(), 1);
        QVERIFY(app.session()->vault()->device() == old.app->session()->vault()->device());
        fresh.rename(u"Inès M."_s);
        App& again = fresh.start();
        QTRY_VERIFY(again.shell() != nullptr);
        QCOMPARE(fresh.myName(), u"Inès M."_s);
    }

    void whatDoesNotOpenIsNamedAndChangesNothing() {
        Device device;
        device.begin();
        const QString file = device.save();
        const auto fault = [&](const QString& from, const QString& with) {
            device.restore(from, with);
            return device.app->safekeeping()->fault();
        };
        const QString wrong = fault(file, u"une autre phrase"_s);
        QVERIFY(!wrong.isEmpty());
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const auto written = [&](const char* name, const QByteArray& content) {
            QFile copy(device.folder.filePath(QString::fromLatin1(name)));
            if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size())
                qFatal("not written");
            return copy.fileName();
        };
        const QString half = fault(written("half", bytes.left(bytes.size() / 2)), phrase);
        const QString foreign = fault(written("letter", "Dear diary"), phrase);
        QByteArray changed = bytes;
        changed[bytes.size() / 2] = char(changed[bytes.size() / 2] ^ 1);
        const QString damaged = fault(written("changed", changed), phrase);
        const QString missing = fault(u"/nowhere/at.all"_s, phrase);
        const QSet<QString> sentences{wrong, half, foreign, damaged, missing};
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(device.myName(), u"Inès Moreau"_s);
        QCOMPARE(device.folders(u"replaced-*"_s), 0);
        QCOMPARE(device.folders(u"restore"_s), 0);
    }

    void aShortPhraseIsRefusedAndNoFileIsMade() {
        Device device;
        device.begin();
        device.app->safekeeping()->save(u"court"_s);
        QVERIFY(!device.app->safekeeping()->fault().isEmpty());
        QVERIFY(device.app->safekeeping()->found().isEmpty());
    }

    void aBackupTakesThePlaceOfWhatIsHereWhichIsKeptBesideIt() {
        Device device;
        device.begin();
        const QString file = device.save();
        device.rename(u"Plus tard"_s);
        device.restore(file, phrase);
        QTRY_VERIFY(device.app->shell() != nullptr && device.myName() == u"Inès Moreau"_s);
        QCOMPARE(device.folders(u"replaced-*"_s), 1);
        const QString aside =
            device.folder.filePath(QDir(device.folder.path()).entryList({u"replaced-*"_s}).first());
        QVERIFY(QFile::exists(aside + u"/cordee.db"_s));
        QVERIFY(QFile::exists(aside + u"/key-name"_s));
    }

    void aRestoreThatWasInterruptedIsFinishedByTheNextStart() {
        Device device;
        device.begin();
        const QString file = device.save();
        device.rename(u"Plus tard"_s);
        device.app.reset();
        const auto key = unpackBackup(file.toStdString(), phrase.toStdString(), device.path(),
                                      device.clock, device.random);
        QVERIFY(key);
        const auto keys = device.platform.keyVault(device.path());
        QVERIFY(keepKey(device.path() / "restore", *key, *keys, device.random));
        // Cut here, what was there would simply go on.
        QFile ready(device.folder.filePath(u"restore/ready"_s));
        QVERIFY(ready.open(QIODevice::WriteOnly) && ready.write("replaced-1") > 0);
        ready.close();
        // Cut in the middle of the exchange.
        QVERIFY(QDir(device.folder.path()).mkdir(u"replaced-1"_s));
        QVERIFY(QFile::rename(device.folder.filePath(u"cordee.db"_s),
                              device.folder.filePath(u"replaced-1/cordee.db"_s)));
        App& app = device.start();
        QTRY_VERIFY(app.shell() != nullptr);
        QCOMPARE(device.myName(), u"Inès Moreau"_s);
        QCOMPARE(device.folders(u"restore"_s), 0);
    }

    void damagedDataIsFoundByTheCheckAndRepaired() {
        Device device;
        device.begin();
        for (int i = 0; i < 300; ++i)
            device.rename(u"Inès %1"_s.arg(i));
        const UserId me = device.app->session()->me();
        const DeviceId which = device.app->session()->vault()->device();
        device.damage("history");
        device.clock.millis += 8LL * 24 * 3'600'000;
        App& app = device.start();
        QTRY_VERIFY(app.trouble() == Trouble::Damaged);
        QVERIFY(app.isRepairable());
        app.repair();
        QTRY_VERIFY(app.shell() != nullptr);
        // Nothing had been sent: this device alone had it all, and its outbox could be read.
        const auto isAsItWas = [&](App& opened) {
            QVERIFY(!opened.trouble() && opened.shell() != nullptr);
            QVERIFY(opened.session()->me() == me && opened.session()->vault()->device() == which);
            QCOMPARE(device.myName(), u"Inès 299"_s);
            QCOMPARE(device.goals(), QStringList{u"Animer un comité"_s});
        };
        isAsItWas(app);
        QCOMPARE(device.folders(u"damaged-*"_s), 1);
        QVERIFY2(app.failure().contains(device.named(u"damaged-*"_s)), qPrintable(app.failure()));
        QVERIFY(app.failure().contains(u"aucun serveur"_s));
        device.rename(u"Inès, réparée"_s);
        App& again = device.start();
        QCOMPARE(device.myName(), u"Inès, réparée"_s);
        QVERIFY(again.failure().isEmpty());
    }

    // The outbox is damaged with the rest, and its second copy is gone.
    void whatARepairCannotReadIsSaidAndAskedOfTheServer_data() {
        QTest::addColumn<QString>("server");
        QTest::newRow("there is none") << QString();
        QTest::newRow("there is one") << u"http://127.0.0.1:1"_s;
    }
    void whatARepairCannotReadIsSaidAndAskedOfTheServer() {
        QFETCH(const QString, server);
        Device device;
        device.begin();
        QVERIFY(device.app->preferences()->setServer(server));
        for (const char* table : {"pending", "batch", "history"})
            device.damage(table);
        QVERIFY(QFile::remove(device.folder.filePath(u"cordee.db-outbox.log"_s)));
        device.clock.millis += 8LL * 24 * 3'600'000;
        App& app = device.start();
        QTRY_VERIFY(app.trouble() == Trouble::Damaged);
        app.repair();
        QTRY_VERIFY(!app.trouble() && !app.failure().isEmpty());
        QVERIFY(app.failure().contains(device.named(u"damaged-*"_s)));
        QVERIFY(app.failure().contains(server.isEmpty() ? u"manque"_s : u"revient du serveur"_s));
        // Who has answered the questions of the first start is not asked again while it comes back.
        for (int starts = 0; starts < 2; ++starts) {
            QCOMPARE(device.app->pageProperties().contains(u"start"_s), server.isEmpty());
            QVERIFY(server.isEmpty() || device.goals().isEmpty());
            device.start();
        }
    }

    void dataThatDoesNotOpenGivesItsPlaceToABackup_data() {
        QTest::addColumn<int>("trouble");
        QTest::newRow("the key is lost") << int(Trouble::KeyMissing);
        QTest::newRow("the key is another") << int(Trouble::WrongKey);
        QTest::newRow("the pages of the keys are damaged") << int(Trouble::KeysLost);
    }
    void dataThatDoesNotOpenGivesItsPlaceToABackup() {
        QFETCH(const int, trouble);
        Device device;
        device.begin();
        const QString file = device.save();
        const UserId me = device.app->session()->me();
        device.rename(u"Plus tard"_s);
        device.spoil(static_cast<Trouble>(trouble));
        App& app = device.start();
        QFile database(device.folder.filePath(u"cordee.db"_s));
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray before = database.readAll();
        if (app.isRepairable()) app.repair();
        QTRY_COMPARE(int(app.trouble().value_or(Trouble::Locked)), trouble);
        QVERIFY(app.isReplaceable() && !app.isRepairable());
        QVERIFY2(app.troubleText().contains(u"Une sauvegarde"_s), qPrintable(app.troubleText()));
        app.bringBack();
        QVERIFY(app.page().path().endsWith(u"BringBackPage.qml"_s));
        app.welcome();
        QVERIFY(app.page().path().endsWith(u"TroublePage.qml"_s));
        app.bringBack();
        device.restore(file, u"une autre phrase"_s);
        QVERIFY(!app.safekeeping()->fault().isEmpty() && app.trouble());
        device.restore(file, phrase);
        QTRY_VERIFY(app.shell() != nullptr);
        QVERIFY(!app.trouble() && !app.isReplaceable());
        QVERIFY(app.session()->me() == me);
        QCOMPARE(device.myName(), u"Inès Moreau"_s);
        QFile aside(device.folder.filePath(device.named(u"replaced-*"_s) + u"/cordee.db"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll() == before);
        device.start();
        QCOMPARE(device.myName(), u"Inès Moreau"_s);
    }

    void aBackupThatFollowsAnUnfinishedRepairStays() {
        Device device;
        device.begin();
        const QString file = device.save();
        device.damage("history");
        const auto keys = device.platform.keyVault(device.path());
        const auto damaged = keptKey(device.path(), *keys, device.random);
        QVERIFY(damaged);
        crypto::LocalCipher cipher(*damaged, device.random);
        QVERIFY(store::salvage(
            {device.path() / databaseFile, model::schema(), device.clock, device.random, &cipher}));
        const auto key = unpackBackup(file.toStdString(), phrase.toStdString(), device.path(),
                                      device.clock, device.random);
        QVERIFY(key);
        QVERIFY(installBackup(device.path(), *key, *keys, device.clock, device.random));
        App& app = device.start();
        QTRY_VERIFY(app.shell() != nullptr);
        QCOMPARE(device.goals(), QStringList{u"Animer un comité"_s});
        device.rename(u"Et après"_s);
        QVERIFY(device.start().shell() != nullptr);
        QCOMPARE(device.myName(), u"Et après"_s);
    }
};

QTEST_MAIN(SafekeepingTest)
#include "safekeeping_test.moc"
