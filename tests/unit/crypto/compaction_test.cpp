#include "machine.h"

#include "sync/server/snapshot_store.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <chrono>

// Whole devices at a server that compacts: real stores, vaults, exchange and server, no network.
namespace cordee::crypto::test {

namespace goal = store::test::goal;

class CompactionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        clock_ = std::make_unique<ManualClock>();
        relay_ = std::make_unique<Relay>(*clock_);
        seed_ = 0;
        ana_ = machine();
        paul_ = machine();
        ana_->begin();
        paul_->begin();
        space_ = tie(*paul_, *ana_);
    }
    void cleanup() {
        for (auto* each : {&ana_, &paul_, &tablet_})
            each->reset();
    }

    void theLogShrinksAndANewDeviceBeginsWithTheSnapshot() {
        compact();
        QVERIFY(batchesLeft() < every / 2);
        tablet_ = machine();
        pair(*ana_, *tablet_);
        endEqual();
        QVERIFY(tablet_->store->snapshots()->startsAfter(space_, ana_->vault->device()) > 0);
        tablet_->write(space_, "goes on");
        endEqual();
        noAlarms();
    }

    void whoWasAwayForHalfAYearKeepsWhatHeHasNotSent() {
        tablet_ = machine();
        pair(*ana_, *tablet_);
        const RecordId goal = ana_->write(space_, "shared");
        ana_->edit(store::Edit(goal).replace(goal::notes, "before"));
        endEqual();
        tablet_->edit(store::Edit(goal).splice(goal::notes, 0, 0, "away, "));
        clock_->millis += std::chrono::milliseconds(std::chrono::days(181)).count();
        ana_->edit(store::Edit(goal).splice(goal::notes, 6, 0, " and after"));
        compact();
        QVERIFY(batchesLeft() < every / 2);
        endEqual();
        QVERIFY(tablet_->store->snapshots()->startsAfter(space_, ana_->vault->device()) > 0);
        QCOMPARE(std::get<std::string>(paul_->store->find(goal)->value(goal::notes.number)),
                 std::string("away, before and after"));
        noAlarms();
    }

    void aLostAnswerAtAnyPointCostsARetryOnly() {
        int count = 0;
        const auto loses = [&](const Bytes& body) -> std::optional<Bytes> {
            return ++count % 3 == 0 ? std::nullopt : std::optional(body);
        };
        ana_->onAnswer = paul_->onAnswer = loses;
        compact();
        QVERIFY(batchesLeft() < every / 2);
        tablet_ = machine();
        pair(*ana_, *tablet_);
        tablet_->onAnswer = loses;
        endEqual();
        noAlarms();
    }

    void aChangedChunkIsNoticedAndChangesNothing() {
        compact();
        tablet_ = machine();
        tablet_->onAnswer = [](const Bytes& body) -> std::optional<Bytes> {
            sync::v1::ExchangeResponse response;
            if (!response.ParseFromString(body)) return body;
            for (auto& part : *response.mutable_snapshot_part())
                for (Bytes& chunk : *part.mutable_chunk())
                    chunk[chunk.size() / 2] = static_cast<char>(chunk[chunk.size() / 2] ^ 1);
            return response.SerializeAsString();
        };
        pair(*ana_, *tablet_);
        QVERIFY(tablet_->store->select(store::Query(goal::number).in(space_)).empty());
        QVERIFY(!tablet_->exchange->alarms().empty());
        tablet_->onAnswer = {};
        tablet_->exchange->dismissAlarms();
        endEqual();
        noAlarms();
    }

    void twoStatesOfOneVectorRaiseAnAlarmAndDropNothing() {
        fill();
        ana_->sync(); // its snapshot is at the server, nobody has confirmed it
        const auto entries = relay_->store().snapshots().entries(space_);
        QCOMPARE(entries.size(), 1U);
        const auto other =
            paul_->vault->snapshots()->signSnapshot(space_, entries[0].id, Bytes(32, '?'));
        QVERIFY(other.ok());
        relay_->store().snapshots().addSignature(space_, entries[0].id, 1, *other);
        relay_->store().commit();
        const int before = batchesLeft();
        for (int i = 0; i < 3; ++i) {
            ana_->sync();
            paul_->sync();
            relay_->tidy();
        }
        QCOMPARE(batchesLeft(), before);
        for (auto* each : {&ana_, &paul_})
            QCOMPARE((*each)->exchange->alarms().back().kind, TrustErrorKind::Fork);
        QCOMPARE(ana_->exchange->status().problem, ProblemKind::SecurityAlarm);
    }

    void anEmptiedServerIsRefilledByADeviceThatBeganWithTheSnapshot() {
        compact();
        tablet_ = machine();
        pair(*ana_, *tablet_);
        endEqual();
        relay_->replace();
        tablet_->sync();
        tablet_->write(space_, "to the new log");
        tablet_->sync();
        QCOMPARE(tablet_->store->outbox().changes, 0U);
        endEqual();
        noAlarms();
    }

    void aStopBetweenBeginningWithASnapshotAndKeepingItLosesNothing() {
        compact();
        tablet_ = machine();
        pair(*ana_, *tablet_);
        endEqual();
        SnapshotShelf shelf(*tablet_->store);
        auto kept = shelf.load(space_, SnapshotShelf::Place::Start);
        QVERIFY(kept && shelf.remove(space_, SnapshotShelf::Place::Start));
        kept->signatures.clear(); // as they are while they come
        QVERIFY(shelf.keep(space_, SnapshotShelf::Place::Coming, *kept));
        tablet_->close();
        tablet_->open();
        tablet_->sync();
        relay_->replace();
        tablet_->write(space_, "to the new log");
        tablet_->sync();
        QCOMPARE(tablet_->store->outbox().changes, 0U);
        endEqual();
        noAlarms();
    }

    void aServerThatGotALaterSnapshotMeanwhileIsComparedWithAgain() {
        compact();
        tablet_ = machine();
        pair(*ana_, *tablet_);
        endEqual();
        relay_->replace();
        bool isCompared = false;
        int refused = 0;
        tablet_->onAnswer = [&](const Bytes& body) {
            sync::v1::ExchangeResponse response;
            response.ParseFromString(body);
            for (const auto& result : response.snapshot_result())
                refused += result.code() == sync::v1::PUSH_CODE_STORED ? 0 : 1;
            const bool tellsHeads =
                std::ranges::any_of(response.space_news(), [&](const auto& news) {
                    return news.space_id() == space_.view() && news.heads_told();
                });
            if (tellsHeads && !std::exchange(isCompared, true)) {
                fill(); // it knows what this server lacks, and is about to give it
                paul_->sync();
                ana_->sync();
            }
            return std::optional(body);
        };
        tablet_->write(space_, "to the new log");
        tablet_->sync();
        QCOMPARE(refused, 1);
        QCOMPARE(tablet_->store->outbox().changes, 0U);
        endEqual();
        noAlarms();
    }

    void anEmptiedServerThatMeetsTheJoinerFirstIsRefilledByTheOther() {
        ana_->write(space_, "shared");
        endEqual();
        clock_->millis += std::chrono::milliseconds(std::chrono::days(8)).count();
        relay_->replace(); // the invitation has ended since
        ana_->sync();
        noAlarms();
        paul_->sync();
        ana_->write(space_, "to the new log");
        endEqual();
        QCOMPARE(ana_->store->outbox().changes, 0U);
        noAlarms();
    }

    void anOlderCopyOfADeviceBeginsWithWhatItHasLost() {
        ana_->write(space_, "known to the copy");
        ana_->sync();
        ana_->keepCopy();
        compact();
        ana_->takeCopy();
        ana_->write(space_, "written on the copy");
        for (int i = 0; i < 3; ++i) {
            ana_->sync();
            paul_->sync();
        }
        QCOMPARE(ana_->content(space_), paul_->content(space_));
        QCOMPARE(ana_->store->outbox().changes, 0U);
        noAlarms();
    }

    void anOlderVersionIsToldSo() {
        auto newer = machine(store::test::schemaV2);
        pair(*ana_, *newer);
        newer->edit(store::Edit::create(space_, goal::number, newer->store->newId())
                        .set(goal::newer, "of version two"));
        newer->sync();
        ana_.swap(newer); // it writes the snapshot; the older device confirms nothing of it
        auto paul = machine(store::test::schemaV2);
        pair(*paul_, *paul);
        paul_.swap(paul);
        for (int i = 0; i < every + 5; ++i) {
            ana_->write(space_, std::to_string(i));
            ana_->sync();
        }
        for (int i = 0; i < 4; ++i) {
            for (auto* each : {&ana_, &paul_, &newer, &paul})
                (*each)->sync();
            relay_->tidy();
        }
        QVERIFY(batchesLeft() < every / 2);
        tablet_ = machine();
        pair(*ana_, *tablet_);
        QCOMPARE(tablet_->exchange->status().problem, ProblemKind::VersionMismatch);
        QVERIFY(tablet_->store->select(store::Query(goal::number).in(space_)).empty());
    }

  private:
    static constexpr int every = 40;

    std::unique_ptr<Machine> machine(Schema schema = store::test::schemaV1) {
        return std::make_unique<Machine>(*relay_, *clock_, ++seed_, folder_->path(), every, schema);
    }
    void fill() {
        for (int i = 0; i < every + 5; ++i) {
            ana_->write(space_, "number " + std::to_string(i));
            ana_->sync();
        }
    }
    void compact() {
        fill();
        for (int i = 0; i < 4; ++i) {
            paul_->sync();
            ana_->sync();
            relay_->tidy();
        }
    }
    int batchesLeft() {
        int left = 0;
        relay_->store().visitBatches(space_, 0, {}, [&](const auto&) { return ++left > 0; });
        return left;
    }
    void endEqual() {
        for (int i = 0; i < 4; ++i)
            for (auto* each : {&ana_, &paul_, &tablet_})
                if (*each) (*each)->sync();
        QCOMPARE(ana_->content(space_), paul_->content(space_));
        if (tablet_) QCOMPARE(tablet_->content(space_), ana_->content(space_));
    }
    void noAlarms() {
        for (auto* each : {&ana_, &paul_, &tablet_}) {
            if (!*each) continue;
            for (const Alarm& alarm : (*each)->exchange->alarms())
                QFAIL(alarm.detail.c_str());
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ManualClock> clock_;
    std::unique_ptr<Relay> relay_;
    std::uint64_t seed_ = 0;
    std::unique_ptr<Machine> ana_, paul_, tablet_;
    SpaceId space_;
};

} // namespace cordee::crypto::test

using cordee::crypto::test::CompactionTest;
QTEST_GUILESS_MAIN(CompactionTest)
#include "compaction_test.moc"
