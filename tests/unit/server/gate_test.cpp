#include "two_people.h"

#include "sync/core/limits.h"
#include "sync/server/rate_limits.h"

#include <QtTest>

#include <random>

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
    void survivesMutatedRequests();
    void letsNobodyFillTheServerWithBoxes();
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

// Any flipped, missing or added bytes inside a correctly signed request.
void GateTest::survivesMutatedRequests() {
    ChainHead head;
    wire::ExchangeRequest request;
    request.set_version(1);
    pushUser(request, *ana_);
    pushSpace(request, space_);
    pushBatches(request, space_, {world_.makeBatch(space_, ana_->device(), head)});
    pull(request, space_, 0, 0);
    const Bytes whole = request.SerializeAsString();
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
        Bytes body = whole;
        for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
            const std::size_t at = random() % body.size();
            switch (random() % 4) {
            case 0:
                body[at] = static_cast<char>(random());
                break;
            case 1:
                body.resize(std::max<std::size_t>(at, 1));
                break;
            case 2:
                body.insert(at, 1 + random() % 9, static_cast<char>(random()));
                break;
            default:
                body.erase(at, 1 + random() % 9);
                break;
            }
            if (body.empty()) body = "x";
        }
        const Answer answer = server_->raw(world_, ana_->device(), body);
        QVERIFY(answer.status == 200 || answer.status == 400 || answer.status == 413);
        accepted += answer.status == 200;
    }
    QVERIFY(accepted > 100); // else the inside was never reached
    // Nothing of it harmed the logs.
    server_->close();
    server_->open();
    QCOMPARE(pullAs(*paul_, 0, 0).space_news(0).control_size(),
             static_cast<int>(space_.statements.size()));
}

void GateTest::letsNobodyFillTheServerWithBoxes() {
    constexpr std::size_t perDevice = 60;
    constexpr int devicesPerAddress = 5;
    SetClock steady(startMs);
    RateLimits limits(steady);
    const auto device = [](char letter) { return *DeviceId::from(Bytes(32, letter)); };
    QVERIFY(!limits.takeBoxes(device('a'), "here", 0));
    QVERIFY(!limits.takeBoxes(device('a'), "here", perDevice));
    QVERIFY(limits.takeBoxes(device('a'), "elsewhere", 1));
    // New keys cost nothing: the address counts too.
    for (int i = 1; i < devicesPerAddress; ++i)
        QVERIFY(!limits.takeBoxes(device(static_cast<char>('a' + i)), "here", perDevice));
    QVERIFY(limits.takeBoxes(device('z'), "here", 1));
    QVERIFY(!limits.takeBoxes(device('y'), "elsewhere", 1));
    steady.advance(std::int64_t{*limits.takeBoxes(device('a'), "here", 1)} * 1'000);
    QVERIFY(!limits.takeBoxes(device('a'), "here", 1));
}

} // namespace

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
