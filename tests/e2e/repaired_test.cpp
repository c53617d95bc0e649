#include "app/records/convert.h"
#include "app/session/app.h"
#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "platform/fake/fake_platform.h"
#include "processes.h"
#include "sync/crypto/primitives.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

// The app over damaged data whose records a real server has: nothing of them waits on this device.
using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int pageSize = 4096;

// The beginning of every leaf of a table.
void damage(const std::filesystem::path& database, const char* table) {
    std::vector<std::int64_t> pages;
    {
        const SQLite::Database file(database.string());
        SQLite::Statement select(file,
                                 "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'");
        select.bind(1, table);
        while (select.executeStep())
            pages.push_back(select.getColumn(0).getInt64());
    }
    QFile file(QString::fromStdString(database.string()));
    QVERIFY(!pages.empty() && file.open(QIODevice::ReadWrite));
    for (const std::int64_t page : pages)
        QVERIFY(file.seek((page - 1) * pageSize) && file.write(QByteArray(64, '\x5a')) == 64);
}

struct WeekLater final : Clock {
    std::int64_t nowMs() const override { return clock.nowMs() + aheadMs; }
    SystemClock clock;
    std::int64_t aheadMs = 0;
};

} // namespace

class RepairedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatDamageTookComesBackFromTheServerWithItsValues() {
        const QTemporaryDir folder;
        e2e::ServerProcess server(folder.filePath(u"server"_s));
        QVERIFY(server.start());
        const std::filesystem::path data = folder.filePath(u"data"_s).toStdString();
        platform::FakePlatform platform(data);
        crypto::SystemRandom random;
        WeekLater clock;
        auto app = std::make_unique<App>(App::Options{data, {}}, platform, clock, random);
        app->start(std::nullopt);
        QVERIFY(app->preferences()->setServer(server.url().toString()));
        app->begin();
        QTRY_VERIFY(app->pageProperties().contains(u"start"_s));
        auto* first = app->pageProperties().value(u"start"_s).value<StartModel*>();
        first->setRole(StartModel::AsMentee);
        first->setPartner(1);
        first->setConcern(2);
        first->setName(u"Inès Moreau"_s);
        while (first->step() < StartModel::FirstStep)
            first->goOn();
        first->finish(u"Animer un comité"_s);
        QTRY_VERIFY(app->shell() != nullptr);
        QVERIFY(app->session()->capture().capture(u"Rappeler Claire"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSent(*app), patienceMs);
        const std::string before = app->session()->store().exportJson({});

        app.reset();
        for (const char* table : {"history", "batch"})
            damage(data / databaseFile, table);
        // It may still hold what was sent lately.
        QVERIFY(QFile::remove(QString::fromStdString((data / databaseFile).string()) +
                              u"-outbox.log"_s));
        clock.aheadMs = 8LL * 24 * 3'600'000; // a check is due
        app = std::make_unique<App>(App::Options{data, {}}, platform, clock, random);
        app->start(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(app->trouble() == Trouble::Damaged, patienceMs);
        server.kill();
        app->repair();
        QTRY_VERIFY_WITH_TIMEOUT(!app->trouble() && app->shell() != nullptr, patienceMs);
        QVERIFY2(app->failure().contains(u"revient du serveur"_s), qPrintable(app->failure()));
        QCOMPARE(app->session()->people().myName(), QString()); // it is not here yet
        QVERIFY(server.restart());
        app->session()->engine()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(app->session()->store().exportJson({}) == before, patienceMs);
        QCOMPARE(app->session()->people().myName(), u"Inès Moreau"_s);
        QCOMPARE(app->session()->today().goals()->count(), 1);
        QCOMPARE(app->session()->engine()->status().alarms, std::size_t(0));
        // And what is written then goes on.
        QVERIFY(app->session()->capture().capture(u"Et après"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSent(*app), patienceMs);
    }

  private:
    static bool isSent(App& app) {
        const SyncStatus status = app.session()->engine()->status();
        return status.state == SyncStatus::UpToDate && status.waitingChanges == 0;
    }
};

QTEST_MAIN(RepairedTest)
#include "repaired_test.moc"
