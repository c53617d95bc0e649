#include "app/records/convert.h"
#include "app/session/app.h"
#include "app/session/sync_words.h"
#include "platform/fake/fake_platform.h"
#include "platform/file_key_vault.h"
#include "sync/crypto/primitives.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
  public:
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = QDateTime(QDate(2026, 11, 24), QTime(8, 42)).toMSecsSinceEpoch();
};

// One device: a folder, a key store, and the app on them.
class Device {
  public:
    Device()
        : platform(folder.path().toStdString()) {}

    App& start() {
        app.reset();
        app = std::make_unique<App>(App::Options{path(), {}}, platform, clock, random);
        app->start(std::nullopt);
        return *app;
    }
    void beginAs(const QString& name) {
        app->begin();
        QTRY_VERIFY(app->pageProperties().contains(u"start"_s));
        auto* first = app->pageProperties().value(u"start"_s).value<StartModel*>();
        first->setRole(StartModel::AsMentee);
        first->goOn();
        first->setPartner(1);
        first->goOn();
        first->setConcern(2);
        first->goOn();
        first->setName(name);
        first->goOn();
        first->finish(u"Animer un comité"_s);
        QTRY_VERIFY(app->shell() != nullptr);
    }
    std::filesystem::path path() const { return folder.path().toStdString(); }
    QByteArray database() const {
        QFile file(folder.path() + u"/cordee.db"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    platform::FakePlatform platform;
    FixedClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<App> app;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewPersonIsLedInWithoutNetworkAndFoundAgain() {
        Device device;
        App& app = device.start();
        QVERIFY(app.page().path().endsWith(u"WelcomePage.qml"_s));
        device.beginAs(u"Inès Moreau"_s);
        QCOMPARE(app.session()->people().myName(), u"Inès Moreau"_s);
        QCOMPARE(app.session()->today().goals()->count(), 1);
        const UserId me = app.session()->me();

        App& again = device.start();
        QVERIFY(again.session() != nullptr);
        QVERIFY(again.session()->me() == me);
        QCOMPARE(again.session()->today().greeting(), u"Bonjour Inès"_s);
    }

    void anUnfinishedStartGoesOnWhereItCan() {
        Device device;
        device.start();
        device.app->begin();
        QTRY_VERIFY(device.app->pageProperties().contains(u"start"_s));
        App& again = device.start();
        QVERIFY(again.page().path().endsWith(u"StartPage.qml"_s));
    }

    void dataThatIsOpenElsewhereSaysSoAndOpensLater() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        App second({device.path(), {}}, device.platform, device.clock, device.random);
        second.start(std::nullopt);
        QVERIFY(second.trouble() == Trouble::Locked);
        QVERIFY(!second.troubleTitle().isEmpty() && !second.troubleText().isEmpty());
        device.app.reset();
        second.open();
        QTRY_VERIFY(second.shell() != nullptr);
        QVERIFY(!second.trouble());
    }

    void aKeyStoreThatIsAwayNeverLeadsToANewKey() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        device.app.reset();
        const auto keys = device.platform.keys;
        device.platform.keyFailure = platform::KeyErrorKind::Unreachable;
        QVERIFY(device.start().trouble() == Trouble::KeyAway);
        device.platform.keyFailure.reset();
        QVERIFY(device.platform.keys == keys);
        QVERIFY(!device.start().trouble());
    }

