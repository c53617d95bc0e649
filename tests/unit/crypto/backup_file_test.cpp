#include "sync/crypto/backup_file.h"
#include "world.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

namespace {

constexpr ByteView phrase = "une phrase de douze mots ou presque";

BackupErrorKind errorOf(const std::filesystem::path& file, ByteView passphrase) {
    auto reader = BackupReader::open(file, passphrase);
    if (!reader) return reader.error().kind;
    for (;;) {
        const auto chunk = reader->next();
        if (!chunk) return chunk.error().kind;
        if (!*chunk) qFatal("the file opened");
    }
}

} // namespace

// The backup file: what comes back, and what each kind of damage is called.
class BackupFileTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        content_ = Bytes(200'000, 'x');
        for (std::size_t i = 0; i < content_.size(); i += 7)
            content_[i] = static_cast<char>(i);
    }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        write(content_);
    }

    void comesBackAsItWasWritten() {
        QCOMPARE(read(), content_);
        for (const std::size_t size :
             {std::size_t{0}, backupChunk - 1, backupChunk, backupChunk + 1}) {
            write(content_.substr(0, size));
            QCOMPARE(read(), content_.substr(0, size));
        }
    }

    void nothingOfItCanBeReadWithoutThePhrase() {
        write(Bytes("SECRET-WORDS") + Bytes(1000, 's'));
        QVERIFY(!file().contains("SECRET"));
        QVERIFY(!file().contains(QByteArray(phrase.data(), qsizetype(phrase.size()))));
        QVERIFY(errorOf(path(), "another phrase") == BackupErrorKind::WrongPassphrase);
        QVERIFY(errorOf(path(), "") == BackupErrorKind::WrongPassphrase);
        const auto rights = QFile(QString::fromStdString(path().string())).permissions();
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void twoBackupsOfTheSameAreUnlike() {
        const QByteArray first = file();
        write(content_);
        QVERIFY(first != file());
    }

    void aFileThatWasCutOffAnywhereIsNoticed() {
        const QByteArray whole = file();
        for (qsizetype size = 1; size < whole.size(); size += size < 65 ? 1 : 30'011) {
            replaceBy(whole.left(size));
            QVERIFY2(errorOf(path(), phrase) == BackupErrorKind::Truncated,
                     qPrintable(QString::number(size)));
        }
        replaceBy({});
        QVERIFY(errorOf(path(), phrase) == BackupErrorKind::Foreign);
    }

    void everyChangedOctetIsNoticed() {
        const QByteArray whole = file();
        for (qsizetype at = 0; at < whole.size(); at += at < 9 ? 1 : at < 100 ? 13 : 40'009) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            replaceBy(changed);
            auto reader = BackupReader::open(path(), phrase);
            bool isNoticed = !reader;
            while (!isNoticed) {
                const auto chunk = reader->next();
                isNoticed = !chunk;
                QVERIFY2(!chunk || *chunk, qPrintable(QString::number(at)));
            }
        }
        replaceBy(whole + "more");
        QVERIFY(errorOf(path(), phrase) == BackupErrorKind::Damaged);
    }

    void otherFilesAndNewerOnesAreNamed() {
        replaceBy("Dear diary, today I climbed.");
        QVERIFY(errorOf(path(), phrase) == BackupErrorKind::Foreign);
        write(content_);
        QByteArray newer = file();
        newer[8] = 2;
        replaceBy(newer);
        QVERIFY(errorOf(path(), phrase) == BackupErrorKind::Newer);
        QVERIFY(errorOf(path().string() + "-missing", phrase) == BackupErrorKind::Io);
    }

    void anUnfinishedFileDoesNotOpen() {
        {
            auto writer = BackupWriter::create(path(), phrase, random_);
            QVERIFY(writer && writer->write(content_));
        }
        QVERIFY(errorOf(path(), phrase) == BackupErrorKind::Truncated);
    }

  private:
    std::filesystem::path path() const {
        return std::filesystem::path(folder_->path().toStdString()) / "b.cordee";
    }
    QByteArray file() const {
        QFile file(QString::fromStdString(path().string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replaceBy(const QByteArray& bytes) const {
        QFile file(QString::fromStdString(path().string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void write(ByteView bytes) {
        auto writer = BackupWriter::create(path(), phrase, random_);
        QVERIFY(writer);
        while (!bytes.empty()) { // in pieces that do not fit the chunks
            const ByteView piece = bytes.substr(0, 10'001);
            QVERIFY(writer->write(piece));
            bytes.remove_prefix(piece.size());
        }
        QVERIFY(writer->finish());
    }
    Bytes read() const {
        Bytes all;
        auto reader = BackupReader::open(path(), phrase);
        if (!reader) qFatal("open: %s", reader.error().detail.c_str());
        for (;;) {
            const auto chunk = reader->next();
            if (!chunk) qFatal("next: %s", chunk.error().detail.c_str());
            if (!*chunk) return all;
            all += **chunk;
        }
    }

    SeededRandom random_{3};
    Bytes content_;
    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(BackupFileTest)
#include "backup_file_test.moc"
