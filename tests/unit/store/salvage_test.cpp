#include "files.h"
#include "sync/store/copy.h"
#include "sync/store/salvage.h"
#include "world.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

// A database whose pages were damaged: what only this device had is saved, nothing is deleted.
class SalvageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path(), schemaV1, &cipher_);
        const VaultStorage::Entry identity{"identity", "kept"};
        QVERIFY(ana_->store->write(std::span(&identity, 1), {}));
    }
    void cleanup() { ana_.reset(); }

    void whatWaitedIsThereAgainAndTheDamagedFilesAreKept() {
        const QByteArray damaged = fillAndDamage();
        const auto saved = salvage(options());
        QVERIFY2(saved, saved ? "" : saved.error().detail.c_str());
        QCOMPARE(contentOf(QString::fromStdString((saved->aside / "a").string())), damaged);
        ana_->open(schemaV1);
        QCOMPARE(**ana_->store->get("identity"), Bytes("kept"));
        QVERIFY(saved->pending > 0);
        QCOMPARE(ana_->store->count(Query(goal::number)), saved->pending);
        QCOMPARE(ana_->store->outbox().changes, saved->pending);
        QVERIFY(ana_->store->commit(ana_->newGoal().set(goal::title, "goes on")));
    }

    void aRepairThatWasInterruptedIsUndoneAndCanBeMadeAgain() {
        const QByteArray damaged = fillAndDamage();
        const QByteArray mirror = contentOf(folder_->filePath(u"a-outbox.log"_s));
        const auto first = salvage(options());
        QVERIFY(first);
        QVERIFY(contentOf(folder_->filePath(u"a"_s)) != damaged);
        for (int i = 0; i < 2; ++i) { // as many starts
            QVERIFY(undoSalvage(options().path));
            QCOMPARE(contentOf(folder_->filePath(u"a"_s)), damaged);
            QCOMPARE(contentOf(folder_->filePath(u"a-outbox.log"_s)), mirror);
        }
        QVERIFY(!QDir(QString::fromStdString(first->aside.string())).exists());
        const auto again = salvage(options());
        QVERIFY(again);
        QCOMPARE(again->pending, first->pending);
        QVERIFY(finishSalvage(options().path));
        QVERIFY(undoSalvage(options().path));
        ana_->open(schemaV1);
        QCOMPARE(ana_->store->outbox().changes, first->pending);
    }

    // The process ends after any of the moves, on the way there or back.
    void noMoveOfARepairLeavesHalfOfIt() {
        const QByteArray damaged = fillAndDamage();
        const QByteArray mirror = contentOf(folder_->filePath(u"a-outbox.log"_s));
        const auto saved = salvage(options());
        QVERIFY(saved && undoSalvage(options().path));
        const QString aside = folder_->filePath(u"damaged-1"_s);
        for (const bool hasDatabase : {false, true}) {
            QVERIFY(QDir().mkpath(aside));
            overwrite(folder_->filePath(u"a-repairing"_s), "damaged-1\n");
            QVERIFY(
                QFile::rename(folder_->filePath(u"a-outbox.log"_s), aside + u"/a-outbox.log"_s));
            if (hasDatabase) QVERIFY(QFile::rename(folder_->filePath(u"a"_s), aside + u"/a"_s));
            QVERIFY(undoSalvage(options().path));
            QCOMPARE(contentOf(folder_->filePath(u"a"_s)), damaged);
            QCOMPARE(contentOf(folder_->filePath(u"a-outbox.log"_s)), mirror);
        }
    }

    void sealedBatchesComeFromTheMirrorWhenTheirPagesAreGone() {
        ana_->create(ana_->newGoal().set(goal::title, "sealed"));
        const auto sealed = ana_->seal();
        ana_->store.reset();
        const auto saved = salvage(options());
        QVERIFY(saved);
        QCOMPARE(saved->sealed.size(), 1U);
        QVERIFY(saved->sealed[0].space == shared);
        QCOMPARE(saved->sealed[0].batch.bytes, sealed[0].sealed);
        ana_->open(schemaV1);
        QVERIFY(ana_->store->adopt(shared, sealed[0].content.changes));
        QCOMPARE(ana_->store->count(Query(goal::number)), 1U);
        QCOMPARE(ana_->store->pending(shared, 9).size(), 1U);
        QCOMPARE(ana_->store->chainHead(shared, ana_->id).seq, std::uint64_t{0});
    }

    void typingThatWaitsForItsTextIsAppliedWhenTheTextComesBack() {
        const RecordId id = ana_->create(ana_->newGoal().replace(goal::notes, "one"));
        const auto first = ana_->seal();
        QVERIFY(ana_->store->acknowledge(shared, 1));
        QVERIFY(ana_->store->commit(Edit(id).replace(goal::notes, "one two")));
        ana_->store.reset();
        QVERIFY(QFile::remove(folder_->filePath(u"a-outbox.log"_s)));
        const auto saved = salvage(options());
        QVERIFY(saved);
        QCOMPARE(saved->pending, 1U);
        ana_->open(schemaV1);
        ana_->take(first); // as the server gives it back
        QCOMPARE(ana_->store->find(id)->get(goal::notes), std::string("one two"));
    }

    void whereTheKeysAreGoneNothingIsChanged() {
        fill();
        ana_->store.reset();
        const QByteArray letter = QByteArray("Dear diary, ").repeated(4000);
        overwrite(path(), letter);
        const auto saved = salvage(options());
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == StoreErrorKind::Damaged);
        QCOMPARE(contentOf(path()), letter);
        QVERIFY(QDir(folder_->path()).entryList({u"damaged-*"_s}).isEmpty());
    }

    void everyDamagedPageIsFoundOrHarmlessAndAlwaysMended() {
        fill();
        ana_->store.reset();
        const QByteArray whole = contentOf(path());
        for (qsizetype page = 1; page < whole.size() / 4096; page += 3) {
            QByteArray damaged = whole;
            damaged.replace(page * 4096, 128, QByteArray(128, '\x5a'));
            overwrite(path(), damaged);
            const auto checked = checkDatabase(path().toStdString());
            if (checked) continue;
            QVERIFY(checked.error().kind == StoreErrorKind::Damaged);
            const auto saved = salvage(options());
            if (!saved) {
                QCOMPARE(contentOf(path()), damaged);
                continue;
            }
            QVERIFY(checkDatabase(path().toStdString()));
            Device again('a', folder_->path(), schemaV1, &cipher_);
            again.random.state = 77 + static_cast<std::uint64_t>(page); // not the ids of before
            const auto next = again.store->commit(again.newGoal().set(goal::title, "goes on"));
            QVERIFY2(next, next ? "" : next.error().detail.c_str());
        }
    }

    void theCheckIsLeftToTheCallerWhoAsksForIt() {
        ana_->store.reset();
        ana_->clock.millis += 8LL * 24 * 3'600'000;
        StoreOptions later = options();
        later.checkLater = true;
        {
            auto opened = Store::open(later);
            QVERIFY(opened && (*opened)->needsCheck());
            QVERIFY(checkDatabase(path().toStdString()));
            (*opened)->checked();
            QVERIFY(!(*opened)->needsCheck());
        }
        auto opened = Store::open(later);
        QVERIFY(opened && !(*opened)->needsCheck());
    }

  private:
    StoreOptions options() {
        return {path().toStdString(), schemaV1, ana_->clock, ana_->random, &cipher_};
    }
    QString path() const { return folder_->filePath(u"a"_s); }
    void fill() {
        std::vector<Edit> edits;
        for (int i = 0; i < 200; ++i)
            edits.push_back(ana_->newGoal().set(goal::place, std::string(500, 'x')));
        QVERIFY(ana_->store->commit(edits));
    }
    QByteArray fillAndDamage() {
        fill();
        ana_->store.reset();
        return damageAfterPage(0.9);
    }
    QByteArray damageAfterPage(double part) {
        QByteArray content = contentOf(path());
        const auto from = static_cast<qsizetype>(part * double(content.size() / 4096));
        for (qsizetype page = from; page < content.size() / 4096; ++page)
            content.replace(page * 4096, 64, QByteArray(64, '\x5a'));
        overwrite(path(), content);
        return content;
    }

    TestCipher cipher_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Device> ana_;
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
