#include "two_people.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/snapshot.h"

#include <QTest>

#include <chrono>

// The server's part in compaction: what it takes, what it tells, when it drops.
namespace cordee::server::test {

namespace {

constexpr std::int64_t dayMs = std::chrono::milliseconds(std::chrono::days(1)).count();

struct Made {
    wire::SnapshotHeader header;
    Bytes octets;
    Hash32 id;
    std::vector<Bytes> chunks;
};

} // namespace

class SnapshotPushTest : public QObject, private TwoPeople {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { makePeople(); }
    void init() {
        setUp();
        head_ = {};
        for (int i = 0; i < 5; ++i)
            write(i == 2 ? wire::BATCH_CONTENTS_EVIDENCE : wire::BATCH_CONTENTS_ORDINARY);
    }

    void isToldOnceAndDropsNothingBeforeItIsConfirmedAndPassed() {
        const Made made = make();
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(), stored);
        const auto told = pullWith(*paul_, 0, {});
        QVERIFY(told.space_news(0).has_snapshot());
        QCOMPARE(told.space_news(0).snapshot().header(), made.octets);
        QVERIFY(!told.space_news(0).snapshot().is_base());
        QCOMPARE(told.space_news(0).batch_size(), 5); // offered beside the log, not instead of it
        QVERIFY(!pullWith(*paul_, 0, made.id, 1).space_news(0).has_snapshot());
        passAll();
        tidy();
        QCOMPARE(batchesLeft(), 5);
    }

    void dropsWhatIsOrdinaryOnceAnotherMemberConfirmedAndAllPassed() {
        const Made made = make();
        push(ana_->device(), made, {sign(ana_->device(), made)});
        write(wire::BATCH_CONTENTS_ORDINARY); // after the vector
        QCOMPARE(confirm(paul_->device(), made).code(), stored);
        tidy();
        QCOMPARE(batchesLeft(), 6); // nobody has passed it
        passAll();
        tidy();
        QCOMPARE(batchesLeft(), 2); // the evidence and what came after
        const auto base = server_->store->chainBase(space_.id(), ana_->device().id());
        QCOMPARE(base.seq, 5U);
        QCOMPARE(server_->store->chainHead(space_.id(), ana_->device().id()).seq, 6U);
    }

    void holdsBatchesBackFromWhoMustBeginWithIt() {
        const Made made = makeBase();
        const auto news = pullWith(*paul_, 0, {}).space_news(0);
        QVERIFY(news.snapshot().is_base());
        QCOMPARE(news.batch_size(), 0);
        QCOMPARE(news.snapshot().signature_size(), 2);
        wire::ExchangeRequest request = pullRequest(0, {}, 0);
        request.mutable_space_pull(0)->set_start(made.id.bytes());
        const auto begun = server_->exchange(world_, paul_->device(), request);
        QVERIFY(begun.space_news(0).batch_size() >= 1); // the evidence, which it skips
        wire::ExchangeRequest parts = pullRequest(0, {}, 0);
        auto& get = *parts.add_snapshot_get();
        get.set_space_id(space_.id().bytes());
        get.set_snapshot_id(made.id.bytes());
        get.set_first_chunk(1);
        const auto part = server_->exchange(world_, paul_->device(), parts).snapshot_part(0);
        QCOMPARE(part.chunk_size(), 1);
        QCOMPARE(part.chunk(0), made.chunks[1]);
        QCOMPARE(server_->exchange(world_, eve_->device(), parts).snapshot_part(0).chunk_size(), 0);
    }

    void tellsAClientWithoutSnapshotsThatItIsTooOld() {
        makeBase();
        wire::ExchangeRequest request = pullRequest(0, {}, 0);
        request.clear_snapshot_version();
        request.set_version(1);
        const Answer answer = server_->raw(world_, paul_->device(), request.SerializeAsString());
        wire::Problem problem;
        QVERIFY(problem.ParseFromString(answer.body));
        QCOMPARE(problem.code(), wire::Problem::CODE_VERSION);
        QVERIFY(answer.status != 200);
    }

    void waitsForASilentDeviceForHalfAYear() {
        pullWith(*paul_, 0, {}); // heard today
        const Made made = make();
        push(ana_->device(), made, {sign(ana_->device(), made)});
        confirm(paul_->device(), made);
        pass(*ana_);
        server_->wall.advance(179 * dayMs);
        pass(*ana_);
        tidy();
        QCOMPARE(batchesLeft(), 5);
        server_->wall.advance(dayMs);
        pass(*ana_);
        tidy();
        QCOMPARE(batchesLeft(), 1);
    }

