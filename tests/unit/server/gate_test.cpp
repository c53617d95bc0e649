#include "two_people.h"

#include "sync/core/limits.h"

#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

class GateTest final : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() { setUp(); }

    void refusesRequestsThatAreNotSigned();
    void refusesAReplayedRequest();
    void refusesRequestsOfAnotherTimeOrServer();
    void refusesWhatIsNoExchange();
    void keepsEverythingOverARestart();
    void takesANewLogIdWhenTheDatabaseWentBack();
};

void GateTest::refusesRequestsThatAreNotSigned() {
    wire::ExchangeRequest request;
    request.set_version(1);
    const Bytes body = request.SerializeAsString();
    for (const std::string& auth :
         {std::string(), std::string("1;a;b;c;d;e"), std::string(5000, 'x'),
          world_.authorize(ana_->device(), {}, body, startMs)}) {
        const auto answer =
            server_->handler->handle(*server_->gate, {"POST", "/v1/exchange", auth, body});
        QCOMPARE(answer->status, 401);
        wire::Problem problem;
        QVERIFY(problem.ParseFromString(answer->body));
        QCOMPARE(problem.server_id(), server_->store->serverId().bytes());
        QCOMPARE(problem.server_time_ms(), startMs);
    }
}

void GateTest::refusesAReplayedRequest() {
    wire::ExchangeRequest request;
    request.set_version(1);
    const Bytes body = request.SerializeAsString();
    const std::string auth =
        world_.authorize(ana_->device(), server_->store->serverId().view(), body, startMs);
    const RawRequest raw{"POST", "/v1/exchange", auth, body};
    QCOMPARE(server_->handler->handle(*server_->gate, raw)->status, 200);
    QCOMPARE(server_->handler->handle(*server_->gate, raw)->status, 401);
    server_->wall.advance(119'000);
    QCOMPARE(server_->handler->handle(*server_->gate, raw)->status, 401);
}

void GateTest::refusesRequestsOfAnotherTimeOrServer() {
    wire::ExchangeRequest request;
    request.set_version(1);
    const Bytes body = request.SerializeAsString();
    const auto status = [&](ByteView serverId, std::int64_t ms, ByteView signedPath,
                            const Bytes& sent) {
        const auto auth = world_.authorize(ana_->device(), serverId, body, ms, signedPath);
        return server_->handler->handle(*server_->gate, {"POST", "/v1/exchange", auth, sent})
            ->status;
    };
    const ByteView id = server_->store->serverId().view();
    QCOMPARE(status(id, startMs, "/v1/exchange", body), 200);
    QCOMPARE(status(id, startMs - 121'000, "/v1/exchange", body), 401);
    QCOMPARE(status(id, startMs + 121'000, "/v1/exchange", body), 401);
    QCOMPARE(status(Bytes(32, 'o'), startMs, "/v1/exchange", body), 401);
    QCOMPARE(status(id, startMs, "/v1/exchange?x", body), 401);
    QCOMPARE(status(id, startMs, "/v1/exchange", body + "x"), 401);
}

void GateTest::refusesWhatIsNoExchange() {
    QCOMPARE(server_->raw(world_, ana_->device(), "not protobuf").status, 400);
    wire::ExchangeRequest request;
    request.set_version(2);
    QCOMPARE(server_->raw(world_, ana_->device(), request.SerializeAsString()).status, 400);
    request.set_version(1);
    for (std::size_t i = 0; i <= limits::boxesPerRequest; ++i)
        request.add_box_get();
    QCOMPARE(server_->raw(world_, ana_->device(), request.SerializeAsString()).status, 413);
    QCOMPARE(server_->raw(world_, ana_->device(), Bytes(limits::requestBody + 1, '\0')).status,
             413);
}

void GateTest::keepsEverythingOverARestart() {
    ChainHead head;
    const Bytes batch = world_.makeBatch(space_, ana_->device(), head);
    pushOne(ana_->device(), batch);
    const auto logId = server_->store->logId();
    const auto serverId = server_->store->serverId();
    server_->close();
    server_->open();
    QCOMPARE(server_->store->logId().hex(), logId.hex());
    QCOMPARE(server_->store->serverId().hex(), serverId.hex());
    QCOMPARE(pullAs(*paul_, 0, space_.log->count()).space_news(0).batch(0).batch(), batch);
    QCOMPARE(pushOne(ana_->device(), batch).code(), wire::PUSH_CODE_DUPLICATE);
}

void GateTest::takesANewLogIdWhenTheDatabaseWentBack() {
    const auto logId = server_->store->logId();
    server_->close();
    std::filesystem::copy_file(server_->path("log.sqlite"), server_->path("backup.sqlite"));
    server_->open();
    ChainHead head;
    const Bytes batch = world_.makeBatch(space_, ana_->device(), head);
    pushOne(ana_->device(), batch);
    server_->close();
    server_->open("backup.sqlite");
    QVERIFY(server_->store->logId() != logId);
    // And its content comes back from whoever has it.
    QCOMPARE(push(paul_->device(), {batch}, true).status(0).code(), wire::PUSH_CODE_STORED);
    const auto second = server_->store->logId();
    server_->close();
    server_->open("backup.sqlite");
    QCOMPARE(server_->store->logId().hex(), second.hex());
}

} // namespace

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
