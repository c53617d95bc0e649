#include "exchange_device.h"

#include <QTest>

#include <cstdlib>
#include <limits>

using namespace cordee;
using namespace cordee::testing;

namespace {

constexpr int ok = 200;

Bytes problem(sync::v1::Problem::Code code, Bytes serverId = {}, std::int64_t serverTimeMs = 0) {
    sync::v1::Problem body;
    body.set_code(code);
    body.set_detail("said the test");
    body.set_server_id(serverId);
    body.set_server_time_ms(serverTimeMs);
    return body.SerializeAsString();
}

} // namespace

class ExchangeAnswersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void moreIsAskedForAtOnce() {
        ManualClock clock;
        FakeServer server;
        server.mostBatches = 2;
        Device a('a', clock), b('b', clock);
        for (int i = 0; i < 5; ++i) {
            a.edit('x', std::to_string(i));
            a.settle(server);
        }
        QCOMPARE(b.settle(server), 3);
        QCOMPARE(b.seen('x'), Bytes("4"));
    }

    void aBatchOfADeviceThatIsNotKnownYetWaitsForTheLogAndTheOthersGoOn() {
        ManualClock clock;
        FakeServer server;
        const SpaceId space = idOf<SpaceId>('S');
        Device a('a', clock), b('b', clock), c('c', clock);
        c.vault.needsLogs = true;
        c.vault.known[space] = {b.id};
        server.control[space] = {b.id.bytes()};
        a.edit('x', "not known yet");
        a.settle(server);
        b.edit('y', "known");
        b.settle(server);
        c.settle(server);
        QCOMPARE(c.seen('x'), Bytes());
        QCOMPARE(c.seen('y'), Bytes("known"));
        QCOMPARE(c.replica.cursor(space), 0U); // a stop now loses nothing
        QVERIFY(c.exchange.alarms().empty());
        server.control[space].push_back(a.id.bytes());
        c.news(server);
        QCOMPARE(c.seen('x'), Bytes("not known yet"));
        QCOMPARE(c.replica.cursor(space), 2U);
    }

    void moreBatchesThanMayWaitForALogAreAskedForAgainWhenItComes() {
        constexpr int batches = 1200;
        ManualClock clock;
        FakeServer server;
        const SpaceId space = idOf<SpaceId>('S');
        Device a('a', clock), b('b', clock), c('c', clock);
        for (int i = 0; i < batches; ++i) {
            a.edit('x', std::to_string(i));
            a.settle(server);
        }
        b.edit('y', "known");
        b.settle(server);
        c.vault.needsLogs = true;
        c.vault.known[space] = {b.id};
        server.control[space] = {b.id.bytes()};
        c.settle(server);
        QCOMPARE(c.seen('y'), Bytes("known"));
        QCOMPARE(c.replica.cursor(space), 0U);
        server.control[space].push_back(a.id.bytes());
        c.news(server);
        c.settle(server);
        QCOMPARE(c.seen('x'), Bytes(std::to_string(batches - 1)));
        QCOMPARE(c.replica.cursor(space), static_cast<std::uint64_t>(batches + 1));
        for (const auto& [batch, times] : c.replica.applied)
            QCOMPARE(times, 1);
    }

    void aBatchOfANewerVersionStaysAboveTheCursorUntilItCanBeRead() {
        ManualClock clock;
        FakeServer server;
        const SpaceId space = idOf<SpaceId>('S');
        Device a('a', clock), b('b', clock);
        a.edit('x', "newer");
        a.settle(server);
        b.vault.refuse["newer"] = TrustErrorKind::WrongVersion;
        b.settle(server);
        QCOMPARE(b.exchange.alarms().size(), 1U);
        QCOMPARE(b.replica.cursor(space), 0U);
        b.vault.refuse.clear(); // as after an upgrade
        b.exchange.retryNow();
        b.apply();
        QCOMPARE(b.seen('x'), Bytes("newer"));
        QCOMPARE(b.replica.cursor(space), 1U);
    }

    void aServersAbsurdTimeDoesNotOverflow() {
        for (const std::int64_t time :
             {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            ManualClock clock;
            FakeServer server;
            Device a('a', clock);
            const auto outgoing = a.exchange.next();
            QVERIFY(outgoing);
            a.exchange.onResponse(outgoing->id, 401,
                                  problem(sync::v1::Problem::CODE_UNAUTHENTICATED, "server", time));
            QVERIFY(std::abs(a.exchange.status().clockSkewMs) < (std::int64_t{1} << 50));
            server.timeMs = time;
            a.settle(server);
            QCOMPARE(a.exchange.status().problem, ProblemKind::ClockWrong);
            QVERIFY(std::abs(a.exchange.status().clockSkewMs) < (std::int64_t{1} << 50));
        }
    }

    void aForgedBatchIsSetAsideAndTheTrueOneIsRead() {
        ManualClock clock;
        FakeServer server;
        const SpaceId space = idOf<SpaceId>('S');
        Device a('a', clock), forger('a', clock), b('b', clock);
        forger.edit('x', "forged");
        forger.settle(server);
        auto forged = server.spaces[space];
        server.spaces.clear();
        a.edit('x', "true");
        a.settle(server);
        forged.push_back(server.spaces[space][0]);
        server.spaces[space] = forged;
        b.vault.refuse["forged"] = TrustErrorKind::BadSignature;
        b.settle(server);
        QCOMPARE(b.seen('x'), Bytes("true"));
        QCOMPARE(b.exchange.alarms().size(), 1U);
        QCOMPARE(b.exchange.status().problem, ProblemKind::SecurityAlarm);
        QCOMPARE(b.exchange.status().state, SyncStatus::UpToDate);
        b.exchange.dismissAlarms();
        QCOMPARE(b.exchange.status().problem, ProblemKind::None);
    }

    void octetsThatAreNoBatchAreSetAside() {
        ManualClock clock;
        FakeServer server;
        const SpaceId space = idOf<SpaceId>('S');
        Device a('a', clock), b('b', clock);
        server.spaces[space].push_back({idOf<DeviceId>('z'), 1, Bytes("\xff\xff garbage")});
        a.edit('x', "behind it");
        a.settle(server);
        b.settle(server);
        QCOMPARE(b.seen('x'), Bytes("behind it"));
        QCOMPARE(b.exchange.alarms().size(), 1U);
        QCOMPARE(b.replica.cursor(space), 2U);
    }

    void theFirstRequestIsSignedAgainWithTheServersIdAndTime() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        auto outgoing = a.exchange.next();
        QCOMPARE(outgoing->authorization, "@" + std::to_string(year2026));
        const std::int64_t serverTime = year2026 + 3'600'000;
        a.exchange.onResponse(
            outgoing->id, 401,
            problem(sync::v1::Problem::CODE_UNAUTHENTICATED, "server", serverTime));
        outgoing = a.exchange.next();
        QVERIFY(outgoing);
        QCOMPARE(outgoing->authorization, "server@" + std::to_string(serverTime));
        auto response = server.handle(a.id, Device::parse(*outgoing));
        response.set_server_time_ms(serverTime);
        a.answer(*outgoing, response);
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
        QCOMPARE(a.exchange.status().problem, ProblemKind::ClockWrong); // a warning, sync goes on
        Exchange later(a.replica, a.vault, clock, a.random, &a.notes);
        QVERIFY(later.next()->authorization.starts_with("server@"));
    }

    void aClockThatIsFarOffIsCorrectedForWhatIsWrittenAlsoAfterAStart() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        server.timeMs = year2026 - 240'000;
        a.settle(server);
        QCOMPARE(a.replica.correctionMs, 0); // four minutes are not worth a word
        server.timeMs = year2026 - 3'600'000;
        a.news(server);
        a.settle(server);
        a.news(server);
        QCOMPARE(a.replica.correctionMs, -3'600'000);
        FakeReplica reopened(a.id);
        Exchange later(reopened, a.vault, clock, a.random, &a.notes);
        QCOMPARE(reopened.correctionMs, -3'600'000);
        server.timeMs = year2026;
        for (int i = 0; i < 2; ++i) {
            a.settle(server);
            a.news(server);
        }
        QCOMPARE(a.replica.correctionMs, 0);
        QCOMPARE(a.exchange.status().problem, ProblemKind::None);
    }

    void oneAnswerOfAnotherTimeDatesNothing() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        for (const int hours : {24, 0, 48, 1, 3, 0}) { // no two that agree
            server.timeMs = year2026 + hours * std::int64_t{3'600'000};
            const auto outgoing = a.exchange.next();
            QVERIFY(outgoing);
            a.answer(*outgoing, server.handle(a.id, Device::parse(*outgoing)));
            QCOMPARE(a.replica.correctionMs, 0);
        }
    }

    void aServerThatRefusesEverySignatureIsAProblem() {
        ManualClock clock;
        Device a('a', clock);
        for (int i = 0; i < 2; ++i) {
            const auto outgoing = a.exchange.next();
            QVERIFY(outgoing);
            a.exchange.onResponse(
                outgoing->id, 401,
                problem(sync::v1::Problem::CODE_UNAUTHENTICATED, "server", year2026));
        }
        QVERIFY(!a.exchange.next());
        QCOMPARE(a.exchange.status().problem, ProblemKind::RefusedByServer);
    }

    void everyBadAnswerHasItsNameAndSyncGoesOnAfterwards_data() {
        using P = sync::v1::Problem;
        sync::v1::ExchangeResponse other;
        other.set_version(9);
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, int status, const Bytes& body, ProblemKind kind) {
            QTest::newRow(name) << status << QByteArray::fromStdString(body) << int(kind);
        };
        row("garbage", 200, "<html>hello</html>", ProblemKind::BrokenAnswer);
        row("empty", 200, "", ProblemKind::VersionMismatch);
        row("version", 200, other.SerializeAsString(), ProblemKind::VersionMismatch);
        row("oversized", 200, Bytes(limits::responseBody + 1, 'x'), ProblemKind::BrokenAnswer);
        row("redirect", 302, "", ProblemKind::RedirectRefused);
        row("500", 500, "oops", ProblemKind::ServerError);
        row("503", 503, problem(P::CODE_UNAVAILABLE), ProblemKind::ServerError);
        row("429", 429, problem(P::CODE_TOO_MANY), ProblemKind::ServerError);
        row("404 of another program", 404, "not found", ProblemKind::BrokenAnswer);
        row("version problem", 400, problem(P::CODE_VERSION), ProblemKind::VersionMismatch);
        row("refused", 400, problem(P::CODE_MALFORMED), ProblemKind::RefusedByServer);
    }

    void everyBadAnswerHasItsNameAndSyncGoesOnAfterwards() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, expected);
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.edit('x', "kept");
        const auto outgoing = a.exchange.next();
        a.exchange.onResponse(outgoing->id, status, body.toStdString());
        const SyncStatus now = a.exchange.status();
        QCOMPARE(int(now.problem), expected);
        QVERIFY(now.nextAttemptMs > clock.millis);
        QCOMPARE(now.state,
                 needsPerson(now.problem) ? SyncStatus::Problem : SyncStatus::WaitingToRetry);
        QCOMPARE(now.waitingChanges, 1U);
        QVERIFY(!a.exchange.next());
        clock.millis = now.nextAttemptMs;
        QCOMPARE(a.settle(server), 2);
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
        QCOMPARE(a.replica.outbox().changes, 0U);
    }

    void aFullServerStillAnswersPulls() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "from b");
        b.settle(server);
        a.edit('x', "no room");
        auto outgoing = a.exchange.next();
        a.exchange.onResponse(outgoing->id, 507, problem(sync::v1::Problem::CODE_STORAGE_FULL));
        outgoing = a.step(server);
        QVERIFY(outgoing && Device::parse(*outgoing).batch_push_size() == 0);
        QCOMPARE(a.seen('y'), Bytes("from b"));
        QCOMPARE(a.exchange.status().problem, ProblemKind::StorageFull);
        a.settle(server);
        clock.millis = a.exchange.dueMs();
        a.settle(server);
        QCOMPARE(a.exchange.status().problem, ProblemKind::None);
        QCOMPARE(a.replica.outbox().changes, 0U);
    }

    void newsThatContradictsItselfIsRefusedWhole() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "1");
        b.settle(server);
        const auto outgoing = a.exchange.next();
        auto response = server.handle(a.id, Device::parse(*outgoing));
        response.mutable_space_news(0)->set_up_to_server_seq(0);
        a.answer(*outgoing, response);
        QCOMPARE(a.exchange.status().problem, ProblemKind::BrokenAnswer);
        QCOMPARE(a.seen('y'), Bytes());
        clock.millis = a.exchange.dueMs();
        a.settle(server);
        QCOMPARE(a.seen('y'), Bytes("1"));
    }

    void logsThatDoNotHoldStopTheBatchesBehindThem() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "1");
        b.settle(server);
        a.vault.takeFailure = TrustError{TrustErrorKind::Fork, "two pasts"};
        a.step(server);
        QCOMPARE(a.seen('y'), Bytes());
        QCOMPARE(a.exchange.alarms().size(), 1U);
        a.vault.takeFailure.reset();
        clock.millis = a.exchange.dueMs();
        a.settle(server);
        QCOMPARE(a.seen('y'), Bytes("1"));
    }

    void aFullDiskKeepsTheCursorAndSyncGoesOnAfterwards() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "1");
        b.settle(server);
        a.replica.failure = StoreError{StoreErrorKind::Full, "disk full"};
        a.step(server);
        QCOMPARE(a.exchange.status().problem, ProblemKind::LocalStorage);
        QVERIFY(!a.exchange.next());
        a.replica.failure.reset();
        clock.millis = a.exchange.dueMs();
        a.settle(server);
        QCOMPARE(a.seen('y'), Bytes("1"));
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
    }

    void manyChangesAreAppliedInSlices() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        for (int i = 0; i < 2'000; ++i)
            a.edit(static_cast<char>('A' + i % 50), std::to_string(i));
        a.settle(server);
        const auto outgoing = b.exchange.next();
        b.exchange.onResponse(outgoing->id, ok,
                              server.handle(b.id, Device::parse(*outgoing)).SerializeAsString());
        int slices = 1;
        while (b.exchange.applySome()) {
            QVERIFY(!b.exchange.next()); // nothing is asked for meanwhile
            ++slices;
        }
        QVERIFY(slices >= 4);
        QVERIFY(b.replica.largestSlice <= 2 * limits::changesPerBatch);
        QVERIFY(b.replica.cells == a.replica.cells);
    }

    void aSpaceIsMadeKnownWhenItsLogComesEvenIfItsBatchesComeAlong() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "from b");
        b.settle(server);
        a.vault.withoutKind = {idOf<SpaceId>('S')};
        a.settle(server);
        QCOMPARE(a.seen('y'), Bytes("from b"));
        QCOMPARE(a.exchange.status().problem, ProblemKind::None);
    }
};

QTEST_GUILESS_MAIN(ExchangeAnswersTest)
#include "exchange_answers_test.moc"