    void aDisputeKeepsEverything() {
        const Made made = make();
        push(ana_->device(), made, {sign(ana_->device(), made)});
        wire::SnapshotSignature other = sign(paul_->device(), made, Bytes(32, '?'));
        QCOMPARE(confirm(paul_->device(), made, other).code(), stored);
        passAll();
        tidy();
        QCOMPARE(batchesLeft(), 5);
        QCOMPARE(pullWith(*ana_, 9, made.id, 1).space_news(0).snapshot().signature_size(), 2);
    }

    void aDisputeThatComesOnceItIsTheBaseShutsNobodyOut() {
        const Made made = makeBase();
        world_.addDevice(*paul_);
        wire::ExchangeRequest request;
        pushUser(request, *paul_, 1);
        server_->exchange(world_, paul_->device(), request);
        const auto other = sign(paul_->device(1), made, Bytes(32, '?'));
        QCOMPARE(confirm(paul_->device(1), made, other).code(), stored);
        const auto told = pullWith(*paul_, 0, {}).space_news(0).snapshot();
        makePeople(); // for the others: nobody has two devices there
        QCOMPARE(told.signature_size(), 2);
        for (const auto& signature : told.signature())
            QCOMPARE(signature.state_hash(), Bytes(32, 's'));
    }

    void ownWordOfASecondDeviceDoesNotConfirmWhereThereIsAnotherMember() {
        const Made made = make();
        push(ana_->device(), made, {sign(ana_->device(), made)});
        passAll();
        push(ana_->device(), made, {sign(ana_->device(), made)}); // repeated: changes nothing
        tidy();
        QCOMPARE(batchesLeft(), 5);
    }

