#include "sync/server/online_backup.h"

#include <sqlite3.h>

#include <chrono>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace cordee::server {

namespace fs = std::filesystem;

namespace {

constexpr int pagesAtATime = 256; // 1 MiB: a request waits for one step at most

BackupError broken(const std::exception& exception) {
    return {BackupFailure::Broken, exception.what()};
}

void removeQuietly(const fs::path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + ending, ignored);
}

// A file, or the names in a folder, are on the disk on return.
bool writeThrough(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

// What is there goes into the folder `aside`. The database itself stays in its place as well until
// another takes it: a server that is started amid this finds the old one, never none. Without the
// mark, which goes first, it gets a new log id.
std::error_code keepAside(const fs::path& data, const fs::path& aside) {
    std::error_code error;
    fs::create_directories(aside, error);
    const fs::path database = data / "log.sqlite";
    if (!error && fs::exists(database)) fs::create_hard_link(database, aside / "log.sqlite", error);
    if (error == std::errc::operation_not_permitted || error == std::errc::not_supported)
        fs::copy_file(database, aside / "log.sqlite", error); // a disk that knows no links
    for (const char* name : {"log.sequence", "log.sqlite-wal", "log.sqlite-shm"})
        if (!error && fs::exists(data / name)) fs::rename(data / name, aside / name, error);
    return error;
}

// A server's database, whole.
Result<void, BackupError> check(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return BackupError{BackupFailure::NoBackup, "no such file"};
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
        const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
        if (found != "ok") return BackupError{BackupFailure::NoBackup, "damaged: " + found};
        if (!database.tableExists("space_head") || !database.tableExists("user_statement"))
            return BackupError{BackupFailure::NoBackup, "not a database of cordee-server"};
    } catch (const SQLite::Exception& exception) {
        return BackupError{BackupFailure::NoBackup, exception.what()};
    }
    return {};
}

} // namespace

OnlineBackup::OnlineBackup(SQLite::Database& source, fs::path file, Done done)
    : file_(std::move(file))
    , done_(std::move(done))
    , source_(source) {}

OnlineBackup::~OnlineBackup() {
    if (done_) end(BackupError{BackupFailure::Broken, "the server is stopping"});
}

void OnlineBackup::end(const Result<void, BackupError>& result) {
    copy_.reset();
    target_.reset();
    if (!result) removeQuietly(part());
    if (const auto done = std::exchange(done_, {})) done(result);
}

bool OnlineBackup::step() {
    if (!done_) return false;
    try {
        if (!copy_) {
            removeQuietly(part());
            target_ = std::make_unique<SQLite::Database>(part().string(), SQLite::OPEN_READWRITE |
                                                                              SQLite::OPEN_CREATE);
            copy_ = std::make_unique<SQLite::Backup>(*target_, source_);
        }
        if (copy_->executeStep(pagesAtATime) != SQLITE_DONE) return true;
        copy_.reset();
        target_.reset();
        std::error_code error;
        fs::rename(part(), file_, error);
        if (error)
            end(BackupError{BackupFailure::CannotWrite, error.message()});
        else if (!writeThrough(file_.has_parent_path() ? file_.parent_path() : "."))
            end(BackupError{BackupFailure::CannotWrite,
                            "the disk does not keep " + file_.string()});
        else
            end({});
    } catch (const SQLite::Exception& exception) {
        end(BackupError{BackupFailure::CannotWrite, exception.what()});
    }
    return false;
}

Result<void, BackupError> backUpFolder(const fs::path& data, const fs::path& file) {
    Result<void, BackupError> outcome;
    try {
        SQLite::Database source((data / "log.sqlite").string(), SQLite::OPEN_READWRITE);
        OnlineBackup backup(source, file, [&](const auto& result) { outcome = result; });
        while (backup.step()) {
        }
    } catch (const SQLite::Exception& exception) {
        return broken(exception);
    }
    return outcome;
}

Result<void, BackupError> restoreFolder(const fs::path& data, const fs::path& file) {
    if (auto fine = check(file); !fine) return fine;
    std::error_code error;
    fs::create_directories(data, error);
    const fs::path database = data / "log.sqlite";
    if (fs::exists(database, error)) {
        try {
            SQLite::Database present(database.string(), SQLite::OPEN_READWRITE);
            present.exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK");
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() == SQLITE_BUSY)
                return BackupError{BackupFailure::InUse, "a server uses " + data.string()};
            // Damaged: that is what backups are for.
        }
    }
    const fs::path incoming = data / "log.sqlite.incoming";
    fs::copy_file(file, incoming, fs::copy_options::overwrite_existing, error);
    if (error) return BackupError{BackupFailure::CannotWrite, error.message()};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::string aside =
        "replaced-" + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(now).count());
    if (!writeThrough(incoming))
        return BackupError{BackupFailure::CannotWrite,
                           "the disk does not keep " + incoming.string()};
    error = keepAside(data, data / aside);
    if (!error) fs::rename(incoming, database, error);
    if (error) return BackupError{BackupFailure::CannotWrite, error.message()};
    if (!writeThrough(data / aside) || !writeThrough(data))
        return BackupError{BackupFailure::CannotWrite, "the disk does not keep " + data.string()};
    return {};
}

} // namespace cordee::server
