#pragma once

// Every statement that the log store runs, by number, so that each is prepared once.
namespace cordee::server::sql {

inline constexpr const char* schema = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE user_statement (
    user BLOB NOT NULL, seq INTEGER NOT NULL, statement BLOB NOT NULL,
    PRIMARY KEY (user, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE device (device BLOB PRIMARY KEY, user BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE space_statement (
    space BLOB NOT NULL, seq INTEGER NOT NULL, statement BLOB NOT NULL,
    PRIMARY KEY (space, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE space_head (
    space BLOB PRIMARY KEY, head INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE batch (
    space BLOB NOT NULL, server_seq INTEGER NOT NULL,
    device BLOB NOT NULL, device_seq INTEGER NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (space, server_seq)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX batch_by_author ON batch (space, device, device_seq);

CREATE TABLE box (
    locator BLOB PRIMARY KEY, sealed BLOB NOT NULL, expires_at_ms INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
CREATE INDEX box_by_expiry ON box (expires_at_ms);
)sql";

// Format 2: snapshots, and what they stand for. Batches that were there before may be evidence.
inline constexpr const char* snapshotSchema = R"sql(
ALTER TABLE batch ADD COLUMN contents INTEGER NOT NULL DEFAULT 0;
CREATE TABLE chain_base (
    space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (space, device)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot (
    space BLOB NOT NULL, id BLOB NOT NULL, header BLOB NOT NULL, stage INTEGER NOT NULL,
    chunks INTEGER NOT NULL, through INTEGER NOT NULL, touched_ms INTEGER NOT NULL,
    PRIMARY KEY (space, id)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot_signature (
    space BLOB NOT NULL, id BLOB NOT NULL, n INTEGER NOT NULL, signature BLOB NOT NULL,
    PRIMARY KEY (space, id, n)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot_chunk (
    space BLOB NOT NULL, id BLOB NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (space, id, n)) STRICT;
CREATE TABLE snapshot_passed (
    space BLOB NOT NULL, id BLOB NOT NULL, device BLOB NOT NULL,
    PRIMARY KEY (space, id, device)) STRICT, WITHOUT ROWID;
CREATE TABLE device_seen (device BLOB PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

enum : int {
    begin,
    countCommit,
    commit,
    countUser,
    countSpace,
    readUser,
    readSpace,
    appendUser,
    appendSpace,
    readDevice,
    setDevice,
    readChainHead,
    readChainBase,
    readAuthors,
    findBatch,
    readSpaceSize,
    nextServerSeq,
    appendBatch,
    readBatches,
    putBox,
    readBox,
    removeBoxes,
    countBoxes,
    count
};

inline constexpr const char* text[count] = {
    "BEGIN IMMEDIATE",
    "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'sequence'",
    "COMMIT",
    "SELECT coalesce(max(seq) + 1, 0) FROM user_statement WHERE user = ?",
    "SELECT coalesce(max(seq) + 1, 0) FROM space_statement WHERE space = ?",
    "SELECT statement FROM user_statement WHERE user = ? AND seq >= ? ORDER BY seq",
    "SELECT statement FROM space_statement WHERE space = ? AND seq >= ? ORDER BY seq",
    "INSERT INTO user_statement (user, seq, statement) VALUES (?, ?, ?)",
    "INSERT INTO space_statement (space, seq, statement) VALUES (?, ?, ?)",
    "SELECT user FROM device WHERE device = ?",
    "INSERT INTO device (device, user) VALUES (?, ?)",
    "SELECT device_seq, hash FROM batch WHERE space = ? AND device = ? "
    "ORDER BY device_seq DESC LIMIT 1",
    "SELECT seq, hash FROM chain_base WHERE space = ? AND device = ?",
    "SELECT DISTINCT device FROM batch WHERE space = ?1 UNION "
    "SELECT device FROM chain_base WHERE space = ?1",
    "SELECT server_seq, hash FROM batch WHERE space = ? AND device = ? AND device_seq = ?",
    "SELECT head, bytes FROM space_head WHERE space = ?",
    "INSERT INTO space_head (space, head, bytes) VALUES (?1, 1, ?2) ON CONFLICT (space) "
    "DO UPDATE SET head = head + 1, bytes = bytes + excluded.bytes RETURNING head",
    "INSERT INTO batch (space, server_seq, device, device_seq, hash, bytes, contents) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)",
    "SELECT server_seq, bytes FROM batch WHERE space = ? AND server_seq > ? AND device != ? "
    "ORDER BY server_seq",
    "INSERT OR REPLACE INTO box (locator, sealed, expires_at_ms) VALUES (?, ?, ?)",
    "SELECT sealed FROM box WHERE locator = ? AND expires_at_ms > ?",
    "DELETE FROM box WHERE expires_at_ms <= ?",
    "SELECT count(*) FROM box",
};

} // namespace cordee::server::sql
