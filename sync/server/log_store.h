#pragma once

#include "sync/core/environment.h"
#include "sync/core/ids.h"
#include "sync/core/replica.h"
#include "sync/core/result.h"
#include "sync/core/vault.h"
#include "sync/server/log_marks.h"
#include "sync/server/online_backup.h"
#include "sync/server/sequence_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cordee::server {

enum class LogStoreError {
    CannotOpen,
    InUse,       // another process holds the database
    NewerFormat, // written by a newer server: nothing is touched
    Full,        // no space left: what was being written is rolled back, reading goes on
    Broken,      // the disk or the file failed: nothing may be acknowledged any more
};
using LogStoreFailure = Error<LogStoreError>;

LogStoreFailure failureOf(const SQLite::Exception& exception);

// 16 octets that only the two who share a secret can compute.
using Locator = Id<struct LocatorTag, 16>;

enum class LogKind { User, Space };

// The server's memory: statements of the signed logs, sealed batches and boxes, in one SQLite file.
// Every table is keyed by the log it belongs to and no transaction needs two spaces, so that the
// same schema can be spread over several nodes by space.
//
// One thread only. Except open(), functions throw SQLite::Exception (see failureOf); the one who
// begins the transaction catches it.
class SnapshotStore;

class LogStore {
  public:
    struct Options {
        std::filesystem::path database;
        // Remembers how far the database had come. Empty: not kept (the simulator).
        std::filesystem::path sequenceFile;
        std::string vfs; // of SQLite; empty is the system's
        // Writing what would make the database larger fails with Full. 0: no limit.
        std::uint64_t mostBytes = 0;
    };
    static Result<std::unique_ptr<LogStore>, LogStoreFailure> open(const Options& options,
                                                                   Random& random);
    ~LogStore();
    LogStore(const LogStore&) = delete;
    LogStore& operator=(const LogStore&) = delete;

    const Hash32& serverId() const { return serverId_; }
    // Another one after the database went back in time, see trust.md 4.4.
    const ServerLogId& logId() const { return logId_; }
    // What a client shall show again, see log_marks.h.
    Bytes mark() const { return marks_->mark(logId_, sequence_); }
    // A client shows a mark. If this database is older than it, the log gets another id.
    void lookAtMark(ByteView mark);
    // Keeps when the log got another id, if that is new.
    void noteRenaming(std::int64_t nowMs);
    // By the wall clock; 0: it never did.
    std::int64_t renamedAtMs() const { return renamedAtMs_; }
    // Whoever shows this mark was last told of the log as it is called now; or of none yet.
    bool isKnownBy(ByteView mark) const { return mark.empty() || marks_->isOf(mark, logId_); }

    // The first write begins the transaction; it is durable when commit() has returned. True if
    // there was something to commit.
    bool commit();
    void rollback() noexcept;
    // Copies the database into a file while it is used: call step() in idle moments.
    std::unique_ptr<OnlineBackup> backUpTo(std::filesystem::path file, OnlineBackup::Done done);
    // Copies what was committed into the database file when enough has gathered; for idle moments.
    void checkpointWhenDue();

    std::uint64_t statementCount(LogKind kind, ByteView log);
    Bytes statement(LogKind kind, ByteView log, std::uint64_t seq);
    // From `first` on, until `visit` returns false.
    void visitStatements(LogKind kind, ByteView log, std::uint64_t first,
                         const std::function<bool(ByteView)>& visit);
    void appendStatement(LogKind kind, ByteView log, std::uint64_t seq, ByteView statement);

    std::optional<UserId> userOf(const DeviceId& device);
    void setUserOf(const DeviceId& device, const UserId& user);

    struct StoredBatch {
        std::uint64_t serverSeq = 0;
        Hash32 hash;
    };
    struct SpaceSize {
        std::uint64_t head = 0; // server_seq of the newest batch
        std::uint64_t bytes = 0;
    };
    struct SequencedBatch {
        std::uint64_t serverSeq;
        ByteView bytes;
    };
    // Of a device in a space; seq is 0 when it has written nothing there.
    ChainHead chainHead(const SpaceId& space, const DeviceId& device);
    // The last of a device's batches that a snapshot stands for; seq is 0 when there is none.
    ChainHead chainBase(const SpaceId& space, const DeviceId& device);
    std::vector<DeviceId> authors(const SpaceId& space);
    std::optional<StoredBatch> findBatch(const SpaceId& space, const DeviceId& device,
                                         std::uint64_t deviceSeq);
    SpaceSize spaceSize(const SpaceId& space);
    // Returns the batch's server_seq, taken from the space's head row in this transaction.
    std::uint64_t appendBatch(const SpaceId& space, const DeviceId& device, std::uint64_t deviceSeq,
                              const Hash32& hash, ByteView bytes, BatchContents contents);
    // Batches above `after` in order, without those of `skip`, until `visit` returns false.
    void visitBatches(const SpaceId& space, std::uint64_t after,
                      const std::optional<DeviceId>& skip,
                      const std::function<bool(const SequencedBatch&)>& visit);

    enum class BoxOutcome { Stored, Same, Taken };
    BoxOutcome putBox(const Locator& locator, ByteView sealed, std::int64_t expiresAtMs,
                      std::int64_t nowMs);
    std::optional<Bytes> box(const Locator& locator, std::int64_t nowMs);
    void removeExpiredBoxes(std::int64_t nowMs);
    std::uint64_t boxCount() const { return boxes_; }

    // In the same file and the same transactions.
    SnapshotStore& snapshots() { return *snapshots_; }

  private:
    friend class SnapshotStore;
    LogStore(const Options& options, Random& random);
    void createTables(Random& random);
    void addSnapshots();
    void readIdentity(Random& random);
    void begin(Random& random); // a start more
    void rename(const ServerLogId& id);
    Bytes meta(const char* key);
    void setMeta(const char* key, ByteView value);
    SQLite::Statement& prepared(int index);
    SQLite::Statement& preparedWrite(int index);
    void beginWrite();
    void countBoxes();

    SQLite::Database db_;
    std::vector<std::unique_ptr<SQLite::Statement>> statements_;
    std::unique_ptr<SnapshotStore> snapshots_;
    std::unique_ptr<SequenceFile> sequenceFile_;
    Hash32 serverId_;
    ServerLogId logId_;
    std::unique_ptr<LogMarks> marks_;
    std::uint64_t sequence_ = 0; // commits so far
    bool isRenamed_ = false;     // at a time that is not kept yet
    std::int64_t renamedAtMs_ = 0;
    bool inTransaction_ = false;
    unsigned commitsSinceCheckpoint_ = 0;
    std::size_t bytesSinceCheckpoint_ = 0;
    std::uint64_t boxes_ = 0;
};

} // namespace cordee::server
