#include "exchange_device.h"

#include <QTest>

#include <algorithm>

// Databases that were put back to an older copy or exist twice, servers that hide: nothing forks,
// nothing is lost, nothing is hidden unseen.

using namespace cordee;
using namespace cordee::testing;

namespace {

const SpaceId space = idOf<SpaceId>('S');

} // namespace

class ChainWatchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { clock_.millis = year2026; }

    void nothingIsSealedBeforeTheChainsWereCompared() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        const auto first = a.step(server);
        QCOMPARE(Device::parse(*first).batch_push_size(), 0);
        QVERIFY(Device::parse(*first).space_pull(0).want_heads());
        const auto second = a.step(server);
        QCOMPARE(Device::parse(*second).batch_push_size(), 1);
        QVERIFY(!Device::parse(*second).space_pull(0).want_heads());
    }

    void anOlderCopyOfADatabaseGetsBackWhatItWroteAndGoesOnAfterIt() {
        FakeServer server;
        Device a('a', clock_);
        Device b('b', clock_);
        a.edit('x', "one");
        a.settle(server);
        const FakeReplica backup = a.replica;
        a.edit('y', "two");
        a.settle(server);
        a.edit('z', "three");
        a.settle(server);

        Device older('a', clock_);
        older.replica = backup;
        older.counter = 10;
        older.edit('w', "after the loss");
        older.settle(server);
        QCOMPARE(older.seen('y'), Bytes("two"));
        QCOMPARE(older.seen('z'), Bytes("three"));
        QCOMPARE(older.replica.outbox().changes, 0U);
        QCOMPARE(older.replica.chainHead(space, older.id).seq, std::uint64_t{4});
        QVERIFY(older.exchange.alarms().empty());
        b.settle(server);
        for (const auto& [record, text] :
             {std::pair('x', "one"), {'y', "two"}, {'z', "three"}, {'w', "after the loss"}})
            QCOMPARE(b.seen(record), Bytes(text));
        QVERIFY(b.exchange.alarms().empty());
    }

    void batchesSealedByAnOlderCopyGiveWayToThoseTheServerHas() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        Device older('a', clock_);
        older.replica = a.replica;
        older.counter = 10;
        older.settle(server);
        older.edit('o', "sealed, never accepted");
        while (older.replica.pending(space, 1).size() == 1)
            QVERIFY(older.exchange.next()); // sealed; its answer never comes
        a.edit('y', "two");
        a.settle(server);

        Device again('a', clock_);
        again.replica = older.replica;
        again.settle(server);
        QCOMPARE(again.seen('y'), Bytes("two"));
        QCOMPARE(again.replica.outbox().changes, 0U);
        QCOMPARE(server.spaces[space].size(), std::size_t{3});
        Device b('b', clock_);
        b.settle(server);
        QCOMPARE(b.seen('y'), Bytes("two"));
        QCOMPARE(b.seen('o'), Bytes("sealed, never accepted"));
    }

    void twoCopiesThatWriteAreToldAndLoseNothing() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        Device copy('a', clock_);
        copy.replica = a.replica;
        copy.counter = 100;
        copy.settle(server);
        a.edit('y', "of the first");
        copy.edit('z', "of the copy");
        a.settle(server);
        copy.settle(server);
        QCOMPARE(numberOf(copy.exchange.alarms(), TrustErrorKind::CopiedDevice), 1U);
        QCOMPARE(copy.exchange.status().problem, ProblemKind::DeviceCopied);
        QCOMPARE(copy.seen('y'), Bytes("of the first"));
        QCOMPARE(copy.replica.outbox().changes, 0U);
        a.edit('w', "again");
        a.settle(server);
        QCOMPARE(numberOf(a.exchange.alarms(), TrustErrorKind::CopiedDevice), 1U);
        QCOMPARE(a.seen('z'), Bytes("of the copy"));
        QCOMPARE(a.replica.outbox().changes, 0U);
        Device b('b', clock_);
        b.settle(server);
        for (const char record : {'x', 'y', 'z', 'w'})
            QVERIFY(!b.seen(record).empty());
        QVERIFY(b.exchange.alarms().empty());
    }

    void aServerThatHidesMyBatchesIsToldAndNothingIsWrittenUntilItShowsThem() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        const FakeReplica backup = a.replica;
        a.edit('y', "two");
        a.settle(server);
        const auto hidden = server.spaces[space].back();

        Device older('a', clock_);
        older.replica = backup;
        older.edit('w', "mine");
        auto outgoing = older.exchange.next();
        for (int i = 0; i < 2 && outgoing; ++i, outgoing = older.exchange.next()) {
            FakeServer liar = server;
            liar.spaces[space].pop_back();
            auto response = liar.handle(older.id, Device::parse(*outgoing));
            auto& news = *response.mutable_space_news(0);
            news.clear_head();
            FakeServer::tellHeads(server.spaces[space], news);
            older.answer(*outgoing, response);
        }
        QCOMPARE(numberOf(older.exchange.alarms(), TrustErrorKind::Withheld), 1U);
        QCOMPARE(older.replica.pending(space, 10).size(), 1U);
        clock_.millis += 600'000;
        older.settle(server);
        QCOMPARE(older.replica.outbox().changes, 0U);
        QCOMPARE(older.seen('y'), Bytes("two"));
        QCOMPARE(server.spaces[space].at(1).batch, hidden.batch);
    }

    void batchesOfMineThatMyFullDiskRefusedWereNotHidden() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        const FakeReplica backup = a.replica;
        a.edit('y', "two");
        a.settle(server);

        Device older('a', clock_);
        older.replica = backup;
        older.step(server); // the server has more of mine
        older.replica.failure = StoreError{StoreErrorKind::Full, "no room"};
        older.step(server); // they come and cannot be kept
        QVERIFY(older.seen('y').empty());
        older.replica.failure.reset();
        clock_.millis += 600'000;
        older.settle(server);
        QCOMPARE(older.seen('y'), Bytes("two"));
        QVERIFY(older.exchange.alarms().empty());
    }

    // Two versions of one batch: the space is closed for who saw both, however far apart they came.
    void twoBatchesWithOneNumberCloseTheSpace() {
        FakeServer server;
        Device a('a', clock_);
        Device c('c', clock_);
        a.edit('x', "one");
        a.settle(server);
        Device copy('a', clock_);
        copy.replica = a.replica;
        a.edit('y', "to most");
        a.settle(server);
        a.edit('z', "goes on");
        a.settle(server);
        c.settle(server);
        QVERIFY(c.vault.contradicted.empty());

        FakeServer other;
        copy.counter = 10;
        copy.edit('y', "to somebody else");
        copy.settle(other);
        other.logId = Bytes(32, 'n');
        c.news(other);
        c.settle(other);
        QVERIFY(c.vault.contradicted.contains(space));
        QVERIFY(numberOf(c.exchange.alarms(), TrustErrorKind::Equivocation) > 0);
        QCOMPARE(c.seen('y'), Bytes("to most"));
    }

    void aComparisonAmidTheFetchingOfMyBatchesIsNoAlarm() {
        FakeServer server;
        Device a('a', clock_);
        a.edit('x', "one");
        a.settle(server);
        Device older('a', clock_);
        older.replica = a.replica;
        older.counter = 10;
        older.settle(server);
        for (const char record : {'w', 'y', 'z'}) {
            a.edit(record, "two");
            a.settle(server);
        }
        server.mostBatches = 1;
        server.logId = Bytes(32, 'r'); // put back: the chains are compared more than once
        older.news(server);
        auto lost = older.exchange.next();
        const auto isAmid = [&] {
            const auto pull = Device::parse(*lost).space_pull(0);
            return pull.include_own() && pull.after_server_seq() > 0;
        };
        while (!isAmid()) {
            older.answer(*lost, server.handle(older.id, Device::parse(*lost)));
            lost = older.exchange.next();
            QVERIFY(lost);
        }
        older.exchange.onFailure(lost->id, FailureKind::Unreachable, "its answer never comes");
        clock_.millis += 600'000;
        server.mostBatches = 100; // all that is left comes at once
        const auto both = older.step(server);
        QVERIFY(Device::parse(*both).space_pull(0).include_own());
        QVERIFY(Device::parse(*both).space_pull(0).want_heads());
        QVERIFY(older.exchange.alarms().empty());
        older.settle(server);
        QCOMPARE(older.seen('y'), Bytes("two"));
        QVERIFY(older.exchange.alarms().empty());
    }

    void whatIsHeldBackBehindASnapshotIsNotAskedForWithoutEnd() {
        Device a('a', clock_);
        Inbox inbox(a.replica, a.vault);
        bool isHeldBack = false;
        ChainWatch chains({a.replica, a.vault, inbox, clock_, a.random,
                           [&](const SpaceId&) { return isHeldBack; }},
                          BackOff());
        std::vector<Alarm> alarms;
        const auto round = [&](std::uint64_t head) {
            sync::v1::ExchangeRequest request;
            request.add_space_pull()->set_space_id(space.bytes());
            const auto asked = chains.fill(request);
            chains.onSent(asked);
            sync::v1::ExchangeResponse response;
            auto* news = response.add_space_news();
            news->set_space_id(space.bytes());
            news->set_heads_told(!asked.heads.empty());
            auto* mine = news->add_head();
            mine->set_device_id(a.id.bytes());
            mine->set_device_seq(head);
            mine->set_hash(idOf<Hash32>('h').bytes());
            return chains.take(response, asked, alarms).ok() && request.space_pull(0).include_own();
        };
        QVERIFY(!round(3)); // it has batches of mine that I lack
        QVERIFY(chains.awaits(space) && chains.wantsRound());
        isHeldBack = true;
        QVERIFY(!chains.wantsRound());
        QVERIFY(round(3)); // one that is made for another reason
        QVERIFY(!chains.wantsRound());
        chains.review(alarms);
        QVERIFY(chains.awaits(space) && alarms.empty());

        isHeldBack = false; // begun with the snapshot
        QVERIFY(chains.wantsRound());
        QVERIFY(round(3));
        chains.review(alarms);
        QCOMPARE(numberOf(alarms, TrustErrorKind::Withheld), 1U);
    }

  private:
    ManualClock clock_;
};

QTEST_GUILESS_MAIN(ChainWatchTest)
#include "chain_watch_test.moc"
