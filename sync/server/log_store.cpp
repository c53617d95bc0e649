#include "sync/server/log_store.h"

#include "sync/core/planted.h"
#include "sync/crypto/verify/hash.h"
#include "sync/server/log_store_sql.h"
#include "sync/server/rows.h"
#include "sync/server/snapshot_store.h"

#include <sqlite3.h>

#include <charconv>
#include <cstring>
#include <limits>

namespace cordee::server {

namespace {

constexpr int formatVersion = 2;
constexpr ByteView timeNotKept = "?";
// A few MB of WAL: larger makes reading slower, smaller copies pages more often than needed.
constexpr unsigned checkpointEveryCommits = 200;
constexpr std::size_t checkpointEveryBytes = 4 * 1024 * 1024;

template <class Identifier>
Identifier randomId(Random& random) {
    Identifier id;
    random.fill(id.data(), Identifier::size);
    return id;
}

} // namespace

LogStoreFailure failureOf(const SQLite::Exception& exception) {
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {LogStoreError::Full, exception.what()};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {LogStoreError::InUse, exception.what()};
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB:
        return {LogStoreError::CannotOpen, exception.what()};
    }
    return {LogStoreError::Broken, exception.what()};
}

Result<std::unique_ptr<LogStore>, LogStoreFailure> LogStore::open(const Options& options,
                                                                  Random& random) {
    try {
        std::unique_ptr<LogStore> store(new LogStore(options, random));
        if (store->sequenceFile_ && !store->sequenceFile_->isOpen())
            return LogStoreFailure{LogStoreError::CannotOpen,
                                   "cannot write " + options.sequenceFile.string()};
        return store;
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_MISMATCH)
            return LogStoreFailure{LogStoreError::NewerFormat, exception.what()};
        return failureOf(exception);
    }
}

LogStore::LogStore(const Options& options, Random& random)
    : db_(options.database.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0, options.vfs)
    , statements_(sql::count) {
    // Exclusive: one process, and the WAL's index stays in memory. As no other connection exists,
    // none can checkpoint while this one writes (the WAL-reset fault of SQLite before 3.51.3).
    for (const char* pragma :
         {"locking_mode=EXCLUSIVE", "auto_vacuum=INCREMENTAL", "journal_mode=WAL",
          "synchronous=FULL", "temp_store=MEMORY", "mmap_size=0", "foreign_keys=ON",
          "trusted_schema=OFF", "cell_size_check=ON", "wal_autocheckpoint=0",
          "journal_size_limit=16777216", "cache_size=-4096", "fullfsync=1",
          "checkpoint_fullfsync=1"}) {
        SQLite::Statement(db_, std::string("PRAGMA ") + pragma).executeStep();
    }
    if (planted(Bug::ServerNoSync)) db_.exec("PRAGMA synchronous=OFF");
    if (options.mostBytes > 0) {
        const int pageSize = db_.execAndGet("PRAGMA page_size").getInt();
        db_.execAndGet("PRAGMA max_page_count=" +
                       std::to_string(options.mostBytes / static_cast<unsigned>(pageSize)));
    }
    // What a failed sync of the last process left in the system's cache only is written once more:
    // whatever is appended behind it would be lost with it.
    SQLite::Statement(db_, "PRAGMA wal_checkpoint(TRUNCATE)").executeStep();
    const int found = db_.execAndGet("PRAGMA user_version").getInt();
    if (found > formatVersion)
        throw SQLite::Exception("the database was written by a newer server", SQLITE_MISMATCH);
    if (found == 0) createTables(random);
    if (found < formatVersion) addSnapshots();
    snapshots_ = std::make_unique<SnapshotStore>(*this);
    if (!options.sequenceFile.empty())
        sequenceFile_ = std::make_unique<SequenceFile>(options.sequenceFile);
    readIdentity(random);
    begin(random);
    countBoxes();
}

LogStore::~LogStore() {
    snapshots_.reset();
    statements_.clear();
}

void LogStore::createTables(Random& random) {
    db_.exec("BEGIN IMMEDIATE");
    db_.exec(sql::schema);
    setMeta("server_id", randomId<Hash32>(random).view());
    setMeta("log_id", randomId<ServerLogId>(random).view());
    setMeta("sequence", "0");
    db_.exec("PRAGMA user_version=1");
    db_.exec("COMMIT");
}

void LogStore::addSnapshots() {
    db_.exec("BEGIN IMMEDIATE");
    db_.exec(sql::snapshotSchema);
    db_.exec("PRAGMA user_version=" + std::to_string(formatVersion));
    db_.exec("COMMIT");
}