    void refusesLies() {
        Made made = make();
        QVERIFY(push(eve_->device(), made, {sign(eve_->device(), made)}).code() != stored);
        QVERIFY(push(ana_->device(), made, {sign(eve_->device(), made)}).code() != stored);
        auto forged = sign(ana_->device(), made);
        forged.set_state_hash(Bytes(32, 'x'));
        QVERIFY(push(ana_->device(), made, {forged}).code() != stored);
        made.header.mutable_vector(0)->set_hash(Bytes(32, 'h'));
        reseal(made);
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(),
                 static_cast<std::uint32_t>(wire::PUSH_CODE_CONFLICT));
        made = make();
        made.header.mutable_vector(0)->set_device_seq(99); // further than the log
        reseal(made);
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(),
                 static_cast<std::uint32_t>(wire::PUSH_CODE_GAP));
        made = make();
        std::swap(made.chunks[0], made.chunks[1]);
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(),
                 static_cast<std::uint32_t>(wire::PUSH_CODE_MALFORMED));
        QVERIFY(server_->store->snapshots().entries(space_.id()).empty() ||
                server_->store->snapshots().entries(space_.id())[0].chunks == 0);
    }

    void goesOnWhereItWasCutOff() {
        const Made made = make(3);
        wire::SnapshotPush first = pushOf(made, {sign(ana_->device(), made)});
        first.clear_chunk();
        first.add_chunk(made.chunks[0]);
        QCOMPARE(send(ana_->device(), first).chunks(), 1U);
        QVERIFY(!pullWith(*paul_, 0, {}).space_news(0).has_snapshot());
        wire::SnapshotPush later = pushOf(made, {});
        later.clear_header();
        later.set_first_chunk(2);
        QCOMPARE(send(ana_->device(), later).code(),
                 static_cast<std::uint32_t>(wire::PUSH_CODE_GAP));
        later.set_first_chunk(0);
        QCOMPARE(send(ana_->device(), later).chunks(), 3U);
        QVERIFY(pullWith(*paul_, 0, {}).space_news(0).has_snapshot());
    }

    void whatCameBeforeAForgedChunkIsKeptAndTheRestMayFollow() {
        const Made made = make(3);
        wire::SnapshotPush forged = pushOf(made, {sign(ana_->device(), made)});
        forged.set_chunk(1, "forged");
        const auto refused = send(ana_->device(), forged);
        QCOMPARE(refused.code(), static_cast<std::uint32_t>(wire::PUSH_CODE_MALFORMED));
        QCOMPARE(refused.chunks(), 1U);
        const auto again = push(ana_->device(), made, {});
        QCOMPARE(again.code(), stored);
        QCOMPARE(again.chunks(), 3U);
    }

    void itsNewsWaitsForRoomInAnAnswer() {
        Made made = make();
        made.octets += Bytes("\xc2\x3e\x80\x80\x07", 5) + Bytes(112 * 1024, 'p'); // unknown field
        made.id = crypto::snapshotIdOf(made.octets);
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(), stored);
        const Space other = world_.makeSpace(SpaceKind::Mentorship, *ana_);
        wire::ExchangeRequest brought;
        pushSpace(brought, other);
        server_->exchange(world_, ana_->device(), brought);
        ChainHead head;
        for (int i = 0; i < 4; ++i) {
            wire::ExchangeRequest pushed;
            pushBatches(pushed, other, {world_.makeBatch(other, ana_->device(), head, 210 * 1024)});
            server_->exchange(world_, ana_->device(), pushed);
        }
        wire::ExchangeRequest request = pullRequest(9, {}, 0);
        auto& first = pull(request, other, 0, other.log->count());
        first.set_include_own(true);
        request.mutable_space_pull()->SwapElements(0, 1);
        for (int i = 0; i < 100; ++i) // named again and again, it is told once
            *request.add_space_pull() = request.space_pull(1);
        const auto full = server_->exchange(world_, ana_->device(), request);
        QCOMPARE(full.space_news_size(), 2);
        QCOMPARE(full.space_news(0).batch_size(), 4);
        QVERIFY(full.space_news(1).more() && !full.space_news(1).has_snapshot());
        request.mutable_space_pull(0)->set_after_server_seq(4);
        const auto later = server_->exchange(world_, ana_->device(), request);
        QCOMPARE(later.space_news_size(), 1);
        QVERIFY(later.space_news(0).has_snapshot() && !later.space_news(0).more());
    }

    void everyDeviceSpeaksOnce() {
        const Made made = make();
        const auto anas = sign(ana_->device(), made);
        const auto pauls = sign(paul_->device(), made);
        QCOMPARE(push(ana_->device(), made, {anas, anas}).code(), stored);
        QCOMPARE(push(paul_->device(), made, {pauls, anas, pauls}).code(), stored);
        QCOMPARE(server_->store->snapshots().signatures(space_.id(), made.id).size(), 2U);
    }

    void aServerThatLostTheBatchesTakesTwoMembersWordForThem() {
        Made made = make();
        setUp(); // the same people and another space: nothing of it is here
        made.header.set_space_id(space_.id().bytes());
        reseal(made);
        QCOMPARE(push(ana_->device(), made, {sign(ana_->device(), made)}).code(),
                 static_cast<std::uint32_t>(wire::PUSH_CODE_GAP));
        QCOMPARE(
            push(ana_->device(), made, {sign(ana_->device(), made), sign(paul_->device(), made)})
                .code(),
            stored);
        QCOMPARE(server_->store->chainHead(space_.id(), ana_->device().id()).seq, 5U);
        write(wire::BATCH_CONTENTS_ORDINARY); // its chain goes on
        QCOMPARE(server_->store->chainHead(space_.id(), ana_->device().id()).seq, 6U);
    }

    // It may wait with batches that the snapshot stands for, and lack others.
    void whoWasHereBeforeTheSnapshotAndDoesNotKnowItIsToldOfIt() {
        const Made made = makeBase();
        write(wire::BATCH_CONTENTS_ORDINARY);
        const auto news = pullWith(*paul_, 5, {}).space_news(0);
        QCOMPARE(news.snapshot().header(), made.octets);
        QVERIFY(news.snapshot().is_base());
        QCOMPARE(news.batch_size(), 1); // nothing is held back from it
        QVERIFY(!pullWith(*paul_, 5, made.id, 2).space_news(0).has_snapshot());
        wire::ExchangeRequest request = pullRequest(5, {}, 0);
        request.mutable_space_pull(0)->set_start(made.id.bytes());
        QVERIFY(!server_->exchange(world_, paul_->device(), request).space_news(0).has_snapshot());
    }

    void saysOfABatchThatWasDroppedThatASnapshotStandsForIt() {
        ChainHead again;
        const Bytes first = world_.makeBatch(space_, ana_->device(), again);
        makeBase();
        QCOMPARE(pushOne(ana_->device(), first).code(), wire::PUSH_CODE_COVERED);
    }

  private:
    static constexpr std::uint32_t stored = wire::PUSH_CODE_STORED;

    void write(wire::BatchContents contents) {
        wire::BatchHeader header = world_.headerFor(space_, ana_->device(), head_);
        header.set_contents(contents);
        const Bytes batch = world_.signBatch(ana_->device(), header, 300, &head_);
        QCOMPARE(pushOne(ana_->device(), batch).code(), wire::PUSH_CODE_STORED);
    }
    Made make(int chunks = 2) {
        Made made;
        made.header.set_version(1);
        made.header.set_suite(1);
        made.header.set_space_id(space_.id().bytes());
        made.header.set_epoch(1);
        made.header.set_device_id(ana_->device().id().bytes());
        auto& entry = *made.header.add_vector();
        entry.set_device_id(ana_->device().id().bytes());
        entry.set_device_seq(head_.seq);
        entry.set_hash(head_.hash.bytes());
        made.header.set_state_hash(Bytes(32, 's'));
        made.header.set_model_hash(Bytes(32, 'm'));
        made.header.set_stream_header(Bytes(24, 'n'));
        for (int i = 0; i < chunks; ++i) {
            made.chunks.push_back(Bytes(1'000, static_cast<char>('a' + i)));
            made.header.add_chunk_hash(crypto::chunkHashOf(made.chunks.back()).bytes());
        }
        reseal(made);
        return made;
    }
    static void reseal(Made& made) {
        made.octets = made.header.SerializeAsString();
        made.id = crypto::snapshotIdOf(made.octets);
    }
    static wire::SnapshotSignature sign(const crypto::DeviceSecrets& device, const Made& made,
                                        const Bytes& stateHash = Bytes(32, 's')) {
        wire::SnapshotSignature signature;
        signature.set_device_id(device.id().bytes());
        signature.set_state_hash(stateHash);
        signature.set_signature(
            device.signing.sign(crypto::snapshotMessage(made.id, stateHash)).bytes());
        return signature;
    }
    wire::SnapshotPush pushOf(const Made& made,
                              const std::vector<wire::SnapshotSignature>& signatures) {
        wire::SnapshotPush push;
        push.set_space_id(space_.id().bytes());
        push.set_snapshot_id(made.id.bytes());
        push.set_header(made.octets);
        for (const auto& signature : signatures)
            *push.add_signature() = signature;
        for (const Bytes& chunk : made.chunks)
            push.add_chunk(chunk);
        return push;
    }
    wire::SnapshotResult send(const crypto::DeviceSecrets& device, const wire::SnapshotPush& push) {
        wire::ExchangeRequest request;
        *request.add_snapshot_push() = push;
        return server_->exchange(world_, device, request).snapshot_result(0);
    }
    wire::SnapshotResult push(const crypto::DeviceSecrets& device, const Made& made,
                              const std::vector<wire::SnapshotSignature>& signatures) {
        return send(device, pushOf(made, signatures));
    }
    wire::SnapshotResult confirm(const crypto::DeviceSecrets& device, const Made& made,
                                 std::optional<wire::SnapshotSignature> signature = {}) {
        wire::SnapshotPush push = pushOf(made, {signature.value_or(sign(device, made))});
        push.clear_header();
        push.clear_chunk();
        return send(device, push);
    }
    wire::ExchangeRequest pullRequest(std::uint64_t after, const Hash32& told,
                                      unsigned signatures) {
        wire::ExchangeRequest request;
        knows(request, {ana_.get(), paul_.get()});
        auto& asked = pull(request, space_, after, space_.log->count());
        if (!told.isNull()) asked.set_told_snapshot(told.bytes());
        asked.set_told_signatures(signatures);
        asked.set_applied_server_seq(after);
        asked.set_want_heads(true); // so that there is an answer
        request.set_snapshot_version(1);
        return request;
    }
    wire::ExchangeResponse pullWith(const Person& person, std::uint64_t after, const Hash32& told,
                                    unsigned signatures = 0) {
        return server_->exchange(world_, person.device(), pullRequest(after, told, signatures));
    }
    void pass(const Person& person) { pullWith(person, 9, {}); }
    void passAll() {
        pass(*ana_);
        pass(*paul_);
    }
    void tidy() {
        do
            QVERIFY(server_->handler->tidy().ok());
        while (server_->handler->hasMoreToTidy());
    }
    int batchesLeft() {
        int left = 0;
        server_->store->visitBatches(space_.id(), 0, {}, [&](const auto&) { return ++left > 0; });
        return left;
    }
    Made makeBase() {
        const Made made = make();
        push(ana_->device(), made, {sign(ana_->device(), made)});
        confirm(paul_->device(), made);
        passAll();
        tidy();
        return made;
    }

    ChainHead head_;
};

} // namespace cordee::server::test

using cordee::server::test::SnapshotPushTest;
QTEST_GUILESS_MAIN(SnapshotPushTest)
#include "snapshot_push_test.moc"
