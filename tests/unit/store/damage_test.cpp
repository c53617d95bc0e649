#include "files.h"
#include "sync/core/limits.h"
#include "sync/core/second_copy.h"
#include "sync/crypto/local_cipher.h"
#include "sync/store/copy.h"
#include "sync/store/page_sums.h"
#include "sync/store/salvage.h"
#include "test_disk.h"
#include "world.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int cases = 2'000;

enum class Damage { Bit, Page, Truncation, NoLog };

} // namespace

// Files that are not what was written, and disks that have no room left.
class DamageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = quickFolder();
        ana_ = std::make_unique<Device>('a', folder_->path(), schemaV1, &cipher_);
    }
    void cleanup() { ana_.reset(); }

    void anUnreadableChangeThatWaitsIsAnErrorAndComesFromTheMirror() {
        const VaultStorage::Entry identity{"identity", "kept"};
        QVERIFY(ana_->store->write(std::span(&identity, 1), {}));
        for (int i = 0; i < 3; ++i)
            ana_->create(ana_->newGoal().set(goal::title, std::to_string(i)));
        ana_->store.reset();
        spoil("UPDATE pending SET body = x'00' WHERE seq = (SELECT min(seq) FROM pending)");
        ana_->open(schemaV1); // pages and key are fine
        QVERIFY(ana_->store->pending(shared, 9).empty());
        const auto refused = ana_->store->commit(ana_->newGoal());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Damaged);
        QVERIFY(!refused.error().detail.empty());
        QCOMPARE(ana_->store->count(Query(goal::number)), 3U); // reading goes on
        ana_->store.reset();
        const auto opened = Store::open(options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Damaged);
        const auto saved = salvage(options());
        QVERIFY(saved);
        QCOMPARE(saved->pending, 3U);
        ana_->open(schemaV1);
        QCOMPARE(ana_->store->pending(shared, 9).size(), 3U);
        QVERIFY(ana_->store->commit(ana_->newGoal().set(goal::title, "goes on")));
    }

    void aSealedValueThatCannotBeReadIsToldAndHidesNoOtherRecord() {
        const VaultStorage::Entry identity{"identity", "kept"};
        QVERIFY(ana_->store->write(std::span(&identity, 1), {}));
        for (int i = 0; i < 3; ++i)
            ana_->create(ana_->newGoal().set(goal::title, std::to_string(i)));
        const auto sealed = ana_->seal();
        ana_->store.reset();
        spoil("UPDATE r_goal SET title = x'00' WHERE _n = 1");
        ana_->open(schemaV1);
        QCOMPARE(ana_->store->select(Query(goal::number)).size(), 2U);
        const auto refused = ana_->store->commit(ana_->newGoal());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Damaged);
        ana_->store.reset();
        const auto opened = Store::open(options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Damaged);
        const auto saved = salvage(options());
        QVERIFY(saved);
        QCOMPARE(saved->sealed.size(), 1U);
        ana_->open(schemaV1);
        QVERIFY(ana_->store->adopt(shared, sealed[0].content.changes));
        QCOMPARE(ana_->store->select(Query(goal::number)).size(), 3U);
    }

    void whatCanBeReadAgainAtTheNextStartIsNotDamage() {
        const RecordId id = ana_->create(ana_->newGoal().set(goal::title, "fine"));
        ana_->store.reset();
        spoil("UPDATE state SET checked_ms = 0"); // as a process leaves it that could not read
        ana_->open(schemaV1);
        QCOMPARE(*ana_->store->find(id)->get(goal::title), std::string("fine"));
        QVERIFY(ana_->store->commit(Edit(id).set(goal::title, "goes on")));
    }

    void aReserveLetsTheOutboxFinishOnAFullDisk() {
        const QString at = folder_->filePath(u"disk"_s);
        const TestDisk disk(at, "size=100m");
        if (!disk.isMounted()) QSKIP("needs the right to mount");
        Device ben('b', at);
        const QString reserve = at + u"/b-reserve"_s;
        QVERIFY(!QFileInfo::exists(reserve));
        ben.store->idle();
        QCOMPARE(QFileInfo(reserve).size(), qint64(limits::diskReserve));
        // More than the log has room for in the file that it has already.
        for (int i = 0; i < 3; ++i)
            ben.create(ben.newGoal().set(goal::place, std::string(20'000, 'x')));
        const QString ballast = at + u"/ballast"_s;
        fillUp(ballast);
        const auto refused =
            ben.store->commit(ben.newGoal().set(goal::place, std::string(20'000, 'x')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Full);
        QVERIFY(QFileInfo::exists(reserve)); // kept for what is written already
        QCOMPARE(ben.seal().size(), 1U);
        QVERIFY(!QFileInfo::exists(reserve));
        QVERIFY(ben.store->acknowledge(shared, 1));
        ben.store->idle();
        QVERIFY(!QFileInfo::exists(reserve)); // there is no room for a new one
        QVERIFY(QFile::remove(ballast));
        ben.store->idle();
        QCOMPARE(QFileInfo(reserve).size(), qint64(limits::diskReserve));
        QVERIFY(ben.store->commit(ben.newGoal().set(goal::title, "room again")));
    }

    void aReserveIsNotTakenWhereThereIsLittleRoom() {
        const QString at = folder_->filePath(u"disk"_s);
        const TestDisk disk(at, "size=40m");
        if (!disk.isMounted()) QSKIP("needs the right to mount");
        Device ben('b', at);
        ben.store->idle();
        QVERIFY(!QFileInfo::exists(at + u"/b-reserve"_s));
    }

    void damagedFilesAreNoticedOrHarmlessAndTheMirrorLosesNothing() {
        furnish();
        Counts counts;
        TestRandom random(3);
        const auto below = [&](qsizetype end) {
            std::uint64_t drawn = 0;
            random.fill(reinterpret_cast<std::uint8_t*>(&drawn), sizeof drawn);
            return static_cast<qsizetype>(drawn % static_cast<std::uint64_t>(end));
        };
        for (int i = 0; i < cases; ++i) {
            const auto damage = static_cast<Damage>(i % 4);
            QByteArray database = database_;
            QByteArray log = log_;
            QByteArray& hit = damage != Damage::NoLog && below(2) == 0 ? log : database;
            if (damage == Damage::Bit) {
                const qsizetype at = below(hit.size());
                hit[at] = static_cast<char>(hit[at] ^ (1 << below(8)));
            } else if (damage == Damage::Page) {
                const qsizetype at = below(hit.size() / pageSize) * pageSize;
                for (qsizetype j = at; j < at + pageSize; ++j)
                    hit[j] = static_cast<char>(below(256));
            } else if (damage == Damage::Truncation) {
                hit.truncate(below(hit.size()));
            } else {
                log.clear();
            }
            judge(database, log, damage, counts);
            if (QTest::currentTestFailed()) return;
        }
        qInfo(
            "%d noticed (%d of them mended), %d harmless, %d older than they were, %d with another "
            "value in the clear",
            counts.noticed, counts.mended, counts.harmless, counts.older, counts.silent);
        QVERIFY(counts.noticed > cases / 10 && counts.mended > 0);
        QCOMPARE(counts.older, 0);
        QCOMPARE(counts.silent, 0);
    }

  private:
    struct Counts {
        int noticed = 0;
        int mended = 0;
        int harmless = 0;
        int older = 0;
        int silent = 0;
    };
    using Shown = std::map<RecordId, std::string>;

    StoreOptions options() {
        return {path().toStdString(), schemaV1, ana_->clock, ana_->random, &cipher_};
    }
    QString path() const { return folder_->filePath(u"a"_s); }

    void spoil(const char* sql) {
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE, 0, pageSumsVfs());
        QCOMPARE(database.exec(sql), 1);
    }

    static void fillUp(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qsizetype size = 1 << 20; size >= 512; size /= 2)
            while (file.write(QByteArray(size, 'b')) == size) {
            }
    }

    // A database and its log, both with content, a batch that was sealed and one change that waits.
    void furnish() {
        const VaultStorage::Entry identity{"identity", "kept"};
        QVERIFY(ana_->store->write(std::span(&identity, 1), {}));
        for (int i = 0; i < 30; ++i)
            ana_->create(ana_->newGoal()
                             .set(goal::title, std::string(300, 't'))
                             .set(goal::dueOn, Date{i})
                             .replace(goal::notes, std::string(200, 'n')));
        ana_->store->idle();
        sealed_ = ana_->seal(shared, 20);
        ana_->create(ana_->newGoal().set(goal::title, "waits"));
        shown_ = shown(*ana_->store);
        // As a process that is killed leaves them.
        database_ = contentOf(path());
        log_ = contentOf(path() + u"-wal"_s);
        mirror_ = contentOf(path() + u"-outbox.log"_s);
        QVERIFY(database_.size() > 4 * pageSize && log_.size() > 4 * pageSize &&
                !mirror_.isEmpty());
        ana_->store.reset();
    }

    static Shown shown(const Store& store) {
        Shown all;
        for (const Row& row : store.select(Query(goal::number).includeBin()))
            all[row.id] = row.get(goal::title).value_or("") + '|' +
                          std::to_string(row.get(goal::dueOn).value_or(Date{-1}).days) + '|' +
                          row.get(goal::notes);
        return all;
    }

    // What the exchange does, without its keys.
    void recall(Store& store) {
        SecondCopy& copy = *store.secondCopy();
        if (copy.hasForgottenChanges()) QVERIFY(copy.takeUpChanges());
        const auto seq = store.chainHead(shared, ana_->id).seq;
        if (!copy.forgottenBatches().empty())
            QVERIFY(copy.putBack(std::span(sealed_).subspan(static_cast<std::size_t>(seq))));
    }

    void judge(const QByteArray& database, const QByteArray& log, Damage damage, Counts& counts) {
        for (const QString& name : QDir(folder_->path()).entryList(QDir::Files))
            QFile::remove(folder_->filePath(name));
        overwrite(path(), database);
        if (!log.isEmpty()) overwrite(path() + u"-wal"_s, log);
        overwrite(path() + u"-outbox.log"_s, mirror_);
        ana_->clock.millis += 8LL * 24 * 3'600'000; // so that every page is looked at
        auto opened = Store::open(options());
        if (opened) {
            recall(**opened);
            const bool same = shown(**opened) == shown_ && !(*opened)->pending(shared, 99).empty();
            const bool cut = damage == Damage::NoLog || damage == Damage::Truncation;
            const bool wasRead =
                (*opened)->commit(Edit::create(shared, goal::number, (*opened)->newId())).ok();
            ++(same       ? counts.harmless
               : !wasRead ? counts.noticed
               : cut      ? counts.older
                          : counts.silent);
            return;
        }
        ++counts.noticed;
        QVERIFY(opened.error().kind == StoreErrorKind::Damaged ||
                opened.error().kind == StoreErrorKind::WrongKey ||
                opened.error().kind == StoreErrorKind::Newer);
        const auto saved = salvage(options());
        if (!saved) { // not even the keys: nothing was touched
            QVERIFY(contentOf(path() + u"-outbox.log"_s) == mirror_);
            return;
        }
        ++counts.mended;
        QVERIFY(saved->sealed.size() >= sealed_.size() && saved->pending >= 1);
        QDir(QString::fromStdString(saved->aside.string())).removeRecursively();
    }

    TestRandom keyRandom_{5};
    crypto::LocalCipher cipher_{crypto::LocalKey::random(keyRandom_), keyRandom_};
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
    std::vector<RemoteBatch> sealed_;
    Shown shown_;
    QByteArray database_;
    QByteArray log_;
    QByteArray mirror_;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