void LogStore::readIdentity(Random& random) {
    const auto server = Hash32::from(meta("server_id"));
    const auto log = ServerLogId::from(meta("log_id"));
    if (!server || !log)
        throw SQLite::Exception("the server's identity is damaged", SQLITE_CORRUPT);
    serverId_ = *server;
    logId_ = *log;
    if (const Bytes at = meta("renamed_at"); !at.empty()) {
        isRenamed_ = at == timeNotKept;
        std::from_chars(at.data(), at.data() + at.size(), renamedAtMs_);
    }
    sequence_ = static_cast<std::uint64_t>(
        db_.execAndGet("SELECT CAST(value AS INTEGER) FROM meta WHERE key='sequence'").getInt64());
    if (!sequenceFile_ || !sequenceFile_->isOpen()) return;
    // No mark, or one of another log, means that the database was put here by somebody: it may be
    // an old copy. A new log id only makes the clients compare heads, so doubt costs little.
    const auto mark = sequenceFile_->read();
    const bool fresh = sequence_ == 0 && !mark;
    if (!fresh && (!mark || mark->log != logId_ || mark->sequence > sequence_)) {
        db_.exec("BEGIN IMMEDIATE");
        rename(randomId<ServerLogId>(random));
        db_.exec("COMMIT");
    }
    if (!sequenceFile_->write({logId_, sequence_}))
        throw SQLite::Exception("cannot write the sequence file", SQLITE_CANTOPEN);
}

void LogStore::begin(Random& random) {
    marks_ = std::make_unique<LogMarks>(meta("mark_secret"), meta("starts"), sequence_, random);
    db_.exec("BEGIN IMMEDIATE");
    setMeta("mark_secret", marks_->secret());
    setMeta("starts", marks_->kept());
    db_.exec("COMMIT");
}

void LogStore::lookAtMark(ByteView mark) {
    if (!marks_->provesLoss(mark, logId_, sequence_) || planted(Bug::MarkIgnored)) return;
    beginWrite();
    rename(*ServerLogId::from(
        ByteView(crypto::hash("cordee/v1/log-id", {mark}).view()).substr(0, ServerLogId::size)));
    marks_->beginAnew(sequence_);
    setMeta("starts", marks_->kept());
}

void LogStore::rename(const ServerLogId& id) {
    logId_ = id;
    isRenamed_ = true;
    setMeta("log_id", logId_.view());
    setMeta("renamed_at", timeNotKept);
}

void LogStore::noteRenaming(std::int64_t nowMs) {
    if (!isRenamed_) return;
    beginWrite();
    setMeta("renamed_at", std::to_string(nowMs));
    renamedAtMs_ = nowMs;
    isRenamed_ = false;
}

Bytes LogStore::meta(const char* key) {
    SQLite::Statement query(db_, "SELECT value FROM meta WHERE key=?");
    query.bind(1, key);
    return query.executeStep() ? Bytes(blob(query.getColumn(0))) : Bytes();
}

