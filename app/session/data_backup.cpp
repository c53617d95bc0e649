#include "app/session/data_backup.h"

#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "sync/store/copy.h"
#include "sync/store/salvage.h"

#include <QFile>
#include <QSaveFile>

#include <array>

namespace cordee::app {

namespace {

using crypto::BackupError;
using crypto::BackupErrorKind;
using std::filesystem::path;

constexpr auto restoreFolder = "restore";
constexpr auto readyFile = "ready"; // holds the name of the folder for what was there
constexpr std::size_t lengthSize = 8;

BackupError from(const StoreError& error) {
    switch (error.kind) {
    case StoreErrorKind::Full:
        return {BackupErrorKind::Full, error.detail};
    case StoreErrorKind::Newer:
        return {BackupErrorKind::Newer, error.detail};
    case StoreErrorKind::Damaged:
    case StoreErrorKind::WrongKey:
        return {BackupErrorKind::Damaged, error.detail};
    case StoreErrorKind::NotFound:
    case StoreErrorKind::Invalid:
    case StoreErrorKind::TooLarge:
    case StoreErrorKind::Locked:
    case StoreErrorKind::Io:
        break;
    }
    return {BackupErrorKind::Io, error.detail};
}

BackupError from(const QFileDevice& file) {
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? BackupErrorKind::Full : BackupErrorKind::Io, file.errorString().toStdString()};
}

QString named(const path& file) {
    return QString::fromStdString(file.string());
}

// Removes a file that only this work needs, however it ends.
class Scratch {
  public:
    explicit Scratch(path file)
        : file_(std::move(file)) {
        remove();
    }
    ~Scratch() { remove(); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const path& file() const { return file_; }

  private:
    void remove() {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
    }
    path file_;
};

Bytes head(const crypto::LocalKey& key, std::uint64_t size) {
    Bytes bytes;
    for (std::size_t i = 0; i < lengthSize; ++i)
        bytes.push_back(static_cast<char>(size >> (8 * i)));
    return bytes.append(key.view());
}

Result<void, BackupError> stream(const path& database, const crypto::LocalKey& key,
                                 crypto::BackupWriter& writer) {
    QFile file(named(database));
    if (!file.open(QIODevice::ReadOnly)) return from(file);
    const crypto::WipedBytes first(head(key, static_cast<std::uint64_t>(file.size())));
    if (auto done = writer.write(first.view()); !done) return done;
    std::array<char, crypto::backupChunk> buffer;
    for (qint64 size = file.read(buffer.data(), buffer.size()); size != 0;
         size = file.read(buffer.data(), buffer.size())) {
        if (size < 0) return from(file);
        if (auto done = writer.write({buffer.data(), static_cast<std::size_t>(size)}); !done)
            return done;
    }
    return writer.finish();
}

// The key, and the database written to `to`.
Result<crypto::LocalKey, BackupError> unstream(crypto::BackupReader& reader, const path& to) {
    QFile file(named(to));
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return from(file);
    constexpr std::size_t headSize = lengthSize + crypto::LocalKey::size;
    std::optional<crypto::LocalKey> key;
    std::uint64_t expected = 0;
    for (auto chunk = reader.next();; chunk = reader.next()) {
        if (!chunk) return chunk.error();
        if (!*chunk) break;
        ByteView bytes = **chunk;
        if (!key) {
            if (bytes.size() < headSize) return BackupError{BackupErrorKind::Damaged, "its head"};
            for (std::size_t i = 0; i < lengthSize; ++i)
                expected |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * i);
            key = crypto::LocalKey::from(bytes.substr(lengthSize, crypto::LocalKey::size));
            crypto::wipe((*chunk)->data(), headSize);
            bytes.remove_prefix(headSize);
        }
        if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) !=
            static_cast<qint64>(bytes.size()))
            return from(file);
    }
    if (!key || static_cast<std::uint64_t>(file.pos()) != expected)
        return BackupError{BackupErrorKind::Damaged, "another length than it says"};
    if (!file.flush()) return from(file);
    return std::move(*key);
}

