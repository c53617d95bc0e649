#include "exchange_device.h"

#include <QTest>

#include <algorithm>

// What a server keeps back is noticed, and nothing that it sends beside it hides that.

using namespace cordee;
using namespace cordee::testing;

namespace {

const SpaceId space = idOf<SpaceId>('S');

} // namespace

class WithheldTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { clock_.millis = year2026; }

    void anEndThatTheServerKeepsBackIsNoticedByWhatOthersHadSeen() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        promise(a, b, server);
        std::erase_if(server.spaces[space],
                      [&](const FakeServer::Stored& one) { return one.device == a.id; });
        c.settle(server);
        QCOMPARE(c.seen('y'), Bytes("after a"));
        QVERIFY(c.exchange.alarms().empty()); // perhaps it is only late
        ask(c, server, 5);
        QCOMPARE(numberOf(c.exchange.alarms(), TrustErrorKind::Withheld), 1U);
    }

    void whatOthersHadSeenAndCameLaterIsNoAlarm() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        promise(a, b, server);
        auto& stored = server.spaces[space];
        std::ranges::rotate(stored, stored.begin() + 1); // as a server that was refilled
        server.mostBatches = 1;
        c.settle(server);
        ask(c, server, 5);
        QCOMPARE(c.seen('x'), Bytes("one"));
        QVERIFY(c.exchange.alarms().empty());
    }

    void batchesThatNobodyCanReadDoNotHideThatAnEndIsKeptBack_data() {
        QTest::addColumn<char>("place");
        QTest::addColumn<char>("author");
        QTest::newRow("elsewhere, without the one before it") << 'T' << 'b';
        QTest::newRow("in the same space, without the one before it") << 'S' << 'b';
        QTest::newRow("in the same space, by nobody") << 'S' << 'n';
        QTest::newRow("in the same space, far behind") << 'S' << 'a';
    }

    void batchesThatNobodyCanReadDoNotHideThatAnEndIsKeptBack() {
        QFETCH(char, place);
        QFETCH(char, author);
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        promise(a, b, server);
        auto& stored = server.spaces[space];
        auto unread = stored.back();
        std::erase_if(stored, [&](const auto& one) { return one.device == a.id; });
        auto forged = *parseFake(unread.batch);
        forged.header.set_device_id(idOf<DeviceId>(author).bytes());
        forged.header.set_device_seq(9);
        forged.header.clear_seen();
        forged.batch.set_header(forged.header.SerializeAsString());
        unread = {idOf<DeviceId>(author), 9, forged.batch.SerializeAsString()};
        server.spaces[idOf<SpaceId>(place)].push_back(unread);

        c.vault.needsLogs = true;
        c.vault.known[space] = c.vault.known[idOf<SpaceId>('T')] = {a.id, b.id};
        c.vault.join(idOf<SpaceId>('T'));
        c.settle(server);
        QVERIFY(c.exchange.alarms().empty());
        ask(c, server, 5);
        const auto& alarms = c.exchange.alarms();
        QVERIFY(std::ranges::any_of(alarms, [&](const Alarm& alarm) {
            return alarm.kind == TrustErrorKind::Withheld && alarm.space == space &&
                   alarm.detail.ends_with(a.id.hex());
        }));
    }

    void aBatchKeptBackAmidOthersIsNoticed() {
        FakeServer server;
        Device a('a', clock_);
        Device c('c', clock_);
        for (const char record : {'x', 'y', 'z'}) {
            a.edit(record, "written");
            a.settle(server);
        }
        auto& stored = server.spaces[space];
        stored.erase(stored.begin() + 1);
        c.settle(server);
        QCOMPARE(c.seen('x'), Bytes("written"));
        QVERIFY(c.seen('z').empty());
        QVERIFY(c.exchange.alarms().empty());
        ask(c, server, 5);
        QCOMPARE(numberOf(c.exchange.alarms(), TrustErrorKind::Withheld), 1U);
    }

    void whoIsHeardOfAgainAndAgainIsMissedAllTheSame() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        promise(a, b, server);
        for (int i = 0; i < 8; ++i) {
            a.edit('x', "again");
            a.settle(server);
            b.news(server);
            b.settle(server);
            b.vault.claims = {{a.id, a.replica.chainHead(space, a.id)}};
            b.edit('y', "after that");
            b.settle(server);
            FakeServer liar = server;
            std::erase_if(liar.spaces[space], [&](const auto& one) { return one.device == a.id; });
            clock_.millis += 40'000; // less than it takes to be missed
            if (i > 0) c.news(liar);
            c.settle(liar);
        }
        QVERIFY(numberOf(c.exchange.alarms(), TrustErrorKind::Withheld) > 0);
    }

    void whatIsHereAndWaitsForItsKeyIsNotMissed() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        promise(a, b, server);
        c.vault.refuse["one"] = TrustErrorKind::NoKey;
        c.settle(server);
        ask(c, server, 5);
        QCOMPARE(c.seen('y'), Bytes("after a"));
        QVERIFY(c.exchange.alarms().empty());
    }

    void whatManySawIsWrittenDownAtOnce() {
        FakeServer server;
        Device a('a', clock_);
        Device c('c', clock_);
        c.settle(server);
        a.edit('w', "nothing seen");
        a.settle(server);
        c.news(server);
        c.settle(server);
        const int before = c.notes.writes;
        for (char device = 'f'; device < 'z'; ++device)
            a.vault.claims.push_back({idOf<DeviceId>(device), {1, idOf<Hash32>('h')}});
        a.edit('x', "seen much");
        a.settle(server);
        c.news(server);
        c.settle(server);
        QCOMPARE(c.seen('x'), Bytes("seen much"));
        QCOMPARE(c.notes.writes, before + 1);
        ask(c, server, 5);
        QCOMPARE(numberOf(c.exchange.alarms(), TrustErrorKind::Withheld), 20U);
        QCOMPARE(c.notes.writes, before + 2);
    }

  private:
    // Both have written, and b had seen what a wrote.
    void promise(Device& a, Device& b, FakeServer& server) {
        a.edit('x', "one");
        a.settle(server);
        b.settle(server);
        b.vault.claims = {{a.id, a.replica.chainHead(space, a.id)}};
        b.edit('y', "after a");
        b.settle(server);
    }
    // A minute between one answer and the next.
    void ask(Device& device, FakeServer& server, int times) {
        for (int i = 0; i < times; ++i) {
            clock_.millis += 60'000;
            device.news(server);
            device.settle(server);
        }
    }

    ManualClock clock_;
};

QTEST_GUILESS_MAIN(WithheldTest)
#include "withheld_test.moc"
