#pragma once

#include "sync/core/bytes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <utility>

// Small words for the statements of the log's database.
namespace cordee::server {

inline void bind(SQLite::Statement& statement, int index, ByteView blob) {
    // A null pointer would bind NULL where an empty blob is meant.
    statement.bindNoCopy(index, blob.data() ? blob.data() : "", static_cast<int>(blob.size()));
}

inline void bind(SQLite::Statement& statement, int index, std::uint64_t number) {
    statement.bind(index, static_cast<std::int64_t>(number));
}

template <class... Values>
SQLite::Statement& bound(SQLite::Statement& statement, Values&&... values) {
    statement.reset();
    int index = 0;
    (bind(statement, ++index, std::forward<Values>(values)), ...);
    return statement;
}

inline ByteView blob(const SQLite::Column& column) {
    const auto* data = static_cast<const char*>(column.getBlob());
    return data ? ByteView(data, static_cast<std::size_t>(column.getBytes())) : ByteView();
}

inline std::uint64_t number(const SQLite::Column& column) {
    return static_cast<std::uint64_t>(column.getInt64());
}

template <class Identifier>
Identifier identifier(const SQLite::Column& column) {
    const auto id = Identifier::from(blob(column));
    if (!id) throw SQLite::Exception("a stored id has the wrong size", SQLITE_CORRUPT);
    return *id;
}

// A statement left in the middle of its rows would keep a read transaction open.
class Rows {
  public:
    explicit Rows(SQLite::Statement& statement)
        : statement_(statement) {}
    ~Rows() { statement_.tryReset(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    bool next() { return statement_.executeStep(); }
    SQLite::Column column(int index) const { return statement_.getColumn(index); }

  private:
    SQLite::Statement& statement_;
};

inline void run(SQLite::Statement& statement) {
    Rows(statement).next();
}

} // namespace cordee::server
