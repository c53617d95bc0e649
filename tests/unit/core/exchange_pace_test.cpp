#include "exchange_device.h"

#include <QTest>

// Whatever a server answers, it is not asked in a loop.

using namespace cordee;
using namespace cordee::testing;

class ExchangePaceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
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

    void statementsThatAreToldAgainAndAgainAreNotAskedForInALoop() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        int requests = 0;
        while (const auto outgoing = a.exchange.next()) {
            auto response = server.handle(a.id, Device::parse(*outgoing));
            auto& news = *response.mutable_space_news(0);
            news.set_first_control_seq(7); // of a log that forked: it is never taken
            news.add_control()->set_body(idOf<DeviceId>('x').bytes());
            a.answer(*outgoing, response);
            QVERIFY(++requests < 20);
        }
        QVERIFY(a.exchange.dueMs() > clock.millis);
    }

    void whatIsToldAgainAndAgainIsAskedForLessAndLessOftenAndHoldsUpNobody() {
        ManualClock clock;
        FakeServer server;
        Device a('a', clock);
        const auto answer = [&](const OutgoingRequest& outgoing) {
            auto response = server.handle(a.id, Device::parse(outgoing));
            auto& news = *response.mutable_space_news(0);
            news.set_first_control_seq(7);
            news.add_control()->set_body(idOf<DeviceId>('x').bytes());
            a.answer(outgoing, response);
        };
        const auto requestsIn = [&](std::int64_t ms) {
            int requests = 0;
            for (const std::int64_t end = clock.millis + ms; clock.millis < end;) {
                while (const auto outgoing = a.exchange.next()) {
                    answer(*outgoing);
                    ++requests;
                }
                clock.millis = std::min(end, a.exchange.dueMs());
            }
            return requests;
        };
        requestsIn(3'600'000);
        QVERIFY(requestsIn(3'600'000) <= 2 * 3'600'000 / limits::retryCap.count() * 2);

        a.edit('x', "written meanwhile"); // goes at once
        while (const auto outgoing = a.exchange.next())
            answer(*outgoing);
        QCOMPARE(server.spaces[idOf<SpaceId>('S')].size(), std::size_t{1});
        QVERIFY(a.exchange.dueMs() > clock.millis);
    }
};

QTEST_GUILESS_MAIN(ExchangePaceTest)
#include "exchange_pace_test.moc"
