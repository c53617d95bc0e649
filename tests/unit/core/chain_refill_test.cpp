#include "exchange_device.h"

#include <QTest>

// Servers that were put back to an older copy, or emptied: they get what they lost, and nothing is
// written on the word of one that is not there any more.

using namespace cordee;
using namespace cordee::testing;

namespace {

const SpaceId space = idOf<SpaceId>('S');

} // namespace

class ChainRefillTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { clock_.millis = year2026; }

    void aServerThatLostBatchesGetsThemFromWhoeverHasThem() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        Device c('c', clock_);
        for (const char record : {'x', 'y', 'z'}) {
            a.edit(record, Bytes("by a ") + record);
            a.settle(server);
        }
        b.settle(server);
        server.loseAfter(1);
        server.logId = Bytes(32, 'M');
        b.news(server); // a never comes back
        b.edit('w', "by b");
        b.settle(server);
        QCOMPARE(server.spaces[space].size(), std::size_t{4});
        c.settle(server);
        for (const char record : {'x', 'y', 'z'})
            QCOMPARE(c.seen(record), Bytes("by a ") + record);
        QCOMPARE(c.seen('w'), Bytes("by b"));
        QVERIFY(b.exchange.alarms().empty() && c.exchange.alarms().empty());
    }

    // The other device comes with what the server lacks when the older copy has asked already.
    void anOlderCopyGetsBackWhatOthersRefillLater() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        a.edit('x', "one");
        a.settle(server);
        Device older('a', clock_);
        older.replica = a.replica;
        older.settle(server);
        a.edit('y', "two");
        a.settle(server);
        b.settle(server);

        FakeServer emptied;
        emptied.logId = Bytes(32, 'n');
        older.news(emptied);
        older.settle(emptied);
        QCOMPARE(emptied.spaces[space].size(), 1U);
        b.news(emptied);
        b.settle(emptied);
        QCOMPARE(emptied.spaces[space].size(), 2U);
        clock_.millis = older.exchange.dueMs();
        older.settle(emptied);
        QCOMPARE(older.seen('y'), Bytes("two"));
        QVERIFY(older.exchange.alarms().empty());
    }

    // What it follows may be lost: two statements would have one number then.
    void aStatementWaitsUntilAServerThatWasAwayHasSaidWhichItIs() {
        FakeServer server;
        Device a('a', clock_);
        a.settle(server);
        a.exchange.onFailure(a.waiting->id, FailureKind::Unreachable, "it went away");
        a.vault.statements = {"made meanwhile"};
        clock_.millis += 600'000;
        const auto first = a.step(server);
        QCOMPARE(Device::parse(*first).log_push_size(), 0);
        const auto second = a.step(server);
        QCOMPARE(Device::parse(*second).log_push_size(), 1);
        QVERIFY(a.vault.statements.empty());
    }

    void anAnswerFromBeforeAFailureDoesNotSayWhichServerIsThere() {
        FakeServer server;
        Device a('a', clock_);
        a.settle(server);
        a.edit('x', "one");
        const auto early = a.exchange.next();
        const auto answer = server.handle(a.id, Device::parse(*early));
        a.exchange.onFailure(a.waiting->id, FailureKind::Unreachable, "it went away");
        a.vault.statements = {"made meanwhile"};
        a.answer(*early, answer);
        const auto first = a.step(server);
        QCOMPARE(Device::parse(*first).log_push_size(), 0);
        const auto second = a.step(server);
        QCOMPARE(Device::parse(*second).log_push_size(), 1);
    }

    void aComparisonThatMyFullDiskRefusedIsMadeAgain() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        FakeServer emptied;
        Device again('a', clock_); // restarted
        again.replica = a.replica;
        again.replica.failure = StoreError{StoreErrorKind::Full, "no room"};
        static_cast<void>(again.step(emptied));
        QVERIFY(emptied.spaces[space].empty());
        again.replica.failure.reset();
        clock_.millis += 600'000;
        again.settle(emptied);
        QCOMPARE(emptied.spaces[space].size(), std::size_t{1});
    }

  private:
    ManualClock clock_;
};

QTEST_GUILESS_MAIN(ChainRefillTest)
#include "chain_refill_test.moc"
