#include "two_people.h"

#include "sync/core/limits.h"

#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

class BatchPushTest final : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() { setUp(); }

    void storesBatchesAndNumbersThem();
    void tellsDuplicatesWithTheirFirstNumber();
    void tellsGapsAndWhatIsExpected();
    void storesTheLongestValidRun();
    void tellsConflicts();
    void refusesStrangers();
    void refusesARemovedDevice();
    void refusesAWrongSignature();
    void refusesForeignSpacesAndAuthors();
    void refusesUnknownSpaces();
    void refusesMalformedBatches();
    void refusesOversizedBatches();
    void refusesABatchThatSawAnotherControlLog();
    void acceptsABatchSealedBeforeARotation();
    void takesRefillsOfAnyAuthor();
};

void BatchPushTest::storesBatchesAndNumbersThem() {
    ChainHead head;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        const auto status = pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
        QCOMPARE(status.code(), wire::PUSH_CODE_STORED);
        QCOMPARE(status.server_seq(), i);
        QCOMPARE(status.device_seq(), i);
    }
    const auto news = pullAs(*paul_, 0, space_.log->count());
    QCOMPARE(news.space_news_size(), 1);
    QCOMPARE(news.space_news(0).batch_size(), 3);
    QCOMPARE(news.space_news(0).up_to_server_seq(), 3u);
    QVERIFY(!news.space_news(0).more());
    QCOMPARE(news.user_news_size(), 0);
}

void BatchPushTest::tellsDuplicatesWithTheirFirstNumber() {
    ChainHead head;
    const Bytes first = world_.makeBatch(space_, ana_->device(), head);
    const Bytes second = world_.makeBatch(space_, ana_->device(), head);
    QCOMPARE(push(ana_->device(), {first, second}).status(1).server_seq(), 2u);
    const auto again = push(ana_->device(), {first, second});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(again.status(i).code(), wire::PUSH_CODE_DUPLICATE);
        QCOMPARE(again.status(i).server_seq(), static_cast<std::uint64_t>(i + 1));
    }
    QCOMPARE(server_->store->spaceSize(space_.id()).head, 2u);
}

void BatchPushTest::tellsGapsAndWhatIsExpected() {
    ChainHead head;
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
             wire::PUSH_CODE_STORED);
    world_.makeBatch(space_, ana_->device(), head);
    const auto status = pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head));
    QCOMPARE(status.code(), wire::PUSH_CODE_GAP);
    QCOMPARE(status.expected(), 2u);
}