    void dataWithoutItsKeyIsLeftAlone() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        device.app.reset();
        const auto keys = std::exchange(device.platform.keys, {});
        const QByteArray before = device.database();
        QVERIFY(device.start().trouble() == Trouble::KeyMissing);
        QVERIFY(device.platform.keys.empty());
        QCOMPARE(device.database(), before);
        device.app.reset();
        device.platform.keys = keys;
        QVERIFY(!device.start().trouble());
    }

    void anotherKeyOpensNothingAndChangesNothing() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        device.app.reset();
        const auto keys = device.platform.keys;
        for (auto& entry : device.platform.keys)
            entry.second = Bytes(entry.second.size(), 'x');
        const QByteArray before = device.database();
        QVERIFY(device.start().trouble() == Trouble::WrongKey);
        QCOMPARE(device.database(), before);
        device.app.reset();
        device.platform.keys = keys;
        QVERIFY(!device.start().trouble());
    }

    void damagedDataIsLeftAsItIs() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        device.app.reset();
        QFile file(device.folder.path() + u"/cordee.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(512, '\xee')) == 512);
        file.close();
        const QByteArray before = device.database();
        QVERIFY(device.start().trouble() == Trouble::Damaged);
        QCOMPARE(device.database(), before);
    }

    // The database alone was put back to what it was before.
    void whatAnOlderDatabaseForgotIsThereAgainAndThePersonIsTold() {
        Device device;
        device.start();
        device.beginAs(u"Inès"_s);
        device.app.reset();
        const QByteArray older = device.database();
        App& app = device.start();
        QVERIFY(app.failure().isEmpty());
        QCOMPARE(app.session()->today().goals()->count(), 1);
        const auto made = app.session()->store().commit(
            store::Edit::create(app.session()->personal(), model::Goal::recordKind,
                                app.session()->store().newId())
                .set(model::Goal::title, "written since"));
        QVERIFY(made);
        const auto all = app.session()->store().count(store::Query(model::Goal::recordKind));
        device.app.reset();
        QFile file(device.folder.path() + u"/cordee.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(older), older.size());
        file.close();
        App& again = device.start();
        QCOMPARE(again.session()->store().count(store::Query(model::Goal::recordKind)), all);
        QVERIFY(again.failure().contains(u"plus ancien"_s));
        again.dismissFailure();
        device.start();
        QVERIFY(device.app->failure().isEmpty());
    }

    void aFolderThatCannotBeMadeIsSaid() {
        Device device;
        QFile inTheWay(device.folder.path() + u"/file"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        App app({device.path() / "file" / "data", {}}, device.platform, device.clock,
                device.random);
        app.start(std::nullopt);
        QVERIFY(app.trouble() == Trouble::Folder);
    }

    void theSampleIsThrownAwayAndLeavesMyDataAlone() {
        Device device;
        App& app = device.start();
        device.beginAs(u"Ana"_s);
        app.openSample(true);
        QTRY_VERIFY(app.isSample());
        QCOMPARE(app.session()->today().greeting(), u"Bonjour Karim"_s);
        QVERIFY(app.session()->engine() == nullptr);
        QVERIFY(!app.notice().isEmpty());
        app.closeSample();
        QTRY_VERIFY(!app.isSample() && app.session() != nullptr);
        QCOMPARE(app.session()->today().greeting(), u"Bonjour Ana"_s);
    }

    void comingToTheFrontTriesTheServerAtOnce() {
        Device device;
        App& app = device.start();
        device.beginAs(u"Inès"_s);
        QVERIFY(app.preferences()->setServer(u"http://127.0.0.1:1"_s));
        QTRY_VERIFY(app.session()->engine()->status().nextAttemptMs > 0);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(app.session()->engine()->status().nextAttemptMs, 0);
    }

    void aServerAddressIsCheckedBeforeItIsKept() {
        Device device;
        Preferences& preferences = *device.start().preferences();
        for (const auto& bad : {u"http://exemple.fr"_s, u"exemple.fr"_s, u"ftp://exemple.fr"_s,
                                u"https://"_s, u"https://moi:secret@exemple.fr"_s,
                                u"https://exemple.fr/?a=b"_s, QString(400, u'x')}) {
            QVERIFY2(!Preferences::serverFault(bad).isEmpty(), qPrintable(bad));
            QVERIFY(!preferences.setServer(bad));
        }
        for (const auto& good : {u"https://cordee.exemple.fr"_s, u"http://127.0.0.1:8080"_s,
                                 u"http://localhost:1"_s, QString()})
            QVERIFY2(preferences.setServer(good), qPrintable(good));
        QVERIFY(preferences.setServer(u" https://cordee.exemple.fr "_s));
        QCOMPARE(device.start().preferences()->server(), u"https://cordee.exemple.fr"_s);
    }

    void preferencesOutOfRangeAreAsIfTheyWereNotThere() {
        Device device;
        QFile file(device.folder.path() + u"/preferences.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=77\ntheme=dark\ntextSize=-3\nserver=http://evil.example\n");
        file.close();
        const Preferences& preferences = *device.start().preferences();
        QCOMPARE(preferences.language(), int(Preferences::SystemLanguage));
        QCOMPARE(preferences.theme(), int(Preferences::SystemTheme));
        QCOMPARE(preferences.textSize(), 100);
        QVERIFY(preferences.server().isEmpty());
    }

    void aKeyFileIsOnlyForItsOwner() {
        const QTemporaryDir folder;
        platform::FileKeyVault keys(folder.path().toStdString());
        QVERIFY(keys.read("a") && !*keys.read("a"));
        const Bytes key("\x01\x02\x00\xff", 4);
        QVERIFY(keys.write("a", key));
        QVERIFY(*keys.read("a") == key);
        const auto mode = QFile::permissions(folder.path() + u"/a.key"_s);
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
        QFile damaged(folder.path() + u"/a.key"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.close();
        QVERIFY(!keys.read("a"));
    }

    void everyStateOfTheExchangeHasWords() {
        const std::int64_t now = 1'000'000'000'000;
        SyncStatus status;
        status.waitingChanges = 3;
        status.nextAttemptMs = now + 20'000;
        for (int state = SyncStatus::NoServer; state <= SyncStatus::Problem; ++state) {
            status.state = static_cast<SyncStatus::State>(state);
            QVERIFY(!syncWords(status, now).status.isEmpty());
            QVERIFY(!stateSentence(status, now).isEmpty());
        }
        QCOMPARE(syncWords(status, now).nextAttempt, u"dans 20 s"_s);
        for (int kind = 1; kind <= static_cast<int>(ProblemKind::DeviceCopied); ++kind)
            QVERIFY(!problemSentence(static_cast<ProblemKind>(kind)).isEmpty());
        status.alarms = 1;
        QCOMPARE(syncWords(status, now).status, u"problem"_s);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
