#pragma once

#include "sync/core/result.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace cordee::server {

enum class BackupFailure { CannotWrite, NoBackup, InUse, Broken };
using BackupError = Error<BackupFailure>; // the detail is for people

// Copies the log into a file, some pages at a time between requests, as it is when the copy ends.
// The file appears under its name once it is complete and durable.
class OnlineBackup {
  public:
    using Done = std::function<void(const Result<void, BackupError>&)>;
    // `source` must outlive it. Told once, by step().
    OnlineBackup(SQLite::Database& source, std::filesystem::path file, Done done);
    ~OnlineBackup();
    OnlineBackup(const OnlineBackup&) = delete;
    OnlineBackup& operator=(const OnlineBackup&) = delete;

    // False when it has ended, well or not.
    bool step();

  private:
    void end(const Result<void, BackupError>& result);
    std::filesystem::path part() const { return file_.string() + ".part"; }

    std::filesystem::path file_;
    Done done_;
    SQLite::Database& source_;
    std::unique_ptr<SQLite::Database> target_;
    std::unique_ptr<SQLite::Backup> copy_;
};

// The whole at once, of a data folder that no server uses.
Result<void, BackupError> backUpFolder(const std::filesystem::path& data,
                                       const std::filesystem::path& file);

// Puts a backup in the place of a folder's database, which no server may use; the one that was
// there is moved aside. The server that opens it takes a new log id, by which its clients notice
// and bring what it lacks. InUse, NoBackup: nothing was changed.
Result<void, BackupError> restoreFolder(const std::filesystem::path& data,
                                        const std::filesystem::path& file);

} // namespace cordee::server