void BatchPushTest::storesTheLongestValidRun() {
    ChainHead head;
    std::vector<Bytes> batches;
    for (int i = 0; i < 4; ++i)
        batches.push_back(world_.makeBatch(space_, ana_->device(), head));
    batches[2].back() ^= 1; // the signature
    const auto result = push(ana_->device(), batches);
    QCOMPARE(result.status(0).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(result.status(1).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(result.status(2).code(), wire::PUSH_CODE_BAD_SIGNATURE);
    QCOMPARE(result.status(3).code(), wire::PUSH_CODE_GAP);
    QCOMPARE(result.status(3).expected(), 3u);
}

void BatchPushTest::tellsConflicts() {
    ChainHead head;
    const Bytes first = world_.makeBatch(space_, ana_->device(), head);
    ChainHead otherHead;
    const Bytes other = world_.makeBatch(space_, ana_->device(), otherHead);
    QCOMPARE(pushOne(ana_->device(), first).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(pushOne(ana_->device(), other).code(), wire::PUSH_CODE_CONFLICT);
    // One that follows the other first batch is no successor here.
    const Bytes successor = world_.makeBatch(space_, ana_->device(), otherHead);
    QCOMPARE(pushOne(ana_->device(), successor).code(), wire::PUSH_CODE_CONFLICT);
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
             wire::PUSH_CODE_STORED);
}

void BatchPushTest::refusesStrangers() {
    ChainHead head;
    QCOMPARE(pushOne(eve_->device(), world_.makeBatch(space_, eve_->device(), head)).code(),
             wire::PUSH_CODE_FORBIDDEN);
    const auto news = pullAs(*eve_, 0, 0);
    QCOMPARE(news.space_news_size(), 1);
    QVERIFY(news.space_news(0).unknown());
    QCOMPARE(news.space_news(0).control_size(), 0);
    // A device of nobody at all.
    const auto nobody = crypto::DeviceSecrets::generate(world_.random());
    QCOMPARE(pushOne(nobody, world_.makeBatch(space_, nobody, head)).code(),
             wire::PUSH_CODE_FORBIDDEN);
}

void BatchPushTest::refusesARemovedDevice() {
    Person person = world_.makePerson();
    world_.addDevice(person);
    space_ = world_.makeSpace(SpaceKind::Personal, person);
    wire::ExchangeRequest request;
    pushUser(request, person);
    pushSpace(request, space_);
    server_->exchange(world_, person.device(), request);
    ChainHead head;
    QCOMPARE(pushOne(person.device(1), world_.makeBatch(space_, person.device(1), head)).code(),
             wire::PUSH_CODE_STORED);
    world_.removeDevice(person, 1);
    wire::ExchangeRequest removal;
    pushUser(removal, person, 2);
    QCOMPARE(server_->exchange(world_, person.device(), removal).log_result(0).code(),
             wire::PUSH_CODE_STORED);
    QCOMPARE(pushOne(person.device(1), world_.makeBatch(space_, person.device(1), head)).code(),
             wire::PUSH_CODE_FORBIDDEN);
    // It gets no more of the space, but the statement that removed it.
    wire::ExchangeRequest ask;
    pull(ask, space_, 0, 0);
    ask.add_user_pull()->set_user_id(person.id.bytes());
    const auto told = server_->exchange(world_, person.device(1), ask);
    QVERIFY(told.space_news(0).unknown());
    QCOMPARE(told.user_news(0).statement_size(), 3);
}

void BatchPushTest::refusesAWrongSignature() {
    ChainHead head;
    const wire::BatchHeader header = world_.headerFor(space_, ana_->device(), head);
    const auto status = pushOne(ana_->device(), world_.signBatch(paul_->device(), header, 300));
    QCOMPARE(status.code(), wire::PUSH_CODE_BAD_SIGNATURE);
    QCOMPARE(push(paul_->device(), {world_.signBatch(paul_->device(), header, 300)}, true)
                 .status(0)
                 .code(),
             wire::PUSH_CODE_BAD_SIGNATURE);
    QCOMPARE(server_->store->spaceSize(space_.id()).head, 0u);
}

void BatchPushTest::refusesForeignSpacesAndAuthors() {
    const Space other = world_.makeSpace(SpaceKind::Personal, *ana_);
    wire::ExchangeRequest request;
    pushSpace(request, other);
    server_->exchange(world_, ana_->device(), request);
    ChainHead head;
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(other, ana_->device(), head)).code(),
             wire::PUSH_CODE_MALFORMED);
    head = {};
    QCOMPARE(pushOne(paul_->device(), world_.makeBatch(space_, ana_->device(), head)).code(),
             wire::PUSH_CODE_FORBIDDEN);
}

void BatchPushTest::refusesUnknownSpaces() {
    const Space unknown = world_.makeSpace(SpaceKind::Personal, *ana_);
    wire::ExchangeRequest request;
    ChainHead head;
    pushBatches(request, unknown, {world_.makeBatch(unknown, ana_->device(), head)});
    pull(request, unknown, 0, 0);
    const auto response = server_->exchange(world_, ana_->device(), request);
    QCOMPARE(response.batch_result(0).status(0).code(), wire::PUSH_CODE_UNKNOWN_LOG);
    QVERIFY(response.space_news(0).unknown());
}

