#include "sync/server/snapshot_store.h"

#include "sync/core/planted.h"
#include "sync/server/rows.h"

namespace cordee::server {

SQLite::Statement& SnapshotStore::read(const char* sql) {
    auto& statement = statements_[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(log_.db_, sql);
    return *statement;
}

SQLite::Statement& SnapshotStore::write(const char* sql) {
    log_.beginWrite();
    return read(sql);
}

namespace {

constexpr const char* readEntries =
    "SELECT id, header, stage, chunks, through, touched_ms FROM snapshot WHERE space = ?"
    " ORDER BY stage";
constexpr const char* writeEntry =
    "INSERT OR REPLACE INTO snapshot (space, id, header, stage, chunks, through, touched_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* readSignatures =
    "SELECT signature FROM snapshot_signature WHERE space = ? AND id = ? ORDER BY n";
constexpr const char* writeSignature =
    "INSERT INTO snapshot_signature (space, id, n, signature) VALUES (?, ?, ?, ?)";
constexpr const char* readChunk =
    "SELECT bytes FROM snapshot_chunk WHERE space = ? AND id = ? AND n = ?";
constexpr const char* writeChunk =
    "INSERT INTO snapshot_chunk (space, id, n, bytes) VALUES (?, ?, ?, ?)";
constexpr const char* readPassed =
    "SELECT 1 FROM snapshot_passed WHERE space = ? AND id = ? AND device = ?";
constexpr const char* writePassed =
    "INSERT OR IGNORE INTO snapshot_passed (space, id, device) VALUES (?, ?, ?)";
constexpr const char* readDay = "SELECT day FROM device_seen WHERE device = ?";
constexpr const char* writeDay = "INSERT OR REPLACE INTO device_seen (device, day) VALUES (?, ?)";
constexpr const char* writeBase =
    "INSERT OR REPLACE INTO chain_base (space, device, seq, hash) VALUES (?, ?, ?, ?)";
constexpr const char* readAt = "SELECT server_seq FROM batch WHERE space = ? AND device = ?"
                               " AND device_seq <= ? ORDER BY device_seq DESC LIMIT 1";
constexpr const char* readAfter = "SELECT server_seq FROM batch WHERE space = ? AND device = ?"
                                  " AND device_seq > ? ORDER BY device_seq LIMIT 1";
constexpr const char* dropSome =
    "DELETE FROM batch WHERE space = ?1 AND server_seq IN (SELECT server_seq FROM batch"
    " WHERE space = ?1 AND device = ?2 AND device_seq <= ?3 AND contents = 1"
    " ORDER BY device_seq LIMIT ?4) RETURNING length(bytes)";
constexpr const char* dropAny = // see planted.h
    "DELETE FROM batch WHERE space = ?1 AND server_seq IN (SELECT server_seq FROM batch"
    " WHERE space = ?1 AND device = ?2 AND device_seq <= ?3"
    " ORDER BY device_seq LIMIT ?4) RETURNING length(bytes)";
constexpr const char* lessBytes = "UPDATE space_head SET bytes = max(bytes - ?, 0) WHERE space = ?";
constexpr const char* readDropping = "SELECT space FROM snapshot WHERE stage = 2 LIMIT 1";

constexpr const char* removals[] = {
    "DELETE FROM snapshot WHERE space = ? AND id = ?",
    "DELETE FROM snapshot_signature WHERE space = ? AND id = ?",
    "DELETE FROM snapshot_chunk WHERE space = ? AND id = ?",
    "DELETE FROM snapshot_passed WHERE space = ? AND id = ?",
};

} // namespace

std::vector<SnapshotStore::Entry> SnapshotStore::entries(const SpaceId& space) {
    std::vector<Entry> found;
    Rows rows(bound(read(readEntries), space.view()));
    while (rows.next())
        found.push_back({identifier<Hash32>(rows.column(0)), Bytes(blob(rows.column(1))),
                         static_cast<Stage>(number(rows.column(2))),
                         static_cast<std::uint32_t>(number(rows.column(3))), number(rows.column(4)),
                         rows.column(5).getInt64()});
    return found;
}

std::optional<SnapshotStore::Entry> SnapshotStore::find(const SpaceId& space, const Hash32& id) {
    for (Entry& entry : entries(space))
        if (entry.id == id) return std::move(entry);
    return std::nullopt;
}

void SnapshotStore::put(const SpaceId& space, const Entry& entry) {
    run(bound(write(writeEntry), space.view(), entry.id.view(), ByteView(entry.header),
              static_cast<std::uint64_t>(entry.stage), std::uint64_t{entry.chunks}, entry.through,
              static_cast<std::uint64_t>(entry.touchedMs)));
}

void SnapshotStore::remove(const SpaceId& space, const Hash32& id) {
    for (const char* removal : removals)
        run(bound(write(removal), space.view(), id.view()));
}

std::vector<sync::v1::SnapshotSignature> SnapshotStore::signatures(const SpaceId& space,
                                                                   const Hash32& id) {
    std::vector<sync::v1::SnapshotSignature> found;
    Rows rows(bound(read(readSignatures), space.view(), id.view()));
    while (rows.next()) {
        const ByteView bytes = blob(rows.column(0));
        if (!found.emplace_back().ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
            throw SQLite::Exception("a stored signature cannot be read", SQLITE_CORRUPT);
    }
    return found;
}

void SnapshotStore::addSignature(const SpaceId& space, const Hash32& id, std::uint64_t at,
                                 const sync::v1::SnapshotSignature& signature) {
    const Bytes bytes = signature.SerializeAsString();
    run(bound(write(writeSignature), space.view(), id.view(), at, ByteView(bytes)));
}

std::optional<Bytes> SnapshotStore::chunk(const SpaceId& space, const Hash32& id,
                                          std::uint64_t at) {
    Rows rows(bound(read(readChunk), space.view(), id.view(), at));
    if (!rows.next()) return std::nullopt;
    return Bytes(blob(rows.column(0)));
}

void SnapshotStore::addChunk(const SpaceId& space, const Hash32& id, std::uint64_t at,
                             ByteView bytes) {
    log_.bytesSinceCheckpoint_ += bytes.size();
    run(bound(write(writeChunk), space.view(), id.view(), at, bytes));
}

bool SnapshotStore::hasPassed(const SpaceId& space, const Hash32& id, const DeviceId& device) {
    return Rows(bound(read(readPassed), space.view(), id.view(), device.view())).next();
}

void SnapshotStore::setPassed(const SpaceId& space, const Hash32& id, const DeviceId& device) {
    run(bound(write(writePassed), space.view(), id.view(), device.view()));
}

std::optional<std::int64_t> SnapshotStore::daySeen(const DeviceId& device) {
    Rows rows(bound(read(readDay), device.view()));
    if (!rows.next()) return std::nullopt;
    return rows.column(0).getInt64();
}

void SnapshotStore::setDaySeen(const DeviceId& device, std::int64_t day) {
    run(bound(write(writeDay), device.view(), static_cast<std::uint64_t>(day)));
}

void SnapshotStore::setChainBase(const SpaceId& space, const DeviceId& device,
                                 const ChainHead& head) {
    run(bound(write(writeBase), space.view(), device.view(), head.seq, head.hash.view()));
}

std::uint64_t SnapshotStore::serverSeqAt(const SpaceId& space, const DeviceId& device,
                                         std::uint64_t seq) {
    Rows rows(bound(read(readAt), space.view(), device.view(), seq));
    return rows.next() ? number(rows.column(0)) : 0;
}

std::uint64_t SnapshotStore::serverSeqAfter(const SpaceId& space, const DeviceId& device,
                                            std::uint64_t seq) {
    Rows rows(bound(read(readAfter), space.view(), device.view(), seq));
    return rows.next() ? number(rows.column(0)) : 0;
}

std::size_t SnapshotStore::drop(const SpaceId& space, const DeviceId& device, std::uint64_t seq,
                                std::size_t most) {
    std::size_t count = 0;
    std::uint64_t bytes = 0;
    {
        Rows rows(bound(write(planted(Bug::EvidenceDropped) ? dropAny : dropSome), space.view(),
                        device.view(), seq, std::uint64_t{most}));
        for (; rows.next(); ++count)
            bytes += number(rows.column(0));
    }
    log_.bytesSinceCheckpoint_ += bytes;
    if (count > 0) run(bound(write(lessBytes), bytes, space.view()));
    return count;
}

std::optional<SpaceId> SnapshotStore::droppingSpace() {
    Rows rows(bound(read(readDropping)));
    if (!rows.next()) return std::nullopt;
    return identifier<SpaceId>(rows.column(0));
}

bool SnapshotStore::shrink(unsigned pages) {
    constexpr int incremental = 2; // databases made before cannot, and use their free pages again
    if (log_.db_.execAndGet("PRAGMA auto_vacuum").getInt() != incremental) return false;
    if (log_.db_.execAndGet("PRAGMA freelist_count").getInt64() == 0) return false;
    log_.db_.exec("PRAGMA incremental_vacuum(" + std::to_string(pages) + ")");
    log_.commitsSinceCheckpoint_ += pages; // the file gets shorter by a checkpoint
    return true;
}

} // namespace cordee::server