OpenError failed(const std::error_code& error) {
    const bool full = error == std::errc::no_space_on_device;
    return {full ? Trouble::Full : Trouble::Io, error.message()};
}

} // namespace

Result<void, BackupError> writeBackup(const path& folder, const crypto::LocalKey& key,
                                      ByteView passphrase, const path& file, Random& random) {
    const Scratch copy(folder / "backup.tmp");
    if (auto copied = store::copyDatabase(folder / databaseFile, copy.file()); !copied)
        return from(copied.error());
    const Scratch part(file.string() + ".part");
    {
        auto writer = crypto::BackupWriter::create(part.file(), passphrase, random);
        if (!writer) return writer.error();
        if (auto done = stream(copy.file(), key, *writer); !done) return done;
    }
    std::error_code error;
    std::filesystem::rename(part.file(), file, error);
    if (error) return BackupError{BackupErrorKind::Io, error.message()};
    return {};
}

Result<crypto::LocalKey, BackupError> unpackBackup(const path& file, ByteView passphrase,
                                                   const path& folder, const Clock& clock,
                                                   Random& random) {
    const path place = folder / restoreFolder;
    std::error_code error;
    std::filesystem::remove_all(place, error);
    auto reader = crypto::BackupReader::open(file, passphrase);
    if (!reader) return reader.error();
    std::filesystem::create_directories(place, error);
    if (error) return BackupError{BackupErrorKind::Io, error.message()};
    auto key = unstream(*reader, place / databaseFile);
    if (key) {
        crypto::LocalCipher cipher(*key, random);
        auto opened = store::Store::open({.path = place / databaseFile,
                                          .schema = model::schema(),
                                          .clock = clock,
                                          .random = random,
                                          .cipher = &cipher});
        if (opened) return key;
        key = from(opened.error());
    }
    std::filesystem::remove_all(place, error);
    return key;
}

Result<void, OpenError> installBackup(const path& folder, const crypto::LocalKey& key,
                                      platform::KeyVault& keys, const Clock& clock,
                                      Random& random) {
    // Or the next start would undo it, and put the damaged files over what is restored here.
    if (auto undone = store::undoSalvage(folder / databaseFile); !undone)
        return OpenError{Trouble::Io, undone.error().detail};
    const path place = folder / restoreFolder;
    if (auto kept = keepKey(place, key, keys, random); !kept) return kept.error();
    QSaveFile ready(named(place / readyFile));
    const QByteArray aside = "replaced-" + QByteArray::number(qint64{clock.nowMs()});
    if (!ready.open(QIODevice::WriteOnly) || ready.write(aside) != aside.size() || !ready.commit())
        return OpenError{Trouble::Io, ready.errorString().toStdString()};
    return finishRestore(folder);
}

Result<void, OpenError> finishRestore(const path& folder) {
    const path place = folder / restoreFolder;
    QFile ready(named(place / readyFile));
    if (!ready.open(QIODevice::ReadOnly)) return {};
    const path aside = folder / ready.readAll().toStdString();
    ready.close();
    std::error_code error;
    std::filesystem::create_directories(aside, error);
    // A file that is no longer in `place` has been put where it belongs already.
    for (const auto& [restored, replaced] :
         {std::pair<const char*, std::vector<std::string>>{
              databaseFile,
              {std::string(databaseFile) + "-wal", std::string(databaseFile) + "-shm",
               std::string(databaseFile) + "-outbox.log", databaseFile}},
          {keyNameFile, {keyNameFile}}}) {
        if (error || !std::filesystem::exists(place / restored)) continue;
        for (const std::string& name : replaced) {
            if (!error && std::filesystem::exists(folder / name))
                std::filesystem::rename(folder / name, aside / name, error);
        }
        if (!error) std::filesystem::rename(place / restored, folder / restored, error);
    }
    if (!error) std::filesystem::remove_all(place, error);
    if (error) return failed(error);
    return {};
}

} // namespace cordee::app
