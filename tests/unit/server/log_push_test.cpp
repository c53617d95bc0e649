#include "two_people.h"

#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

class LogPushTest final : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() { setUp(); }

    void ordersStatementsByCompareAndSwap();
    void wantsAProofOfWorkForAnAccount();
    void refusesALateJoinUnlessAMemberVouches();
    void aClockThatIsAheadSpoilsTheInvitationAndNotTheSpace();
    void refusesARemovalThatWouldCutAcknowledgedBatches();
    void showsTheLogToSomebodyWithAnOpenInvitation();
    void showsARemovedMemberTheRemovalAndNothingAfter();
    void keepsADeviceWithOneUser();
};

void LogPushTest::ordersStatementsByCompareAndSwap() {
    Space space = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    wire::ExchangeRequest request;
    pushSpace(request, space);
    QCOMPARE(server_->exchange(world_, paul_->device(), request).log_result(0).code(),
             wire::PUSH_CODE_STORED);
    QCOMPARE(server_->exchange(world_, paul_->device(), request).log_result(0).code(),
             wire::PUSH_CODE_DUPLICATE);
    world_.invite(space, *paul_, startMs + 60'000);
    // Two people with the same link.
    const auto anas = world_.makeJoin(space, *ana_);
    const auto eves = world_.makeJoin(space, *eve_);
    const auto early = pushStatement(ana_->device(), space, anas, 2);
    QCOMPARE(early.code(), wire::PUSH_CODE_GAP);
    QCOMPARE(early.count(), 1u);
    QCOMPARE(pushStatement(paul_->device(), space, space.statements.back(), 1).code(),
             wire::PUSH_CODE_STORED);
    QCOMPARE(pushStatement(eve_->device(), space, eves, 2).code(), wire::PUSH_CODE_STORED);
    const auto late = pushStatement(ana_->device(), space, anas, 2);
    QCOMPARE(late.code(), wire::PUSH_CODE_CONFLICT);
    QCOMPARE(late.count(), 3u);
    auto forged = eves;
    forged.set_signature(Bytes(64, 's'));
    Space fresh = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    fresh.statements[0].set_signature(forged.signature());
    QCOMPARE(pushStatement(paul_->device(), fresh, fresh.statements[0], 0).code(),
             wire::PUSH_CODE_BAD_SIGNATURE);
    QCOMPARE(pushStatement(paul_->device(), space, fresh.statements[0], 3).code(),
             wire::PUSH_CODE_MALFORMED); // the beginning of another space, no second history
}

void LogPushTest::wantsAProofOfWorkForAnAccount() {
    Person person = world_.makePerson();
    const Bytes proof = std::exchange(person.accountProof, Bytes(8, '0'));
    wire::ExchangeRequest request;
    pushUser(request, person);
    QCOMPARE(server_->exchange(world_, person.device(), request).log_result(0).code(),
             wire::PUSH_CODE_FORBIDDEN);
    request.mutable_log_push(0)->set_account_proof(proof);
    QCOMPARE(server_->exchange(world_, person.device(), request).log_result(0).code(),
             wire::PUSH_CODE_STORED);
    QCOMPARE(server_->exchange(world_, person.device(), request).log_result(0).code(),
             wire::PUSH_CODE_DUPLICATE);
}

void LogPushTest::refusesALateJoinUnlessAMemberVouches() {
    Space space = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    world_.invite(space, *paul_, startMs + 60'000);
    wire::ExchangeRequest request;
    pushSpace(request, space);
    server_->exchange(world_, paul_->device(), request);
    const auto join = world_.makeJoin(space, *ana_);
    server_->wall.advance(61'000);
    QCOMPARE(pushStatement(ana_->device(), space, join, 2).code(), wire::PUSH_CODE_FORBIDDEN);
    QCOMPARE(pushStatement(paul_->device(), space, join, 2).code(), wire::PUSH_CODE_STORED);
}

void LogPushTest::aClockThatIsAheadSpoilsTheInvitationAndNotTheSpace() {
    Space space = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    constexpr std::int64_t tenYearsMs = 315'360'000'000;
    world_.invite(space, *paul_, startMs + tenYearsMs);
    wire::ExchangeRequest request;
    pushSpace(request, space);
    QCOMPARE(server_->exchange(world_, paul_->device(), request).log_result(0).code(),
             wire::PUSH_CODE_STORED);
    const auto join = world_.makeJoin(space, *ana_);
    QCOMPARE(pushStatement(ana_->device(), space, join, 2).code(), wire::PUSH_CODE_FORBIDDEN);
}

void LogPushTest::refusesARemovalThatWouldCutAcknowledgedBatches() {
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    wire::Cut cut;
    cut.set_device_id(ana_->device().id().bytes());
    cut.set_last_seq(head.seq);
    cut.set_hash(head.hash.bytes());
    const auto remove = world_.makeRemove(space_, *paul_, *ana_, {cut});
    const auto careless = world_.makeRemove(space_, *paul_, *ana_, {});
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
             wire::PUSH_CODE_STORED);
    const std::uint64_t next = space_.log->count();
    QCOMPARE(pushStatement(paul_->device(), space_, remove, next).code(), wire::PUSH_CODE_CONFLICT);
    QCOMPARE(pushStatement(paul_->device(), space_, careless, next).code(),
             wire::PUSH_CODE_CONFLICT);
    cut.set_last_seq(head.seq);
    cut.set_hash(head.hash.bytes());
    const auto informed = world_.makeRemove(space_, *paul_, *ana_, {cut});
    QCOMPARE(pushStatement(paul_->device(), space_, informed, next).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
             wire::PUSH_CODE_FORBIDDEN);
}

void LogPushTest::showsTheLogToSomebodyWithAnOpenInvitation() {
    space_ = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    world_.invite(space_, *paul_, startMs + 60'000);
    wire::ExchangeRequest request;
    pushSpace(request, space_);
    ChainHead head;
    pushBatches(request, space_, {world_.makeBatch(space_, paul_->device(), head)});
    server_->exchange(world_, paul_->device(), request);
    wire::ExchangeRequest ask;
    pull(ask, space_, 0, 0);
    const auto seen = server_->exchange(world_, eve_->device(), ask);
    QCOMPARE(seen.space_news(0).control_size(), 2);
    QCOMPARE(seen.space_news(0).batch_size(), 0);
    QCOMPARE(seen.user_news(0).user_id(), paul_->id.bytes());
    server_->wall.advance(61'000);
    QVERIFY(server_->exchange(world_, eve_->device(), ask).space_news(0).unknown());
}

void LogPushTest::showsARemovedMemberTheRemovalAndNothingAfter() {
    const std::uint64_t before = space_.log->count();
    world_.append(space_, world_.makeRemove(space_, *paul_, *ana_, {}));
    space_.keys.push_back(space_.keys.back().clone());
    world_.invite(space_, *paul_, startMs + 60'000);
    wire::ExchangeRequest request;
    pushSpace(request, space_, before);
    ChainHead head;
    pushBatches(request, space_, {world_.makeBatch(space_, paul_->device(), head)});
    server_->exchange(world_, paul_->device(), request);
    const auto news = pullAs(*ana_, 0, before);
    QCOMPARE(news.space_news(0).control_size(), 1);
    QCOMPARE(news.space_news(0).batch_size(), 0);
}

void LogPushTest::keepsADeviceWithOneUser() {
    const Person second = world_.makePerson(&ana_->device());
    wire::ExchangeRequest request;
    pushUser(request, second);
    const auto result = server_->exchange(world_, ana_->device(), request).log_result(0);
    QCOMPARE(result.code(), wire::PUSH_CODE_CONFLICT);
    QCOMPARE(result.count(), 0u);
}

} // namespace

QTEST_GUILESS_MAIN(LogPushTest)
#include "log_push_test.moc"
