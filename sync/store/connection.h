#pragma once

#include "sync/core/bytes.h"
#include "sync/core/replica.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cordee::store {

// A prepared statement while it is used: binds from left to right, reset when it goes.
class Run {
  public:
    explicit Run(SQLite::Statement& statement)
        : statement_(statement) {}
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    ~Run() { statement_.tryReset(); }

    Run& integer(std::int64_t value);
    Run& real(double value);
    Run& text(ByteView value);
    Run& blob(ByteView value);
    Run& null();

    bool next() { return statement_.executeStep(); }
    int exec() { return statement_.exec(); }

    // Columns of the row that next() found; views live until the next call of it.
    bool isNull(int column) const { return statement_.getColumn(column).isNull(); }
    std::int64_t integerAt(int column) const { return statement_.getColumn(column).getInt64(); }
    double realAt(int column) const { return statement_.getColumn(column).getDouble(); }
    ByteView bytesAt(int column) const;

  private:
    SQLite::Statement& statement_;
    int bound_ = 0;
};

// The one connection: reads, writes and checkpoints (design 4.1), with its prepared statements.
class Connection {
  public:
    // Throws SQLite::Exception.
    explicit Connection(const std::filesystem::path& path);

    SQLite::Database& database() { return database_; }
    // Statements are prepared once and live until trim().
    SQLite::Statement& prepared(std::string_view sql);
    // Keeps the cache of statements bounded; called where none is in use.
    void trim();
    void exec(const std::string& sql) { database_.exec(sql); }
    std::int64_t pragma(const std::string& name);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };

    SQLite::Database database_;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, Hash, std::equal_to<>>
        statements_;
};

// The one border where SQLite's errors become ours.
StoreError toStoreError(const SQLite::Exception& exception);
// The disk itself refused: after that nobody knows what reached it.
bool isDiskFailure(const SQLite::Exception& exception);
// Short, so that saying it takes no memory.
inline StoreError noMemory() {
    return {StoreErrorKind::Io, "no memory"};
}

// A value in the database that its key does not open, or whose encoding is broken. Never leaves the
// store: becomes StoreErrorKind::Damaged.
class Unreadable : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace cordee::store
