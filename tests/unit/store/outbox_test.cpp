#include "sync/core/limits.h"
#include "sync/store/mirror_records.h"
#include "sync/store/outbox_mirror.h"
#include "world.h"

#include <QFile>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class OutboxTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path());
    }
    void cleanup() { ana_.reset(); }

    void whatIsWrittenWaitsUntilItIsAcknowledged() {
        int told = 0;
        const auto subscription = ana_->store->subscribeOutbox([&] { ++told; });
        QCOMPARE(ana_->store->outbox().changes, 0U);
        QCOMPARE(ana_->store->outbox().oldestMs, 0);
        write(3);
        QCOMPARE(ana_->store->outbox().changes, 3U);
        QCOMPARE(ana_->store->outbox().oldestMs, year2026 + 1);
        QVERIFY(ana_->store->spacesWithOutbox() == std::vector<SpaceId>{shared});
        ana_->seal(shared, 2);
        ana_->reopen();
        QVERIFY(ana_->store->pending(shared, 9).empty());
        QCOMPARE(ana_->store->outbox().changes, 3U);
        QCOMPARE(ana_->store->outbox().oldestMs, year2026 + 1);
        QVERIFY(ana_->store->acknowledge(shared, 1));
        QCOMPARE(ana_->store->outbox().changes, 1U);
        QVERIFY(ana_->store->acknowledge(shared, 2));
        QCOMPARE(ana_->store->outbox().changes, 0U);
        QVERIFY(ana_->store->spacesWithOutbox().empty());
        QCOMPARE(told, 5);
    }

    void pendingChangesComeBackAsTheyWereInOrder() {
        write(3);
        const auto all = ana_->store->pending(shared, 9);
        QCOMPARE(all.size(), 3U);
        QVERIFY(all[0].hlc < all[1].hlc && all[1].hlc < all[2].hlc);
        const auto first = ana_->store->pending(shared, 2);
        QVERIFY(std::ranges::equal(first, std::span(all).first(2)));
        QVERIFY(ana_->store->storeSealed(shared, {1, {}, "x"}, 2));
        QVERIFY(std::ranges::equal(ana_->store->pending(shared, 9), std::span(all).last(1)));
    }

    void sealedBatchesNeverChangeAndComeByNumber() {
        write(5);
        const auto sealed = ana_->seal(shared, 2);
        const auto waiting = ana_->store->unacknowledged(shared, 1 << 20);
        QCOMPARE(waiting.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(waiting[i].seq, i + 1);
            QCOMPARE(waiting[i].bytes, sealed[i].sealed);
            QVERIFY(waiting[i].hash == sealed[i].head.hash);
        }
        QCOMPARE(ana_->store->unacknowledged(shared, 1).size(), 1U);
    }

    void aBatchOutOfLineOrOfMoreThanWaitsIsRefused() {
        write(1);
        QCOMPARE(ana_->store->storeSealed(shared, {2, {}, "x"}, 1).error().kind,
                 StoreErrorKind::Invalid);
        QCOMPARE(ana_->store->storeSealed(shared, {1, {}, "x"}, 2).error().kind,
                 StoreErrorKind::Invalid);
        QCOMPARE(ana_->store->pending(shared, 9).size(), 1U);
        QVERIFY(ana_->store->unacknowledged(shared, 9).empty());
        QVERIFY(ana_->store->storeSealed(shared, {1, idOf<Hash32>('h'), "x"}, 1));
        QVERIFY(ana_->store->chainHead(shared, ana_->id) == (ChainHead{1, idOf<Hash32>('h')}));
    }

    void theServerMayAskAgain() {
        write(4);
        ana_->seal(shared, 1);
        QVERIFY(ana_->store->acknowledge(shared, 4));
        QVERIFY(ana_->store->resendFrom(shared, 3));
        const auto again = ana_->store->unacknowledged(shared, 1 << 20);
        QCOMPARE(again.size(), 2U);
        QCOMPARE(again[0].seq, 3U);
    }

    void headsOfOthersAreReportedOnce() {
        Device ben('b', folder_->path());
        ben.create(ben.newGoal());
        const auto batches = ben.seal();
        ana_->take(batches);
        const auto heads = ana_->store->headsToReport(shared);
        QCOMPARE(heads.size(), 1U);
        QVERIFY(heads[0].first == ben.id);
        QVERIFY(heads[0].second == batches.back().head);
        write(1);
        ana_->seal();
        QVERIFY(ana_->store->headsToReport(shared).empty());
    }

    void cursorsAreKept() {
        QCOMPARE(ana_->store->cursor(shared), 0U);
        QVERIFY(ana_->store->setCursor(shared, 12));
        ana_->reopen();
        QCOMPARE(ana_->store->cursor(shared), 12U);
        QCOMPARE(ana_->store->setCursor(idOf<SpaceId>('?'), 1).error().kind,
                 StoreErrorKind::NotFound);
    }

    void aDatabaseThatWentBackTakesItsOwnBatches() {
        const QString copy = folder_->filePath(QStringLiteral("copy"));
        write(1);
        const auto first = ana_->seal();
        ana_->store.reset();
        QVERIFY(QFile::copy(path(), copy));
        ana_->open(schemaV1);
        write(1);
        const auto second = ana_->seal();
        const std::string expected = ana_->store->exportJson({});
        ana_->store.reset();
        QVERIFY(QFile::remove(path()) && QFile::rename(copy, path()));
        ana_->open(schemaV1);
        ana_->take(first);
        ana_->take(second);
        QCOMPARE(ana_->store->exportJson({}), expected);
        QCOMPARE(ana_->store->chainHead(shared, ana_->id).seq, 2U);
        QVERIFY(ana_->store->headsToReport(shared).empty());
        write(1);
        QCOMPARE(ana_->seal().at(0).head.seq, 3U);
    }

    void theMirrorHoldsWhatWasSealed() {
        write(3);
        const auto sealed = ana_->seal(shared, 1);
        const auto mirror = OutboxMirror::pathFor(ana_->path);
        auto batches = readOutboxMirror(mirror).batches;
        QCOMPARE(batches.size(), 3U);
        QVERIFY(batches[2].space == shared);
        QCOMPARE(batches[2].batch.seq, 3U);
        QCOMPARE(batches[2].batch.bytes, sealed[2].sealed);
        // One octet of the second is damaged, the last is torn, another follows.
        std::filesystem::resize_file(mirror, std::filesystem::file_size(mirror) - 1);
        QFile file(QString::fromStdString(mirror.string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray second = QByteArray::fromStdString(sealed[1].sealed);
        QVERIFY(file.seek(file.readAll().lastIndexOf(second)));
        QVERIFY(file.putChar('\x7f'));
        file.close();
        write(1);
        ana_->seal();
        batches = readOutboxMirror(mirror).batches;
        QCOMPARE(batches.size(), 2U);
        QCOMPARE(batches[0].batch.seq, 1U);
        QCOMPARE(batches[1].batch.seq, 4U);
        QVERIFY(readOutboxMirror("nowhere").batches.empty());
    }

    void theMirrorStartsAnewWhenAllIsAcknowledged() {
        QVERIFY(
            ana_->store->commit(ana_->newGoal().set(goal::photo, Bytes(limits::blobField, 'x'))));
        for (std::size_t i = 0; i < 6; ++i) {
            QVERIFY(ana_->store->commit(
                ana_->newGoal().set(goal::photo, Bytes(limits::blobField, 'x'))));
            ana_->seal();
        }
        QCOMPARE(readOutboxMirror(OutboxMirror::pathFor(ana_->path)).batches.size(), 6U);
        QVERIFY(ana_->store->acknowledge(shared, 6));
        // The log of the database may still be lost.
        QCOMPARE(readOutboxMirror(OutboxMirror::pathFor(ana_->path)).batches.size(), 6U);
        ana_->store->idle();
        QVERIFY(readOutboxMirror(OutboxMirror::pathFor(ana_->path)).batches.empty());
    }

  private:
    QString path() const { return folder_->filePath(QStringLiteral("a")); }
    void write(int count) {
        for (int i = 0; i < count; ++i) {
            ana_->clock.millis += 1;
            ana_->create(ana_->newGoal().set(goal::status, i));
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