void BatchPushTest::refusesMalformedBatches() {
    ChainHead head;
    const Bytes batch = world_.makeBatch(space_, ana_->device(), head);
    for (std::size_t size = 0; size < batch.size(); size += 7) {
        const auto status = pushOne(ana_->device(), batch.substr(0, size));
        QCOMPARE(status.code(), wire::PUSH_CODE_MALFORMED);
    }
    for (const int field : {1, 2, 3, 4, 5, 6, 7}) {
        wire::BatchHeader header = world_.headerFor(space_, ana_->device(), {});
        if (field == 1) header.set_version(2);
        if (field == 2) header.set_suite(0);
        if (field == 3) header.set_space_id("short");
        if (field == 4) header.set_epoch(0);
        if (field == 5) header.set_device_seq(0);
        if (field == 6) header.set_previous_hash(Bytes(32, 'x'));
        if (field == 7) header.set_nonce(Bytes(23, 'n'));
        QCOMPARE(pushOne(ana_->device(), world_.signBatch(ana_->device(), header, 300)).code(),
                 wire::PUSH_CODE_MALFORMED);
    }
    QCOMPARE(pushOne(ana_->device(), batch).code(), wire::PUSH_CODE_STORED);
}

void BatchPushTest::refusesOversizedBatches() {
    ChainHead head;
    QCOMPARE(pushOne(ana_->device(), world_.makeBatch(space_, ana_->device(), head, limits::batch))
                 .code(),
             wire::PUSH_CODE_OVER_LIMIT);
    head = {};
    std::vector<Bytes> many;
    for (std::size_t i = 0; i <= limits::batchesPerPush; ++i)
        many.push_back(world_.makeBatch(space_, ana_->device(), head, 272));
    const auto result = push(ana_->device(), many);
    QCOMPARE(result.status(limits::batchesPerPush - 1).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(result.status(limits::batchesPerPush).code(), wire::PUSH_CODE_OVER_LIMIT);
}

void BatchPushTest::refusesABatchThatSawAnotherControlLog() {
    wire::BatchHeader ahead = world_.headerFor(space_, ana_->device(), {});
    ahead.set_control_seq(space_.log->count());
    QCOMPARE(pushOne(ana_->device(), world_.signBatch(ana_->device(), ahead, 300)).code(),
             wire::PUSH_CODE_UNKNOWN_LOG);
    wire::BatchHeader forked = world_.headerFor(space_, ana_->device(), {});
    forked.set_control_head(Bytes(32, 'f'));
    QCOMPARE(pushOne(ana_->device(), world_.signBatch(ana_->device(), forked, 300)).code(),
             wire::PUSH_CODE_CONFLICT);
}

void BatchPushTest::acceptsABatchSealedBeforeARotation() {
    Space space = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    wire::ExchangeRequest request;
    pushSpace(request, space);
    ChainHead head;
    const Bytes before = world_.makeBatch(space, paul_->device(), head);
    world_.invite(space, *paul_, startMs + 1000);
    world_.join(space, *ana_);
    pushSpace(request, space, 1);
    pushBatches(request, space, {before});
    const auto response = server_->exchange(world_, paul_->device(), request);
    QCOMPARE(response.batch_result(0).status(0).code(), wire::PUSH_CODE_STORED);
}

void BatchPushTest::takesRefillsOfAnyAuthor() {
    ChainHead anas;
    ChainHead pauls;
    const Bytes a1 = world_.makeBatch(space_, ana_->device(), anas);
    const Bytes p1 = world_.makeBatch(space_, paul_->device(), pauls);
    const Bytes a2 = world_.makeBatch(space_, ana_->device(), anas);
    const auto result = push(paul_->device(), {a1, "junk", p1, a2}, true);
    QCOMPARE(result.status(0).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(result.status(0).device_id(), ana_->device().id().bytes());
    QCOMPARE(result.status(1).code(), wire::PUSH_CODE_MALFORMED);
    QCOMPARE(result.status(3).code(), wire::PUSH_CODE_STORED);
    QCOMPARE(push(eve_->device(), {a1}, true).status(0).code(), wire::PUSH_CODE_FORBIDDEN);
}

} // namespace

QTEST_GUILESS_MAIN(BatchPushTest)
#include "batch_push_test.moc"
