#include "scripted_server.h"

#include "sync/client/sync_engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace cordee;
using namespace cordee::testing;
using namespace std::chrono_literals;

namespace {

const SpaceId space = idOf<SpaceId>('S');

// Device a with an engine whose patience is short.
struct Device {
    explicit Device(client::ServerAddress address)
        : replica(id)
        , vault(id)
        , exchange(replica, vault, clock, random, nullptr, {10ms, 40ms, limits::longestWait})
        , engine(std::make_unique<client::SyncEngine>(
              exchange, clock, client::SyncEngineOptions{std::move(address), 1s})) {
        vault.join(space);
        engine->start();
    }

    void edit(char record, Bytes body) {
        replica.commit(space, idOf<RecordId>(record), std::move(body),
                       Hlc::of(year2026, ++counter));
        engine->wake();
    }
    SyncStatus status() const { return engine->status(); }
    bool settled() const {
        return status().state == SyncStatus::UpToDate && status().waitingChanges == 0;
    }
    Bytes seen(char record) const {
        const auto cell = replica.cells.find({space, idOf<RecordId>(record)});
        return cell == replica.cells.end() ? Bytes() : std::get<Bytes>(cell->second);
    }

    DeviceId id = idOf<DeviceId>('a');
    SystemClock clock;
    CountingRandom random;
    FakeReplica replica;
    FakeVault vault;
    Exchange exchange;
    std::unique_ptr<client::SyncEngine> engine;
    std::uint16_t counter = 0;
};

// A batch of another device, as if it had been pushed.
void pushFromAnother(FakeServer& server, char record, Bytes body) {
    const DeviceId other = idOf<DeviceId>('b');
    FakeVault vault(other);
    const Change change{ChangeKind::SetField, idOf<RecordId>(record), 7, 1, Hlc::of(year2026, 9), 0,
                        std::move(body)};
    const auto sealed = vault.seal(space, std::span(&change, 1), {}, {}, BatchContents::Unknown);
    server.spaces[space].push_back({other, 1, sealed->bytes});
}

client::ServerAddress at(const QUrl& url) {
    return {url, {}, {}};
}

} // namespace

class SyncEngineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        fake = FakeServer();
        fake.timeMs = 0;
    }

    void editsGoOutAndNewsComesInOnConnectionsThatStayOpen() {
        ScriptedServer server(fake);
        server.listen();
        Device a(at(server.url()));
        QTRY_VERIFY(a.settled());
        for (int i = 0; i < 20; ++i) {
            a.edit('x', std::to_string(i));
            QTRY_VERIFY(a.settled());
        }
        QCOMPARE(fake.spaces[space].size(), 20U);
        QVERIFY(server.connections() <= 2);
        QVERIFY(server.lastHead().contains("accept-encoding: identity"));
        QVERIFY(!server.lastHead().contains("cookie"));
        pushFromAnother(fake, 'y', "news");
        a.edit('x', "wakes the waiting ones");
        QTRY_COMPARE(a.seen('y'), Bytes("news"));
    }

    void whatIsCommittedInOneTurnGoesOutTogether() {
        ScriptedServer server(fake);
        server.listen();
        Device a(at(server.url()));
        QTRY_VERIFY(a.settled());
        const std::uint64_t before = a.exchange.traffic().rounds;
        for (int i = 0; i < 30; ++i)
            a.edit('x', std::to_string(i));
        QTRY_VERIFY(a.settled());
        QCOMPARE(a.exchange.traffic().rounds, before + 1);
        QCOMPARE(fake.spaces[space].size(), 1U);
    }

    void everyFaultHasItsNameAndSyncGoesOnByItself_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, ScriptedServer::Mode mode, ProblemKind problem) {
            QTest::newRow(name) << int(mode) << int(problem);
        };
        row("garbage", ScriptedServer::Garbage, ProblemKind::BrokenAnswer);
        row("another page", ScriptedServer::GarbageBody, ProblemKind::BrokenAnswer);
        row("half an answer", ScriptedServer::Half, ProblemKind::BrokenAnswer);
        row("closes at once", ScriptedServer::CloseAtOnce, ProblemKind::BrokenAnswer);
        row("500", ScriptedServer::Status500, ProblemKind::ServerError);
        row("redirect", ScriptedServer::Redirect, ProblemKind::RedirectRefused);
        row("huge", ScriptedServer::Huge, ProblemKind::BrokenAnswer);
        row("huge, unannounced", ScriptedServer::HugeUnannounced, ProblemKind::BrokenAnswer);
        row("never answers", ScriptedServer::Silent, ProblemKind::ServerUnreachable);
        row("stores, then closes", ScriptedServer::StoresThenCloses, ProblemKind::BrokenAnswer);
    }
    void everyFaultHasItsNameAndSyncGoesOnByItself() {
        QFETCH(int, mode);
        QFETCH(int, problem);
        ScriptedServer server(fake);
        server.listen();
        server.setMode(static_cast<ScriptedServer::Mode>(mode));
        Device a(at(server.url()));
        QSignalSpy changed(a.engine.get(), &client::SyncEngine::statusChanged);
        a.edit('x', "kept");
        QTRY_COMPARE(int(a.status().problem), problem);
        QVERIFY(!changed.isEmpty());
        QVERIFY(a.status().nextAttemptMs > 0);
        QCOMPARE(a.status().waitingChanges, 1U);
        server.setMode(ScriptedServer::Healthy);
        QTRY_VERIFY(a.settled());
        QCOMPARE(a.status().problem, ProblemKind::None);
        QCOMPARE(fake.spaces[space].size(), 1U);
    }

    void aServerThatIsNotThereIsFoundWhenItComes() {
        ScriptedServer server(fake);
        server.listen();
        const quint16 port = server.port();
        const QUrl url = server.url();
        server.stop();
        Device a(at(url));
        a.edit('x', "kept");
        QTRY_COMPARE(a.status().problem, ProblemKind::ServerUnreachable);
        server.listen(nullptr, port);
        QTRY_VERIFY(a.settled());
        server.stop(); // and again, in the middle of a wait
        QTRY_COMPARE(a.status().problem, ProblemKind::ServerUnreachable);
        a.edit('x', "kept too");
        server.listen(nullptr, port);
        QTRY_VERIFY(a.settled());
        QCOMPARE(fake.spaces[space].size(), 2U);
    }

    void aCertificateOfNobodyKnownIsRefused() {
        const TestCertificate certificate = TestCertificate::make();
        ScriptedServer server(fake);
        server.listen(&certificate);
        Device a(at(server.url()));
        a.edit('x', "kept");
        QTRY_COMPARE(a.status().problem, ProblemKind::CertificateNotTrusted);
        QCOMPARE(a.status().state, SyncStatus::Problem);
        QVERIFY(fake.spaces[space].empty());
        a.engine->setServer({server.url(), {}, {QSslCertificate(certificate.certificate)}});
        QTRY_VERIFY(a.settled());
    }

    void thePinnedKeyIsEnoughAndAnotherOneIsRefusedEvenIfAnAuthorityVouchesForIt() {
        const TestCertificate mine = TestCertificate::make();
        const TestCertificate anothers = TestCertificate::make();
        ScriptedServer server(fake);
        server.listen(&anothers);
        Device a({server.url(), mine.keyHash(), {QSslCertificate(anothers.certificate)}});
        a.edit('x', "kept");
        QTRY_COMPARE(a.status().problem, ProblemKind::CertificateNotTrusted);
        QVERIFY(server.lastHead().isEmpty()); // not one octet of a request was sent
        const quint16 port = server.port();
        server.stop();
        server.listen(&mine, port);
        QTRY_VERIFY(a.settled());
    }

    void plainHttpToAnotherMachineIsRefused() {
        Device a(at(QUrl(QStringLiteral("http://192.0.2.1:8080"))));
        QTRY_COMPARE(a.status().problem, ProblemKind::NotSecure);
        QCOMPARE(a.status().state, SyncStatus::Problem);
    }

    void withoutAServerNothingIsTried() {
        Device a(client::ServerAddress{});
        a.edit('x', "kept");
        QCOMPARE(a.status().state, SyncStatus::NoServer);
        ScriptedServer server(fake);
        server.listen();
        a.engine->setServer(at(server.url()));
        QTRY_VERIFY(a.settled());
    }

    void aPausedEngineIsSilentAndGoesOnWhenStarted() {
        ScriptedServer server(fake);
        server.listen();
        Device a(at(server.url()));
        QTRY_VERIFY(a.settled());
        a.engine->pause();
        const std::uint64_t before = fake.requests;
        a.edit('x', "later");
        QCoreApplication::processEvents();
        QCOMPARE(fake.requests, before);
        a.engine->start();
        QTRY_VERIFY(a.settled());
    }

    void mayBeDestroyedOrTurnedElsewhereByWhoeverHearsOfIt() {
        ScriptedServer server(fake);
        server.listen();
        for (const bool destroyed : {true, false}) {
            Device a(at(server.url()));
            int heard = 0;
            connect(a.engine.get(), &client::SyncEngine::statusChanged, this, [&] {
                if (a.engine->status().state != SyncStatus::UpToDate || ++heard > 1) return;
                if (destroyed)
                    a.engine.reset();
                else
                    a.engine->setServer(at(server.url()));
            });
            QTRY_VERIFY(heard > 0);
            if (destroyed) {
                QVERIFY(!a.engine);
            } else {
                a.edit('x', "afterwards");
                QTRY_VERIFY(a.settled());
            }
        }
    }

    void mayBeDestroyedInTheMiddleOfEverything() {
        ScriptedServer server(fake);
        server.listen();
        {
            Device a(at(server.url()));
            a.edit('x', "1");
        }
        {
            Device a(at(server.url()));
            QTRY_VERIFY(a.settled());
            a.edit('x', "2");
            QCoreApplication::processEvents();
        }
        Device a(at(server.url()));
        QTRY_VERIFY(a.settled());
    }

  private:
    FakeServer fake;
};

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "sync_engine_test.moc"
