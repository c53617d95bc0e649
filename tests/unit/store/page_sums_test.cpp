#include "files.h"
#include "sync/core/limits.h"
#include "sync/store/copy.h"
#include "sync/store/page_sums.h"
#include "world.h"

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

constexpr qsizetype pageSize = 4096;

} // namespace

// What the disk gives back otherwise than it was given is noticed, whatever it is.
class PageSumsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        Device ana('a', folder_->path());
        for (int i = 0; i < 300; ++i)
            goal_ = ana.create(ana.newGoal()
                                   .set(goal::dueOn, Date{i})
                                   .set(goal::target, i * 0.5)
                                   .set(goal::place, std::string(200, 'x')));
        ana.store.reset();
        whole_ = contentOf(path());
        QVERIFY(whole_.size() > 30 * pageSize);
    }

    void aBitInAnyPageIsNoticed() {
        TestRandom random(4);
        const auto below = [&](qsizetype end) {
            std::uint64_t drawn = 0;
            random.fill(reinterpret_cast<std::uint8_t*>(&drawn), sizeof drawn);
            return static_cast<qsizetype>(drawn % static_cast<std::uint64_t>(end));
        };
        for (qsizetype page = 0; page < whole_.size() / pageSize; ++page) {
            QByteArray damaged = whole_;
            const qsizetype at = page * pageSize + below(pageSize);
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << below(8)));
            overwrite(path(), damaged);
            const auto checked = checkDatabase(path().toStdString());
            QVERIFY2(!checked, qPrintable(u"octet %1"_s.arg(at)));
            QVERIFY2(checked.error().kind == StoreErrorKind::Damaged,
                     qPrintable(u"octet %1: %2"_s.arg(at).arg(checked.error().detail.c_str())));
        }
    }

    void aPageInThePlaceOfAnotherOrOfZerosIsNoticed() {
        QByteArray swapped = whole_;
        swapped.replace(9 * pageSize, pageSize, whole_.mid(10 * pageSize, pageSize));
        overwrite(path(), swapped);
        QVERIFY(!checkDatabase(path().toStdString()));
        QByteArray emptied = whole_;
        emptied.replace(9 * pageSize, pageSize, QByteArray(pageSize, '\0'));
        overwrite(path(), emptied);
        QVERIFY(!checkDatabase(path().toStdString()));
    }

    void aReaderOfADamagedValueIsTold() {
        QByteArray damaged = whole_;
        const QByteArray value(200, 'x');
        for (qsizetype at = damaged.indexOf(value); at >= 0; at = damaged.indexOf(value, at))
            damaged[at] = 'y';
        overwrite(path(), damaged);
        Device ana('a', folder_->path());
        QVERIFY(ana.store->select(Query(goal::number)).size() < 300);
        const auto refused = ana.store->commit(Edit(goal_).set(goal::place, "written"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Damaged);
    }

    void copiesHaveSumsOfTheirOwn() {
        Device ana('a', folder_->path());
        ana.random.state = 77;       // not the ids of before
        for (int i = 0; i < 50; ++i) // more than a cache holds
            QVERIFY(
                ana.store->commit(ana.newGoal().set(goal::photo, Bytes(limits::blobField, 'p'))));
        ana.store.reset();
        const QString copy = folder_->filePath(u"copy"_s);
        QVERIFY(copyDatabase(path().toStdString(), copy.toStdString()));
        QVERIFY(checkDatabase(copy.toStdString()));
        QByteArray content = contentOf(copy);
        QVERIFY(content.size() > 10'000'000);
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
        overwrite(copy, content);
        QVERIFY(!checkDatabase(copy.toStdString()));
    }

    void aDatabaseWithoutRoomForThemIsReadAndWrittenAsBefore() {
        const QString older = folder_->filePath(u"b"_s);
        {
            SQLite::Database made(older.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            made.exec("PRAGMA journal_mode=WAL; CREATE TABLE t(x); DROP TABLE t");
        }
        for (std::size_t i = 1; i < 4; ++i) {
            Device ben('b', folder_->path());
            ben.random.state += i;
            ben.create(ben.newGoal().set(goal::title, "as before"));
            ben.store->idle();
            QCOMPARE(ben.store->count(Query(goal::number)), i);
        }
        QCOMPARE(contentOf(older).at(20), '\0');
        QVERIFY(checkDatabase(older.toStdString()));
    }

  private:
    QString path() const { return folder_->filePath(u"a"_s); }

    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray whole_;
    RecordId goal_;
};

QTEST_GUILESS_MAIN(PageSumsTest)
#include "page_sums_test.moc"
