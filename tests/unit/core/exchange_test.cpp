#include "exchange_fakes.h"

#include "sync/core/exchange.h"

#include <QTest>

#include <cstdlib>
#include <limits>

using namespace cordee;
using namespace cordee::testing;

namespace {

constexpr int ok = 200;

// A device with everything around its exchange.
struct Device {
    explicit Device(char letter, ManualClock& sharedClock)
        : id(idOf<DeviceId>(letter))
        , clock(sharedClock)
        , replica(id)
        , vault(id)
        , exchange(replica, vault, clock, random, &notes) {
        vault.join(idOf<SpaceId>('S'));
    }

    void edit(char record, Bytes body) {
        replica.commit(idOf<SpaceId>('S'), idOf<RecordId>(record), std::move(body),
                       Hlc::of(clock.millis, ++counter));
        exchange.wake();
    }
    void apply() {
        while (exchange.applySome()) {
        }
    }
    void answer(const OutgoingRequest& outgoing, const sync::v1::ExchangeResponse& response) {
        exchange.onResponse(outgoing.id, ok, response.SerializeAsString());
        apply();
    }
    // One request and its answer. Nothing if there was nothing to say.
    std::optional<OutgoingRequest> step(FakeServer& server) {
        auto outgoing = exchange.next();
        if (!outgoing || outgoing->lane == Lane::Wait) return outgoing;
        answer(*outgoing, server.handle(id, parse(*outgoing)));
        return outgoing;
    }
    // Rounds until only the wait is left. How many there were.
    int settle(FakeServer& server) {
        int rounds = 0;
        while (const auto outgoing = step(server)) {
            if (outgoing->lane == Lane::Wait)
                waiting = outgoing;
            else
                ++rounds;
            if (rounds > 50) qFatal("no end");
        }
        return rounds;
    }
    void news(FakeServer& server) { answer(*waiting, server.handle(id, parse(*waiting))); }
    Bytes seen(char record) const {
        const auto cell = replica.cells.find({idOf<SpaceId>('S'), idOf<RecordId>(record)});
        return cell == replica.cells.end() ? Bytes() : std::get<Bytes>(cell->second);
    }
    static sync::v1::ExchangeRequest parse(const OutgoingRequest& outgoing) {
        sync::v1::ExchangeRequest request;
        if (!request.ParseFromString(outgoing.body)) qFatal("not a request");
        return request;
    }

    DeviceId id;
    ManualClock& clock;
    CountingRandom random;
    FakeReplica replica;
    FakeVault vault;
    FakeNotes notes;
    Exchange exchange;
    std::optional<OutgoingRequest> waiting;
    std::uint16_t counter = 0;
};

Bytes problem(sync::v1::Problem::Code code, Bytes serverId = {}, std::int64_t serverTimeMs = 0) {
    sync::v1::Problem body;
    body.set_code(code);
    body.set_detail("said the test");
    body.set_server_id(serverId);
    body.set_server_time_ms(serverTimeMs);
    return body.SerializeAsString();
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneRoundTripPushesAndPullsAfterAReconnect() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        b.edit('y', "from b");
        QCOMPARE(b.settle(server), 1);
        for (int i = 0; i < 30; ++i)
            a.edit('x', "edit " + std::to_string(i));
        QCOMPARE(a.settle(server), 1);
        QCOMPARE(a.seen('y'), Bytes("from b"));
        QCOMPARE(a.replica.outbox().changes, 0U);
        QVERIFY(a.waiting && a.waiting->wait == limits::longestWait);
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
    }