void LogStore::setMeta(const char* key, ByteView value) {
    SQLite::Statement update(db_, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    update.bind(1, key);
    bind(update, 2, value);
    update.exec();
}

SQLite::Statement& LogStore::prepared(int index) {
    auto& statement = statements_[static_cast<std::size_t>(index)];
    if (!statement) statement = std::make_unique<SQLite::Statement>(db_, sql::text[index]);
    return *statement;
}

void LogStore::beginWrite() {
    if (inTransaction_) return;
    run(bound(prepared(sql::begin)));
    inTransaction_ = true;
}

SQLite::Statement& LogStore::preparedWrite(int index) {
    beginWrite();
    return prepared(index);
}

bool LogStore::commit() {
    if (!inTransaction_) return false;
    run(bound(prepared(sql::countCommit)));
    run(bound(prepared(sql::commit)));
    inTransaction_ = false;
    ++sequence_;
    ++commitsSinceCheckpoint_;
    if (sequenceFile_ && !sequenceFile_->write({logId_, sequence_}))
        throw SQLite::Exception("cannot write the sequence file", SQLITE_IOERR);
    return true;
}

void LogStore::rollback() noexcept {
    inTransaction_ = false;
    // SQLite may have rolled back by itself already, which makes this one fail harmlessly.
    db_.tryExec("ROLLBACK");
}

void LogStore::checkpointWhenDue() {
    if (commitsSinceCheckpoint_ < checkpointEveryCommits &&
        bytesSinceCheckpoint_ < checkpointEveryBytes)
        return;
    commitsSinceCheckpoint_ = 0;
    bytesSinceCheckpoint_ = 0;
    SQLite::Statement(db_, "PRAGMA wal_checkpoint(PASSIVE)").executeStep();
}

std::unique_ptr<OnlineBackup> LogStore::backUpTo(std::filesystem::path file,
                                                 OnlineBackup::Done done) {
    return std::make_unique<OnlineBackup>(db_, std::move(file), std::move(done));
}

std::uint64_t LogStore::statementCount(LogKind kind, ByteView log) {
    Rows rows(bound(prepared(kind == LogKind::User ? sql::countUser : sql::countSpace), log));
    return rows.next() ? number(rows.column(0)) : 0;
}

Bytes LogStore::statement(LogKind kind, ByteView log, std::uint64_t seq) {
    Bytes found;
    visitStatements(kind, log, seq, [&](ByteView bytes) {
        found = bytes;
        return false;
    });
    return found;
}

void LogStore::visitStatements(LogKind kind, ByteView log, std::uint64_t first,
                               const std::function<bool(ByteView)>& visit) {
    Rows rows(bound(prepared(kind == LogKind::User ? sql::readUser : sql::readSpace), log, first));
    while (rows.next() && visit(blob(rows.column(0)))) {
    }
}

void LogStore::appendStatement(LogKind kind, ByteView log, std::uint64_t seq, ByteView statement) {
    run(bound(preparedWrite(kind == LogKind::User ? sql::appendUser : sql::appendSpace), log, seq,
              statement));
}

std::optional<UserId> LogStore::userOf(const DeviceId& device) {
    Rows rows(bound(prepared(sql::readDevice), device.view()));
    if (!rows.next()) return {};
    return identifier<UserId>(rows.column(0));
}

void LogStore::setUserOf(const DeviceId& device, const UserId& user) {
    run(bound(preparedWrite(sql::setDevice), device.view(), user.view()));
}

ChainHead LogStore::chainHead(const SpaceId& space, const DeviceId& device) {
    const ChainHead base = chainBase(space, device);
    Rows rows(bound(prepared(sql::readChainHead), space.view(), device.view()));
    if (!rows.next() || number(rows.column(0)) <= base.seq) return base;
    return {number(rows.column(0)), identifier<Hash32>(rows.column(1))};
}

ChainHead LogStore::chainBase(const SpaceId& space, const DeviceId& device) {
    Rows rows(bound(prepared(sql::readChainBase), space.view(), device.view()));
    if (!rows.next()) return {};
    return {number(rows.column(0)), identifier<Hash32>(rows.column(1))};
}

std::vector<DeviceId> LogStore::authors(const SpaceId& space) {
    std::vector<DeviceId> found;
    Rows rows(bound(prepared(sql::readAuthors), space.view()));
    while (rows.next())
        found.push_back(identifier<DeviceId>(rows.column(0)));
    return found;
}

std::optional<LogStore::StoredBatch>
LogStore::findBatch(const SpaceId& space, const DeviceId& device, std::uint64_t deviceSeq) {
    Rows rows(bound(prepared(sql::findBatch), space.view(), device.view(), deviceSeq));
    if (!rows.next()) return {};
    return StoredBatch{number(rows.column(0)), identifier<Hash32>(rows.column(1))};
}

LogStore::SpaceSize LogStore::spaceSize(const SpaceId& space) {
    Rows rows(bound(prepared(sql::readSpaceSize), space.view()));
    if (!rows.next()) return {};
    return {number(rows.column(0)), number(rows.column(1))};
}

std::uint64_t LogStore::appendBatch(const SpaceId& space, const DeviceId& device,
                                    std::uint64_t deviceSeq, const Hash32& hash, ByteView bytes,
                                    BatchContents contents) {
    std::uint64_t serverSeq = 0;
    {
        Rows rows(
            bound(preparedWrite(sql::nextServerSeq), space.view(), std::uint64_t{bytes.size()}));
        rows.next();
        serverSeq = number(rows.column(0));
    }
    bytesSinceCheckpoint_ += bytes.size();
    run(bound(preparedWrite(sql::appendBatch), space.view(), serverSeq, device.view(), deviceSeq,
              hash.view(), bytes, static_cast<std::uint64_t>(contents)));
    return serverSeq;
}

void LogStore::visitBatches(const SpaceId& space, std::uint64_t after,
                            const std::optional<DeviceId>& skip,
                            const std::function<bool(const SequencedBatch&)>& visit) {
    constexpr std::uint64_t largest = std::numeric_limits<std::int64_t>::max();
    if (planted(Bug::ServerSkipsOne) && after > 0) ++after;
    const ByteView skipped = skip ? skip->view() : ByteView();
    Rows rows(bound(prepared(sql::readBatches), space.view(), std::min(after, largest), skipped));
    while (rows.next()) {
        const SQLite::Column bytes = rows.column(1);
        if (!visit({number(rows.column(0)), blob(bytes)})) return;
    }
}

LogStore::BoxOutcome LogStore::putBox(const Locator& locator, ByteView sealed,
                                      std::int64_t expiresAtMs, std::int64_t nowMs) {
    if (const auto there = box(locator, nowMs))
        return *there == sealed ? BoxOutcome::Same : BoxOutcome::Taken;
    run(bound(preparedWrite(sql::putBox), locator.view(), sealed,
              static_cast<std::uint64_t>(expiresAtMs)));
    ++boxes_;
    return BoxOutcome::Stored;
}

std::optional<Bytes> LogStore::box(const Locator& locator, std::int64_t nowMs) {
    Rows rows(bound(prepared(sql::readBox), locator.view(), static_cast<std::uint64_t>(nowMs)));
    if (!rows.next()) return {};
    return Bytes(blob(rows.column(0)));
}

void LogStore::removeExpiredBoxes(std::int64_t nowMs) {
    run(bound(preparedWrite(sql::removeBoxes), static_cast<std::uint64_t>(nowMs)));
    countBoxes();
}

void LogStore::countBoxes() {
    Rows rows(bound(prepared(sql::countBoxes)));
    boxes_ = rows.next() ? number(rows.column(0)) : 0;
}

} // namespace cordee::server
