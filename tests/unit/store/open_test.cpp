#include "files.h"
#include "test_disk.h"
#include "world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class OpenTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void filesAreForTheirOwnerOnly() {
        const Device ana('a', folder_->path());
        for (const char* ending : {"", "-wal", "-shm", ".lock"}) {
            const QFileInfo info(path() + QLatin1String(ending));
            QVERIFY2(info.exists(), ending);
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup |
                                             QFile::ReadOther | QFile::WriteOther)),
                     ending);
        }
    }

    void aSecondOpeningIsLockedAndTheFirstGoesOn() {
        Device ana('a', folder_->path());
        QCOMPARE(errorOf(), StoreErrorKind::Locked);
        QVERIFY(ana.store->commit(ana.newGoal()));
        ana.store.reset();
        ana.open(schemaV1);
        QCOMPARE(ana.store->count(Query(goal::number)), 1U);
    }

    void aFileThatIsNoDatabaseIsDamagedAndStaysAsItIs() {
        const QByteArray letter = QByteArray("Dear diary, ").repeated(1000);
        overwrite(path(), letter);
        QCOMPARE(errorOf(), StoreErrorKind::Damaged);
        QCOMPARE(contentOf(path()), letter);
    }

    void aTruncatedDatabaseIsDamagedAndStaysAsItIs() {
        fill();
        const QByteArray half = contentOf(path()).left(contentOf(path()).size() / 2);
        overwrite(path(), half);
        QCOMPARE(errorOf(), StoreErrorKind::Damaged);
        QCOMPARE(contentOf(path()), half);
    }

    void damageIsFoundWhenItIsTimeToCheck() {
        fill();
        QByteArray content = contentOf(path());
        for (qsizetype page = 8; page < content.size() / 4096; ++page) {
            content.replace(page * 4096, 64, QByteArray(64, '\x5a'));
        }
        overwrite(path(), content);
        clock_.millis += 8LL * 24 * 3'600'000;
        QCOMPARE(errorOf(), StoreErrorKind::Damaged);
        QCOMPARE(contentOf(path()), content);
    }

    void aLogWithoutItsDatabaseIsDamaged() {
        {
            Device ana('a', folder_->path());
            ana.create(ana.newGoal());
            overwrite(path() + u"-copy"_s, contentOf(path() + u"-wal"_s));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u"-copy"_s, path() + u"-wal"_s));
        QCOMPARE(errorOf(), StoreErrorKind::Damaged);
        QVERIFY(!contentOf(path() + u"-wal"_s).isEmpty());
    }

    void anotherApplicationsDatabaseIsNotTouched() {
        {
            SQLite::Database other(path().toStdString(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE theirs(x)");
        }
        const QByteArray before = contentOf(path());
        QCOMPARE(errorOf(), StoreErrorKind::Damaged);
        QCOMPARE(contentOf(path()), before);
    }

    void aMissingFolderIsAnError() {
        auto opened = Store::open(
            {(folder_->path() + u"/no/db"_s).toStdString(), schemaV1, clock_, random_, nullptr});
        QCOMPARE(opened.error().kind, StoreErrorKind::Io);
    }

    void theWrongKeyOpensNothingAndChangesNothing_data() {
        QTest::addColumn<char>("right");
        QTest::addColumn<char>("wrong");
        QTest::newRow("another") << 'k' << 'w';
        QTest::newRow("none") << 'k' << ' ';
        QTest::newRow("one where none was") << ' ' << 'k';
    }
    void theWrongKeyOpensNothingAndChangesNothing() {
        QFETCH(char, right);
        QFETCH(char, wrong);
        TestCipher rightCipher(right);
        TestCipher wrongCipher(wrong);
        const auto orNone = [](TestCipher& cipher, char key) {
            return key == ' ' ? nullptr : &cipher;
        };
        {
            Device ana('a', folder_->path(), schemaV1, orNone(rightCipher, right));
            ana.create(ana.newGoal().set(goal::title, "x"));
        }
        const QByteArray before = contentOf(path());
        QCOMPARE(errorOf(schemaV2, orNone(wrongCipher, wrong)), StoreErrorKind::WrongKey);
        QCOMPARE(contentOf(path()), before);
        Device ana('a', folder_->path(), schemaV1, orNone(rightCipher, right));
        QCOMPARE(ana.store->count(Query(goal::number)), 1U);
    }

    void nothingThatPeopleWroteIsInTheFiles() {
        const QByteArray secret = "SECRET-WORDS";
        const QByteArray open = "open-words";
        TestCipher cipher;
        Device ana('a', folder_->path(), schemaV1, &cipher);
        Device ben('b', folder_->path(), schemaV1, &cipher);
        const RecordId id = ana.create(ana.newGoal()
                                           .set(goal::title, secret.toStdString())
                                           .add(goal::tags, secret.toStdString() + "1")
                                           .set(goal::place, open.toStdString()));
        QVERIFY(ana.store->commit(Edit(id).set(goal::title, secret.toStdString() + "2")));
        auto batches = ana.seal();
        for (RemoteBatch& batch : batches)
            batch.sealed = "sealed";
        batches.at(0).content.changes.at(0).field = 99; // set aside
        ben.take(batches);
        ben.create(ben.newGoal().set(goal::title, secret.toStdString() + "3"));
        QCOMPARE(*ben.store->find(id)->get(goal::title), secret.toStdString() + "2");
        ben.reopen();
        QCOMPARE(*ben.store->find(id)->get(goal::title), secret.toStdString() + "2");
        QVERIFY(ben.store->history(id).at(0).after == Value(secret.toStdString() + "2"));
        QCOMPARE(*unpackedTitle(ben.store->pending(shared, 9)), secret.toStdString() + "3");
        QByteArray files;
        for (const char* ending : {"b", "b-wal"}) {
            files += contentOf(folder_->path() + u'/' + QLatin1String(ending));
        }
        QVERIFY(files.contains(open)); // the search works
        QVERIFY(!files.contains(secret));
    }

    void aReadOnlyDiskIsAnErrorAndNothingIsLost() {
        const QString at = folder_->filePath(u"disk"_s);
        const TestDisk disk(at, "size=4m");
        if (!disk.isMounted()) QSKIP("needs the right to mount");
        const auto file = (at + u"/a"_s).toStdString();
        {
            Device ana('a', at);
            ana.create(ana.newGoal());
        }
        QVERIFY(disk.makeReadOnly());
        auto opened = Store::open({file, schemaV1, clock_, random_, nullptr});
        QCOMPARE(opened.error().kind, StoreErrorKind::Io);
    }

    void aFullDiskKeepsWhatWasCommittedAndGoesOnWhenThereIsRoom() {
        const QString at = folder_->filePath(u"disk"_s);
        const TestDisk disk(at, "size=3m");
        if (!disk.isMounted()) QSKIP("needs the right to mount");
        const QString ballast = at + u"/ballast"_s;
        overwrite(ballast, QByteArray(1024 * 1024, 'b'));
        Device ana('a', at);
        std::size_t kept = 0;
        std::optional<StoreErrorKind> error;
        while (!error && kept < 5000) {
            const auto committed =
                ana.store->commit(ana.newGoal().set(goal::place, std::string(4000, 'x')));
            committed ? void(++kept) : void(error = committed.error().kind);
        }
        QVERIFY(error == StoreErrorKind::Full);
        QVERIFY(kept > 0);
        QCOMPARE(ana.store->count(Query(goal::number)), kept);
        QVERIFY(QFile::remove(ballast));
        QVERIFY(ana.store->commit(ana.newGoal().set(goal::place, "room")));
        ana.reopen();
        QCOMPARE(ana.store->count(Query(goal::number)), kept + 1);
    }

  private:
    QString path() const { return folder_->path() + u"/a"_s; }

    StoreErrorKind errorOf(Schema schema = schemaV1, ColumnCipher* cipher = nullptr) {
        const auto opened = Store::open({path().toStdString(), schema, clock_, random_, cipher});
        if (opened) qFatal("it opened");
        return opened.error().kind;
    }
    void fill() {
        Device ana('a', folder_->path());
        std::vector<Edit> edits;
        for (int i = 0; i < 300; ++i) {
            edits.push_back(ana.newGoal().set(goal::place, std::string(500, 'x')));
        }
        QVERIFY(ana.store->commit(edits));
    }
    static std::optional<std::string> unpackedTitle(const std::vector<Change>& changes) {
        const auto value = changes.empty() ? std::nullopt : decodeValue(changes.front().body);
        return value ? fromValue<std::string>(*value) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    TestClock clock_;
    TestRandom random_;
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
