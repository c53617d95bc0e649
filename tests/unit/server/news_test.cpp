#include "two_people.h"

#include "sync/core/limits.h"

#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

class NewsTest final : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() { setUp(); }

    void givesNoNewsOfOwnBatchesUnlessAsked();
    void pagesNewsBelowTheLimitOfAResponse();
    void tellsTheLogsOfThePeopleFirst();
    void keepsBoxesForTheFirstWriterUntilTheyExpire();
    void wakesAWaiterForABatch();
    void wakesAWaiterForAStatementOrABox();
    void doesNotWakeAWaiterForItsOwnBatch();
    void endsAWaitAtItsDeadline();
    void holdsAWaitForASpaceThatIsNotThereUntilItComes();
};

void NewsTest::givesNoNewsOfOwnBatchesUnlessAsked() {
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    const auto silent = pullAs(*ana_, 0, space_.log->count());
    QCOMPARE(silent.space_news_size(), 1);
    QCOMPARE(silent.space_news(0).batch_size(), 0);
    QCOMPARE(silent.space_news(0).up_to_server_seq(), 1u);
    QCOMPARE(pullAs(*ana_, 0, space_.log->count(), true).space_news(0).batch_size(), 1);
    QCOMPARE(pullAs(*ana_, 1, space_.log->count()).space_news_size(), 0);
}

void NewsTest::pagesNewsBelowTheLimitOfAResponse() {
    ChainHead head;
    for (int i = 0; i < 12; ++i)
        QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head, 200 * 1024))
                     .code(),
                 wire::PUSH_CODE_STORED);
    std::uint64_t cursor = 0;
    int received = 0;
    for (int round = 0; round < 12; ++round) {
        const auto response = pullAs(*paul_, cursor, space_.log->count());
        QVERIFY(response.ByteSizeLong() <= limits::responseBody);
        const auto& news = response.space_news(0);
        received += news.batch_size();
        QVERIFY(news.up_to_server_seq() > cursor);
        cursor = news.up_to_server_seq();
        if (!news.more()) break;
    }
    QCOMPARE(received, 12);
    QCOMPARE(cursor, 12u);
}

void NewsTest::tellsTheLogsOfThePeopleFirst() {
    wire::ExchangeRequest request;
    pull(request, space_, 0, 0);
    const auto response = server_->exchange(world_, paul_->device(), request);
    QCOMPARE(response.user_news_size(), 2);
    QCOMPARE(response.space_news(0).control_size(), static_cast<int>(space_.statements.size()));
    QCOMPARE(response.space_news(0).control(0).SerializeAsString(),
             space_.statements[0].SerializeAsString());
    QCOMPARE(response.log_id(), server_->store->logId().bytes());
    QCOMPARE(response.server_time_ms(), startMs);
}

