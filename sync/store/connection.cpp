#include "sync/store/connection.h"

#include "sync/store/page_sums.h"

#include <sqlite3.h>

namespace cordee::store {

namespace {
constexpr std::size_t mostStatements = 512;
constexpr int busyTimeoutMs = 5000;
} // namespace

Run& Run::integer(std::int64_t value) {
    statement_.bind(++bound_, value);
    return *this;
}

Run& Run::real(double value) {
    statement_.bind(++bound_, value);
    return *this;
}

Run& Run::text(ByteView value) {
    statement_.bind(++bound_, std::string(value));
    return *this;
}

Run& Run::blob(ByteView value) {
    // An empty view may have no address, which SQLite would take for NULL.
    statement_.bind(++bound_, value.empty() ? "" : value.data(), static_cast<int>(value.size()));
    return *this;
}

Run& Run::null() {
    statement_.bind(++bound_);
    return *this;
}

ByteView Run::bytesAt(int column) const {
    const SQLite::Column value = statement_.getColumn(column);
    const auto* data = static_cast<const char*>(value.getBlob());
    return data ? ByteView(data, static_cast<std::size_t>(value.getBytes())) : ByteView();
}

// Without SQLite's own locks: a store lives on one thread.
Connection::Connection(const std::filesystem::path& path)
    : database_(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                busyTimeoutMs, pageSumsVfs()) {
    sqlite3_extended_result_codes(database_.getHandle(), 1);
}

SQLite::Statement& Connection::prepared(std::string_view sql) {
    const auto found = statements_.find(sql);
    if (found != statements_.end()) return *found->second;
    auto statement = std::make_unique<SQLite::Statement>(database_, std::string(sql));
    return *statements_.emplace(std::string(sql), std::move(statement)).first->second;
}

void Connection::trim() {
    if (statements_.size() > mostStatements) statements_.clear();
}

std::int64_t Connection::pragma(const std::string& name) {
    SQLite::Statement statement(database_, "PRAGMA " + name);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

bool isDiskFailure(const SQLite::Exception& exception) {
    return (exception.getErrorCode() & 0xff) == SQLITE_IOERR &&
           exception.getExtendedErrorCode() != SQLITE_IOERR_SHMSIZE;
}

StoreError toStoreError(const SQLite::Exception& exception) {
    const std::string detail = std::string(exception.what()) + " (" +
                               std::to_string(exception.getExtendedErrorCode()) + ")";
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return {StoreErrorKind::Full, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {StoreErrorKind::Damaged, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {StoreErrorKind::Locked, detail};
    case SQLITE_TOOBIG:
        return {StoreErrorKind::TooLarge, detail};
    default:
        break;
    }
    // The shared memory of the log cannot grow: a full disk under another name.
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE) {
        return {StoreErrorKind::Full, detail};
    }
    return {StoreErrorKind::Io, detail};
}

} // namespace cordee::store
