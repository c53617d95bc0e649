#include "files.h"
#include "sync/core/second_copy.h"
#include "sync/store/mirror_records.h"
#include "world.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

constexpr qsizetype logHead = 32;
constexpr qsizetype frame = 24 + 4096;

// The files as a process that is killed leaves them.
struct Files {
    QByteArray database;
    QByteArray log;
    QByteArray mirror;
};

} // namespace

// A database whose log was deleted or cut off is older than it was: what was written since is in
// the second copy of its outbox.
class ForgottenTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path(), schemaV1, &cipher_);
        furnish();
    }
    void cleanup() { ana_.reset(); }

    void whereNothingWasLostNothingIsForgotten() {
        leave(files_);
        ana_->open(schemaV1);
        QVERIFY(knowsAll());
        ana_->reopen();
        QVERIFY(knowsAll());
    }

    void aMirrorThatIsOlderThanTheDatabaseOrIsNotThereForgetsNothing() {
        for (const double part : {0.0, 0.3, 0.9}) {
            Files files = files_;
            files.mirror.truncate(static_cast<qsizetype>(part * double(files.mirror.size())));
            leave(files);
            ana_->open(schemaV1);
            QVERIFY(knowsAll());
            QVERIFY(shown() == shown_);
        }
        Files files = files_;
        leave(files);
        QVERIFY(QFile::remove(path() + u"-outbox.log"_s));
        ana_->open(schemaV1);
        QVERIFY(knowsAll());
    }

    void whereverTheLogIsCutEverythingIsThereOnce() {
        int forgot = 0;
        QVERIFY(files_.log.size() > logHead + 12 * frame);
        for (qsizetype at = logHead; at <= files_.log.size(); at += frame) {
            for (const qsizetype off : {0, 1, 24, 2000}) {
                Files files = files_;
                files.log.truncate(std::min(at + off, files_.log.size()));
                leave(files);
                ana_->open(schemaV1);
                forgot += knowsAll() ? 0 : 1;
                isWhole();
                if (QTest::currentTestFailed()) return;
            }
        }
        QVERIFY(forgot > 20);
    }

    void whereTheLogIsGoneEverythingIsThereOnceAndIsNotForgottenAgain() {
        Files files = files_;
        files.log.clear();
        leave(files);
        ana_->open(schemaV1);
        QVERIFY(!knowsAll());
        isWhole();
        ana_->reopen();
        QVERIFY(knowsAll());
        // No number is used twice.
        ana_->create(ana_->newGoal().set(goal::title, "goes on"));
        QCOMPARE(ana_->seal().front().head.seq, sealed_.back().head.seq + 1);
    }

    // What is taken up is written into the copy anew, beside what was there.
    void whatIsForgottenTwiceIsTakenUpOnce() {
        Files files = files_;
        files.log.clear();
        leave(files);
        ana_->open(schemaV1);
        recall();
        const auto once = ana_->store->pending(shared, 999);
        ana_->store.reset();
        files.mirror = contentOf(path() + u"-outbox.log"_s);
        leave(files);
        ana_->open(schemaV1);
        recall();
        QVERIFY(!once.empty() && ana_->store->pending(shared, 999) == once);
    }

    void whatIsWrittenBeforeItIsTakenUpIsNotMistakenForIt() {
        Files files = files_;
        files.log.clear();
        leave(files);
        ana_->open(schemaV1);
        const RecordId between = ana_->create(ana_->newGoal().set(goal::title, "in between"));
        recall();
        QVERIFY(ana_->store->find(between));
        for (const auto& [id, title] : shown_)
            QCOMPARE(shown().at(id), title);
        ana_->reopen();
        QVERIFY(knowsAll());
    }

    void whatIsForgottenOutlivesAnotherStartBeforeItIsTakenUp() {
        Files files = files_;
        files.log.clear();
        leave(files);
        ana_->open(schemaV1);
        for (const char* title : {"one more", "two more", "three more"})
            ana_->create(ana_->newGoal().set(goal::title, title));
        ana_->reopen();
        recall();
        for (const auto& [id, title] : shown_)
            QCOMPARE(shown().at(id), title);
        QCOMPARE(shown().size(), shown_.size() + 3);
        each();
        ana_->reopen();
        QVERIFY(knowsAll());
    }

    void changesOfASpaceThatIsNotThereWaitForItAndHoldNothingBack() {
        const SpaceId later = idOf<SpaceId>('L');
        leave(files_);
        ana_->open(schemaV1);
        QVERIFY(ana_->store->addSpace(later, SpaceKind::Mentorship));
        const RecordId id = ana_->store->newId();
        QVERIFY(ana_->store->commit(
            Edit::create(later, goal::number, id).set(goal::title, "in a new space")));
        Files files = files_;
        files.log.clear();
        files.mirror = contentOf(path() + u"-outbox.log"_s);
        leave(files);
        ana_->open(schemaV1);
        SecondCopy& copy = *ana_->store->secondCopy();
        QVERIFY(*copy.takeUpChanges() > 0U);
        QVERIFY(!ana_->store->pending(shared, 999).empty());
        QVERIFY(copy.hasForgottenChanges());
        QCOMPARE(*copy.takeUpChanges(), 0U);
        ana_->reopen();
        QVERIFY(ana_->store->secondCopy()->hasForgottenChanges());
        QVERIFY(ana_->store->addSpace(later, SpaceKind::Mentorship));
        QCOMPARE(*ana_->store->secondCopy()->takeUpChanges(), 1U);
        QVERIFY(ana_->store->find(id));
        QVERIFY(!ana_->store->secondCopy()->hasForgottenChanges());
    }

    void aTornRecordHidesNothingThatFollowsIt() {
        const Bytes torn = mirrorRecord(MirroredChange{shared, 1, Bytes(400, 'x')});
        Bytes mirror = torn.substr(0, 60);
        for (const std::int64_t seq : {5, 6, 7, 8, 9, 10, 11})
            mirror += mirrorRecord(MirroredChange{shared, seq, "whole"});
        const QString file = folder_->filePath(u"torn"_s);
        overwrite(file, QByteArray::fromStdString(mirror));
        const MirrorContent found =
            readForgotten(file.toStdString(), {[](const SpaceId&) { return std::uint64_t{0}; }, 2});
        QCOMPARE(found.changes.size(), std::size_t{7});
    }

    void aMirrorThatIsTornGivesBackWhatIsWholeInIt() {
        std::size_t most = 0;
        for (qsizetype size = 0; size <= files_.mirror.size(); size += 97) {
            Files files = files_;
            files.log.clear();
            files.mirror.truncate(size);
            leave(files);
            ana_->open(schemaV1);
            recall();
            const auto now = shown();
            for (const auto& [id, title] : now)
                QVERIFY(shown_.contains(id));
            QVERIFY(now.size() >= most);
            most = now.size();
            each();
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(most >= shown_.size() - 1);
    }

    void aMirrorOfAnotherKeyIsLeftAlone() {
        Files files = files_;
        leave(files);
        QDir(folder_->path()).removeRecursively();
        QDir().mkpath(folder_->path());
        TestCipher other('o');
        Device ben('a', folder_->path(), schemaV1, &other);
        ben.store.reset();
        overwrite(path() + u"-outbox.log"_s, files_.mirror);
        ben.open(schemaV1);
        QVERIFY(!ben.store->secondCopy()->hasForgottenChanges());
        QCOMPARE(*ben.store->secondCopy()->takeUpChanges(), 0U);
        QVERIFY(ben.store->pending(shared, 99).empty());
    }

    // The rest was taken back and waits under other numbers.
    void whatWasTakenBackIsNotForgotten() {
        leave(files_);
        ana_->open(schemaV1);
        std::vector<Change> changes = sealed_.back().content.changes;
        QVERIFY(ana_->store->takeBack(shared, sealed_.back().head.seq, changes));
        ana_->reopen();
        QVERIFY(knowsAll());
    }

    void whatIsPutBackMustFollow() {
        Files files = files_;
        files.log.clear();
        leave(files);
        ana_->open(schemaV1);
        SecondCopy& copy = *ana_->store->secondCopy();
        const auto refused = copy.putBack(std::span(sealed_).last(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Invalid);
        QCOMPARE(ana_->store->chainHead(shared, ana_->id).seq, std::uint64_t{1});
    }

  private:
    using Shown = std::map<RecordId, std::string>;

    QString path() const { return folder_->filePath(u"a"_s); }
    bool knowsAll() const {
        const SecondCopy& copy = *ana_->store->secondCopy();
        return copy.forgottenBatches().empty() && !copy.hasForgottenChanges();
    }

    void write(const char* title) {
        records_.push_back(ana_->create(ana_->newGoal()
                                            .set(goal::title, title)
                                            .replace(goal::notes, std::string("n ") + title)));
    }
    void sealAll(bool acknowledge) {
        for (RemoteBatch& batch : ana_->seal())
            sealed_.push_back(std::move(batch));
        if (acknowledge) QVERIFY(ana_->store->acknowledge(shared, sealed_.back().head.seq));
    }
    // The database itself has the first batch; its log the rest: sealed and acknowledged, sealed,
    // waiting to be sealed.
    void furnish() {
        records_.clear();
        sealed_.clear();
        write("in the database");
        sealAll(true);
        ana_->reopen();
        write("acknowledged");
        sealAll(true);
        for (const char* title : {"sealed", "sealed together"})
            write(title);
        sealAll(false);
        QVERIFY(ana_->store->commit(Edit(records_[1]).set(goal::title, "changed")));
        sealAll(false);
        write("waits");
        QVERIFY(ana_->store->commit(Edit(records_[0]).replace(goal::notes, "typed, waits")));
        shown_ = shown();
        files_ = {contentOf(path()), contentOf(path() + u"-wal"_s),
                  contentOf(path() + u"-outbox.log"_s)};
        ana_->store.reset();
    }
    void leave(const Files& files) {
        ana_->store.reset();
        for (const QString& name : QDir(folder_->path()).entryList(QDir::Files))
            QFile::remove(folder_->filePath(name));
        overwrite(path(), files.database);
        if (!files.log.isEmpty()) overwrite(path() + u"-wal"_s, files.log);
        overwrite(path() + u"-outbox.log"_s, files.mirror);
    }

    Shown shown() const {
        Shown all;
        for (const Row& row : ana_->store->select(Query(goal::number).includeBin()))
            all[row.id] = row.get(goal::title).value_or("") + '|' + row.get(goal::notes);
        return all;
    }

    // What the exchange does, without its keys.
    void recall() {
        SecondCopy& copy = *ana_->store->secondCopy();
        if (copy.hasForgottenChanges()) QVERIFY(copy.takeUpChanges());
        for (const auto& [space, forgotten] : copy.forgottenBatches()) {
            const auto opened = std::ranges::find_if(
                sealed_, [&](const RemoteBatch& batch) { return batch.head.seq == forgotten.seq; });
            QVERIFY(space == shared && opened != sealed_.end());
            QCOMPARE(forgotten.bytes, opened->sealed);
            if (ana_->store->chainHead(shared, ana_->id).seq + 1 == forgotten.seq)
                QVERIFY(copy.putBack(std::span(&*opened, 1)));
        }
    }
    // Each change is in one batch or waits once.
    std::size_t each() {
        std::set<Bytes> changes;
        std::size_t count = 0;
        const auto add = [&](const std::vector<Change>& some) {
            for (const Change& change : some) {
                changes.insert(encodeChanges(std::span(&change, 1)));
                ++count;
            }
        };
        add(ana_->store->pending(shared, 999));
        for (const SealedBatch& batch :
             ana_->store->batchesAfter(shared, ana_->id, 0, std::size_t{1} << 30))
            add(decodeChanges(batch.bytes)->changes);
        if (changes.size() != count) qWarning("a change is there twice");
        [&] { QCOMPARE(changes.size(), count); }();
        return count;
    }
    void isWhole() {
        recall();
        QVERIFY(shown() == shown_);
        QCOMPARE(ana_->store->chainHead(shared, ana_->id).seq, sealed_.back().head.seq);
        QCOMPARE(ana_->store->pending(shared, 999).size(), std::size_t{3});
        QCOMPARE(each(), std::size_t{12});
        const auto waiting = ana_->store->unacknowledged(shared, std::size_t{1} << 30);
        QVERIFY(waiting.size() >= 2 && waiting.back().bytes == sealed_.back().sealed);
        QVERIFY(ana_->store->outbox().oldestMs >= year2026);
    }

    TestCipher cipher_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::vector<RecordId> records_;
    std::vector<RemoteBatch> sealed_;
    Shown shown_;
    Files files_;
};

QTEST_GUILESS_MAIN(ForgottenTest)
#include "forgotten_test.moc"