void NewsTest::keepsBoxesForTheFirstWriterUntilTheyExpire() {
    const auto nobody = crypto::DeviceSecrets::generate(world_.random());
    const Bytes locator(16, 'L');
    const auto put = [&](const Bytes& sealed, std::int64_t expiresAtMs) {
        wire::ExchangeRequest request;
        wire::BoxPut& box = *request.add_box_put();
        box.set_locator(locator);
        box.set_sealed(sealed);
        box.set_expires_at_ms(expiresAtMs);
        request.add_box_get()->set_locator(locator);
        return server_->exchange(world_, nobody, request);
    };
    const std::int64_t soon = startMs + 600'000;
    QCOMPARE(put("first", soon).box_result(0).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(put("first", soon).box_result(0).code(), wire::PUSH_CODE_DUPLICATE);
    const auto second = put("second", soon);
    QCOMPARE(second.box_result(0).code(), wire::PUSH_CODE_CONFLICT);
    QCOMPARE(second.box_result(1).sealed(), Bytes("first"));
    QCOMPARE(put(Bytes(limits::box + 1, 'x'), soon).box_result(0).code(),
             wire::PUSH_CODE_OVER_LIMIT);
    QCOMPARE(put("x", startMs).box_result(0).code(), wire::PUSH_CODE_MALFORMED);
    QCOMPARE(put("x", startMs + 30ll * 24 * 3600 * 1000).box_result(0).code(),
             wire::PUSH_CODE_OVER_LIMIT);
    server_->wall.advance(600'001);
    server_->steady.advance(600'001);
    QVERIFY(server_->handler->tidy().ok());
    QCOMPARE(server_->store->boxCount(), 0u);
    QCOMPARE(put("second", soon + 600'000).box_result(0).code(), wire::PUSH_CODE_STORED);
}

void NewsTest::wakesAWaiterForABatch() {
    wire::ExchangeRequest request;
    pull(request, space_, 0, space_.log->count());
    knows(request, {ana_.get(), paul_.get()});
    request.set_wait_ms(30'000);
    const auto answer = server_->submit(world_, paul_->device(), request);
    QVERIFY(!*answer);
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    QVERIFY(*answer);
    QCOMPARE((*answer)->space_news(0).batch_size(), 1);
    QCOMPARE(server_->metrics.waiting.load(), 0u);
}

void NewsTest::wakesAWaiterForAStatementOrABox() {
    wire::ExchangeRequest request;
    pull(request, space_, 0, space_.log->count());
    knows(request, {ana_.get(), paul_.get()});
    request.add_box_get()->set_locator(Bytes(16, 'B'));
    request.set_wait_ms(30'000);
    const auto forControl = server_->submit(world_, ana_->device(), request);
    const auto forBox = server_->submit(world_, ana_->device(), request);
    QVERIFY(!*forControl && !*forBox);
    world_.invite(space_, *paul_, startMs + 1000);
    QCOMPARE(
        pushStatement(paul_->device(), space_, space_.statements.back(), space_.log->count() - 1)
            .code(),
        wire::PUSH_CODE_STORED);
    QVERIFY(*forControl);
    QCOMPARE((*forControl)->space_news(0).control_size(), 1);
    request.mutable_space_pull(0)->set_control_count(space_.log->count());
    const auto next = server_->submit(world_, ana_->device(), request);
    QVERIFY(!*next);
    wire::ExchangeRequest boxes;
    wire::BoxPut& put = *boxes.add_box_put();
    put.set_locator(Bytes(16, 'B'));
    put.set_sealed("note");
    put.set_expires_at_ms(startMs + 1000);
    server_->exchange(world_, paul_->device(), boxes);
    QVERIFY(*next);
    QCOMPARE((*next)->box_result(0).sealed(), Bytes("note"));
}

void NewsTest::doesNotWakeAWaiterForItsOwnBatch() {
    wire::ExchangeRequest request;
    pull(request, space_, 0, space_.log->count());
    knows(request, {ana_.get(), paul_.get()});
    request.set_wait_ms(30'000);
    const auto answer = server_->submit(world_, ana_->device(), request);
    ChainHead head;
    pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    QVERIFY(!*answer);
    QVERIFY(server_->handler->endAllWaits().ok());
    QVERIFY(*answer);
    QCOMPARE((*answer)->space_news(0).up_to_server_seq(), 1u);
}

void NewsTest::endsAWaitAtItsDeadline() {
    wire::ExchangeRequest request;
    pull(request, space_, 0, space_.log->count());
    knows(request, {ana_.get(), paul_.get()});
    request.set_wait_ms(4'000'000);
    const auto answer = server_->submit(world_, paul_->device(), request);
    QCOMPARE(server_->handler->nextDeadlineMs().value(), limits::longestWait.count());
    server_->steady.advance(limits::longestWait.count() - 1);
    QVERIFY(server_->handler->endDueWaits().ok());
    QVERIFY(!*answer);
    server_->steady.advance(1);
    QVERIFY(server_->handler->endDueWaits().ok());
    QVERIFY(*answer);
    QCOMPARE((*answer)->space_news_size(), 0);
}

// Who has a space that this server lost, and cannot bring it back, waits like everybody else.
void NewsTest::holdsAWaitForASpaceThatIsNotThereUntilItComes() {
    const Space other = world_.makeSpace(SpaceKind::Mentorship, *ana_);
    wire::ExchangeRequest request;
    pull(request, other, 0, other.log->count());
    knows(request, {ana_.get(), paul_.get()});
    QVERIFY(server_->exchange(world_, ana_->device(), request).space_news(0).unknown());
    request.set_wait_ms(30'000);
    const auto answer = server_->submit(world_, ana_->device(), request);
    QVERIFY(!*answer);
    // Who does not know yet that it is lost is told at once.
    request.mutable_space_pull(0)->set_after_server_seq(3);
    QVERIFY(*server_->submit(world_, ana_->device(), request));

    request.mutable_space_pull(0)->set_after_server_seq(0);
    request.mutable_space_pull(0)->set_control_count(0);
    const auto newcomer = server_->submit(world_, ana_->device(), request);
    QVERIFY(!*newcomer);
    wire::ExchangeRequest brought;
    pushSpace(brought, other);
    server_->exchange(world_, ana_->device(), brought);
    QVERIFY(*newcomer);
}

} // namespace

QTEST_GUILESS_MAIN(NewsTest)
#include "news_test.moc"
