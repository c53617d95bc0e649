#include "exchange_device.h"

#include <QTest>

using namespace cordee;
using namespace cordee::testing;

namespace {

constexpr int ok = 200;

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whoNamesOneServerAfterTheOtherDoesNotMakeTheTrueOneForgotten() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        const auto refuse = [&](const Bytes& name) {
            const auto outgoing = a.exchange.next();
            if (!outgoing) return false;
            sync::v1::Problem refusal;
            refusal.set_code(sync::v1::Problem::CODE_UNAUTHENTICATED);
            refusal.set_server_id(name);
            refusal.set_server_time_ms(year2026);
            a.exchange.onResponse(outgoing->id, 401, refusal.SerializeAsString());
            return true;
        };
        QVERIFY(refuse("server"));
        a.settle(server);
        a.edit('x', "1");
        QVERIFY(refuse("other"));
        QVERIFY(refuse("another"));
        QVERIFY(!a.exchange.next());
        QCOMPARE(a.exchange.status().problem, ProblemKind::RefusedByServer);
        Exchange later(a.replica, a.vault, clock, a.random, &a.notes);
        QVERIFY(later.next()->authorization.starts_with("server@"));
        a.exchange.retryNow();
        QVERIFY(a.exchange.next()->authorization.starts_with("server@"));
    }

    void whatWaitsAndCannotBeReadIsTold() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        a.settle(server);
        a.replica.hidesPending = true;
        a.edit('x', "1");
        QVERIFY(!a.exchange.next());
        QCOMPARE(a.exchange.status().problem, ProblemKind::LocalStorage);
        QCOMPARE(a.exchange.status().waitingChanges, std::size_t(1));
        a.replica.hidesPending = false; // it was the disk's passing fault
        a.exchange.retryNow();
        a.settle(server);
        QCOMPARE(a.exchange.status().problem, ProblemKind::None);
        QCOMPARE(a.exchange.status().waitingChanges, std::size_t(0));
    }

    void whoAsksForTheSameBatchesAgainAndAgainIsLetBe() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        const SpaceId space = idOf<SpaceId>('S');
        for (const Bytes word : {"1", "2", "3"}) {
            a.edit('x', word);
            a.settle(server);
        }
        server.spaces.clear();
        server.pushAnswer = sync::v1::PUSH_CODE_GAP;
        a.edit('x', "4");
        QVERIFY(a.settle(server) <= 3);
        QCOMPARE(a.exchange.status().problem, ProblemKind::RefusedByServer);
        server.pushAnswer.reset();
        a.exchange.retryNow();
        a.settle(server);
        QCOMPARE(server.spaces[space].size(), 4U);
        QCOMPARE(a.exchange.status().state, SyncStatus::UpToDate);
    }

    void aClockThatIsSetBackMakesNoWaitLonger() {
        ManualClock clock;
        clock.millis = 1'800'000'000'000;
        FakeServer server;
        Device a('a', clock);
        const auto lost = a.exchange.next();
        a.exchange.onFailure(lost->id, FailureKind::Unreachable, "no network");
        QVERIFY(!a.exchange.next());
        constexpr std::int64_t tenYearsMs = 315'360'000'000;
        clock.millis -= tenYearsMs;
        QVERIFY(!a.exchange.next());
        clock.millis += std::chrono::milliseconds(limits::retryFirst).count();
        QVERIFY(a.exchange.next());
    }

    void oneRoundTripPushesAndPullsAfterAReconnect() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        a.settle(server);
        b.settle(server);
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
        a.settle(server);
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
        QVERIFY(a.settle(server) <= 3);
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
        a.settle(server);
        a.edit('x', "1");
        const auto outgoing = a.exchange.next();
        auto response = server.handle(a.id, Device::parse(*outgoing));
        response.mutable_batch_result(0)->mutable_status(0)->set_device_seq(7);
        a.answer(*outgoing, response);
        QCOMPARE(a.replica.outbox().changes, 1U);
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

    void largeChangesAreCutIntoBatchesThatFit() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock), b('b', clock);
        a.vault.mostSealed = limits::batch;
        for (char record = 'A'; record < 'A' + 40; ++record) {
            a.edit(record, Bytes(limits::changeBody, record));
        }
        const int rounds = a.settle(server); // 2.6 MB through requests of 1 MiB
        QVERIFY(rounds >= 4 && rounds <= 6);
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