    void newsComesThroughTheWaitAndAnEditGoesOutBesideIt() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        a.settle(server);
        b.settle(server);
        a.edit('x', "live");
        const auto pushed = a.step(server);
        QVERIFY(pushed && pushed->lane == Lane::Round);
        QVERIFY(!a.exchange.next());
        b.news(server);
        QCOMPARE(b.seen('x'), Bytes("live"));
        const auto again = b.exchange.next();
        QVERIFY(again && again->lane == Lane::Wait);
        QCOMPARE(Device::parse(*again).space_pull(0).after_server_seq(), 1U);
    }

    void thereIsNeverASecondPushUnderWay() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.settle(server);
        a.edit('x', "1");
        const auto first = a.exchange.next();
        QVERIFY(first && first->lane == Lane::Round);
        a.edit('x', "2");
        a.edit('x', "3");
        QVERIFY(!a.exchange.next());
        a.answer(*first, server.handle(a.id, Device::parse(*first)));
        const auto second = a.exchange.next();
        QVERIFY(second && second->lane == Lane::Round);
        QCOMPARE(Device::parse(*second).batch_push(0).batch_size(), 1);
    }

    void anAnswerThatGotLostAfterTheServerStoredIsRepeatedByteForByte() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.edit('x', "1");
        const auto first = a.exchange.next();
        server.handle(a.id, Device::parse(*first));
        a.exchange.onFailure(first->id, FailureKind::Unreachable, "cut");
        QCOMPARE(a.exchange.status().problem, ProblemKind::ServerUnreachable);
        QCOMPARE(a.exchange.status().waitingChanges, 1U);
        QVERIFY(!a.exchange.next());
        a.edit('x', "2");
        clock.millis = a.exchange.dueMs();
        const auto second = a.exchange.next();
        QVERIFY(second);
        QCOMPARE(Device::parse(*second).batch_push(0).batch(0),
                 Device::parse(*first).batch_push(0).batch(0));
        QCOMPARE(Device::parse(*second).batch_push(0).batch_size(), 2);
        a.answer(*second, server.handle(a.id, Device::parse(*second)));
        QCOMPARE(server.spaces[idOf<SpaceId>('S')].size(), 2U);
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
        QCOMPARE(a.replica.outbox().changes, 0U);
    }

    void delaysGrowToTheCapAndRetryNowEndsThem() {
        ManualClock clock;
        Device a('a', clock);
        std::int64_t longest = 0;
        for (int i = 0; i < 20; ++i) {
            const auto outgoing = a.exchange.next();
            QVERIFY(outgoing);
            a.exchange.onFailure(outgoing->id, FailureKind::Unreachable, "");
            const std::int64_t delay = a.exchange.dueMs() - clock.millis;
            QVERIFY(delay > 0 && delay <= 300'000);
            longest = std::max(longest, delay);
            clock.millis = a.exchange.dueMs();
        }
        QVERIFY(longest >= 150'000);
        const auto outgoing = a.exchange.next();
        a.exchange.onFailure(outgoing->id, FailureKind::Unreachable, "");
        QVERIFY(!a.exchange.next());
        a.exchange.retryNow();
        QVERIFY(a.exchange.next());
    }

    void aServerThatLostBatchesGetsThemAgain() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        for (int i = 0; i < 5; ++i) {
            a.edit('x', "edit " + std::to_string(i));
            a.settle(server);
        }
        b.settle(server);
        server.loseAfter(2);
        server.logId = Bytes(32, 'M');
        a.exchange.retryNow();
        a.settle(server);
        QCOMPARE(server.spaces[idOf<SpaceId>('S')].size(), 5U);
        b.exchange.retryNow();
        b.settle(server);
        QCOMPARE(b.replica.cursor(idOf<SpaceId>('S')), 5U);
        QVERIFY(std::ranges::all_of(b.replica.applied,
                                    [](const auto& entry) { return entry.second == 1; }));
        QVERIFY(a.exchange.alarms().empty() && b.exchange.alarms().empty());
    }

    void aRestoredServerIsNoticedAfterAStart() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.edit('x', "1");
        a.settle(server);
        server.loseAfter(0);
        server.logId = Bytes(32, 'M');
        Exchange again(a.replica, a.vault, clock, a.random, &a.notes);
        for (int i = 0; i < 3; ++i) {
            const auto outgoing = again.next();
            if (!outgoing || outgoing->lane == Lane::Wait) break;
            again.onResponse(outgoing->id, ok,
                             server.handle(a.id, Device::parse(*outgoing)).SerializeAsString());
        }
        QCOMPARE(server.spaces[idOf<SpaceId>('S')].size(), 1U);
    }

    void anotherBatchUnderMyNumberIsAnAlarmAndNothingMoreIsPushed() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), copy('a', clock);
        copy.edit('x', "the copy was first");
        copy.settle(server);
        a.edit('x', "1");
        a.settle(server);
        QCOMPARE(a.exchange.alarms().size(), 1U);
        QCOMPARE(a.exchange.alarms()[0].kind, TrustErrorKind::Equivocation);
        QCOMPARE(a.exchange.status().state, SyncStatus::Problem);
        QCOMPARE(a.exchange.status().waitingChanges, 1U);
        a.edit('x', "2");
        QVERIFY(!a.exchange.next());
    }

    void refusedBatchesStayAndAreTriedAgainLater_data() {
        QTest::addColumn<int>("code");
        QTest::newRow("over limit") << int(sync::v1::PUSH_CODE_OVER_LIMIT);
        QTest::newRow("unknown log") << int(sync::v1::PUSH_CODE_UNKNOWN_LOG);
        QTest::newRow("forbidden") << int(sync::v1::PUSH_CODE_FORBIDDEN);
        QTest::newRow("malformed") << int(sync::v1::PUSH_CODE_MALFORMED);
        QTest::newRow("gap without a place") << int(sync::v1::PUSH_CODE_UNSPECIFIED);
    }
    void refusedBatchesStayAndAreTriedAgainLater() {
        QFETCH(int, code);
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        server.pushAnswer = static_cast<sync::v1::PushCode>(code);
        a.edit('x', "1");
        QVERIFY(a.settle(server) <= 2);
        QCOMPARE(a.exchange.status().problem, ProblemKind::RefusedByServer);
        QVERIFY(a.exchange.status().nextAttemptMs > clock.millis);
        QCOMPARE(a.exchange.status().waitingChanges, 1U);
        server.pushAnswer.reset();
        b.edit('y', "pulls go on");
        b.settle(server);
        a.news(server);
        QCOMPARE(a.seen('y'), Bytes("pulls go on"));
        clock.millis = a.exchange.dueMs();
        a.settle(server);
        QCOMPARE(a.exchange.status().problem, ProblemKind::None);
        QCOMPARE(a.replica.outbox().changes, 0U);
    }

    void acknowledgementsOfWhatWasNotSentAreIgnored() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.edit('x', "1");
        const auto outgoing = a.exchange.next();
        auto response = server.handle(a.id, Device::parse(*outgoing));
        response.mutable_batch_result(0)->mutable_status(0)->set_device_seq(7);
        a.answer(*outgoing, response);
        QCOMPARE(a.replica.outbox().changes, 1U);
    }

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
        QCOMPARE(a.settle(server), 1);
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

    void aNewSpaceReplacesTheWait() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.settle(server);
        a.vault.join(idOf<SpaceId>('T'));
        a.exchange.wake();
        const auto outgoing = a.exchange.next();
        QVERIFY(outgoing && outgoing->lane == Lane::Wait);
        QCOMPARE(Device::parse(*outgoing).space_pull_size(), 2);
        QCOMPARE(a.replica.kinds.size(), 2U);
        a.exchange.onFailure(a.waiting->id, FailureKind::Unreachable,
                             "the old one: of no interest");
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
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

    void statementsArePushedAtOnceAndNotTwiceAtATime() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.settle(server);
        a.vault.statements = {"genesis"};
        a.vault.boxes = {"locator"};
        a.exchange.wake();
        const auto round = a.exchange.next();
        QVERIFY(round && round->lane == Lane::Round);
        a.exchange.wake();
        QVERIFY(!a.exchange.next());
        a.answer(*round, server.handle(a.id, Device::parse(*round)));
        const auto wait = a.exchange.next();
        QVERIFY(wait && wait->lane == Lane::Wait);
        QCOMPARE(Device::parse(*wait).log_push_size(), 0);
        QCOMPARE(Device::parse(*wait).box_get_size(), 1);
        QVERIFY(!a.exchange.next());
    }

    void aServerThatAnswersWaitsAtOnceWithNothingIsNotAskedInALoop() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        int requests = 0;
        while (const auto outgoing = a.exchange.next()) {
            a.answer(*outgoing, server.handle(a.id, Device::parse(*outgoing)));
            QVERIFY(++requests < 20);
        }
        QVERIFY(a.exchange.dueMs() > clock.millis);
        clock.millis = a.exchange.dueMs();
        QVERIFY(a.exchange.next());
    }

    void statementsThatAreRefusedAreNotPushedInALoop() {
        ManualClock clock;
        FakeServer server;
        server.pushAnswer = sync::v1::PUSH_CODE_FORBIDDEN;
        Device a('a', clock);
        a.vault.statements = {"genesis"};
        int requests = 0;
        while (a.step(server))
            QVERIFY(++requests < 20);
        QVERIFY(a.exchange.dueMs() > clock.millis);
    }

    void largeChangesAreCutIntoBatchesThatFit() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        a.vault.mostSealed = limits::batch;
        for (char record = 'A'; record < 'A' + 40; ++record) {
            a.edit(record, Bytes(limits::changeBody, record));
        }
        const int rounds = a.settle(server); // 2.6 MB through requests of 1 MiB
        QVERIFY(rounds >= 3 && rounds <= 5);
        server.mostBatches = 3;
        b.settle(server);
        QVERIFY(b.replica.cells == a.replica.cells);
    }

    void changesWaitWhileThereIsNoKey() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.vault.sealing = false;
        a.edit('x', "1");
        QCOMPARE(a.settle(server), 1);
        QCOMPARE(a.exchange.status().waitingChanges, 1U);
        a.vault.sealing = true;
        a.exchange.wake();
        QCOMPARE(a.settle(server), 1);
        QCOMPARE(a.exchange.status().waitingChanges, 0U);
    }

    void moreSpacesThanARequestMayNameHaveTheirTurns() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        for (int i = 0; i < 300; ++i) {
            Bytes octets(SpaceId::size, 'm');
            octets[0] = static_cast<char>(i);
            octets[1] = static_cast<char>(i / 256);
            a.vault.join(*SpaceId::from(octets));
        }
        std::set<Bytes> named;
        for (int i = 0; i < 2; ++i) {
            const auto outgoing = a.exchange.next();
            QVERIFY(outgoing);
            const auto request = Device::parse(*outgoing);
            QVERIFY(static_cast<std::size_t>(request.space_pull_size()) <=
                    limits::spacesPerRequest);
            for (const auto& pull : request.space_pull())
                named.insert(pull.space_id());
            a.answer(*outgoing, server.handle(a.id, request));
        }
        QCOMPARE(named.size(), 301U);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
