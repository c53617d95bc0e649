#include "sync/store/tables.h"

#include <algorithm>
#include <map>
#include <set>

namespace cordee::store {

namespace {

constexpr std::int64_t format = 1;
constexpr std::int64_t applicationId = 0x43726465; // "Crde"

// What every database has, whatever the model. Columns named `body` are sealed.
constexpr const char* fixedTables = R"sql(
CREATE TABLE state(
    one INTEGER PRIMARY KEY CHECK(one = 1), key_check BLOB NOT NULL, device BLOB, user BLOB,
    hlc INTEGER NOT NULL, next_seq INTEGER NOT NULL, checked_ms INTEGER NOT NULL) STRICT;
CREATE TABLE schema_record(number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE schema_field(
    record INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL,
    merge INTEGER NOT NULL, secret INTEGER NOT NULL, PRIMARY KEY(record, number)) STRICT, WITHOUT ROWID;
CREATE TABLE space(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, cursor INTEGER NOT NULL)
    STRICT;
CREATE TABLE device(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE person(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE record(
    id BLOB PRIMARY KEY, kind INTEGER NOT NULL, space INTEGER NOT NULL, n INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
CREATE TABLE history(
    record BLOB NOT NULL, seq INTEGER NOT NULL, received_ms INTEGER NOT NULL,
    device INTEGER NOT NULL, author INTEGER NOT NULL, gesture INTEGER, body BLOB NOT NULL,
    PRIMARY KEY(record, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX history_gesture ON history(gesture) WHERE gesture IS NOT NULL;
CREATE TABLE pending(
    space INTEGER NOT NULL, seq INTEGER NOT NULL, made_ms INTEGER NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY(space, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE chain(
    space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    moved INTEGER NOT NULL, PRIMARY KEY(space, device)) STRICT, WITHOUT ROWID;
CREATE TABLE batch(
    n INTEGER PRIMARY KEY, space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL,
    hash BLOB NOT NULL, bytes BLOB NOT NULL, server_seq INTEGER NOT NULL, waiting INTEGER NOT NULL,
    changes INTEGER NOT NULL, made_ms INTEGER NOT NULL, UNIQUE(space, device, seq)) STRICT;
CREATE INDEX batch_waiting ON batch(space, seq) WHERE waiting = 1;
CREATE TABLE set_aside(
    space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, idx INTEGER NOT NULL,
    author INTEGER NOT NULL, reason INTEGER NOT NULL, received_ms INTEGER NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY(space, device, seq, idx)) STRICT, WITHOUT ROWID;
CREATE INDEX set_aside_waiting ON set_aside(space, device) WHERE reason = 5;
CREATE TABLE vault(key BLOB PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// What was added since: older databases get it when they are opened.
constexpr const char* laterTables = R"sql(
CREATE TABLE IF NOT EXISTS newer(record BLOB PRIMARY KEY, reader INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS started(
    space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY(space, device)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS forgotten(
    seq INTEGER PRIMARY KEY, space BLOB NOT NULL, body BLOB NOT NULL) STRICT;
)sql";

std::string inQuotes(std::string_view name) {
    std::string quoted = "\"";
    for (const char letter : name) {
        quoted.push_back(letter);
        if (letter == '"') quoted.push_back('"');
    }
    return quoted + "\"";
}

std::string tableOf(const RecordSchema& record) {
    return inQuotes("r_" + std::string(record.table));
}

// Secret columns and sets hold the store's own encoding.
const char* columnType(const FieldSchema& field) {
    if (field.secret || field.merge == Merge::Set) return "BLOB";
    switch (field.type) {
    case ValueType::Bool:
    case ValueType::Integer:
    case ValueType::Enum:
        return "INTEGER";
    case ValueType::Real:
        return "REAL";
    case ValueType::Text:
        return "TEXT";
    case ValueType::Blob:
        return "BLOB";
    }
    return "BLOB";
}

struct StoredField {
    std::string name;
    std::int64_t type;
    std::int64_t merge;
    bool secret;
};

struct StoredSchema {
    std::map<std::uint32_t, std::string> records;
    std::map<std::pair<std::uint32_t, std::uint32_t>, StoredField> fields;
};

bool isEmpty(Connection& connection) {
    SQLite::Statement statement(connection.database(), "SELECT count(*) FROM sqlite_schema");
    statement.executeStep();
    return statement.getColumn(0).getInt64() == 0;
}

StoredSchema storedSchema(Connection& connection) {
    StoredSchema stored;
    Run records(connection.prepared("SELECT number, name FROM schema_record"));
    while (records.next()) {
        stored.records.emplace(static_cast<std::uint32_t>(records.integerAt(0)),
                               std::string(records.bytesAt(1)));
    }
    Run fields(
        connection.prepared("SELECT record, number, name, type, merge, secret FROM schema_field"));
    while (fields.next()) {
        stored.fields.emplace(std::pair(static_cast<std::uint32_t>(fields.integerAt(0)),
                                        static_cast<std::uint32_t>(fields.integerAt(1))),
                              StoredField{std::string(fields.bytesAt(2)), fields.integerAt(3),
                                          fields.integerAt(4), fields.integerAt(5) != 0});
    }
    return stored;
}

bool sameShape(const StoredField& stored, const FieldSchema& field) {
    return stored.type == static_cast<std::int64_t>(field.type) &&
           stored.merge == static_cast<std::int64_t>(field.merge) && stored.secret == field.secret;
}

std::vector<std::string> columnsOf(const FieldSchema& field) {
    std::vector<std::string> columns{columnOf(field) + " " + columnType(field)};
    if (field.merge == Merge::Text) columns.push_back(documentColumnOf(field) + " BLOB");
    return columns;
}

// After its columns are there.
void noteField(Connection& connection, const RecordSchema& record, const FieldSchema& field) {
    if (field.holds == Holds::Record && !field.secret && field.merge == Merge::LastWriter) {
        connection.exec(
            "CREATE INDEX " +
            inQuotes("i_" + std::string(record.table) + "_" + std::string(field.column)) + " ON " +
            tableOf(record) + "(" + columnOf(field) + ")");
    }
    Run run(
        connection.prepared("INSERT INTO schema_field(record, number, name, type, merge, secret)"
                            " VALUES(?, ?, ?, ?, ?, ?)"));
    run.integer(record.number).integer(field.number).text(field.column);
    run.integer(static_cast<std::int64_t>(field.type))
        .integer(static_cast<std::int64_t>(field.merge));
    run.integer(field.secret ? 1 : 0).exec();
}

// With all columns at once: SQLite reads the whole declaration anew for each that is added later.
void createRecord(Connection& connection, const RecordSchema& record) {
    const std::string table = tableOf(record);
    std::string columns = "_n INTEGER PRIMARY KEY, _id BLOB NOT NULL, _space INTEGER NOT NULL,"
                          " _deleted INTEGER NOT NULL, _created_ms INTEGER NOT NULL,"
                          " _updated_ms INTEGER NOT NULL, _created_by INTEGER NOT NULL,"
                          " _clocks BLOB NOT NULL";
    for (const FieldSchema& field : record.fields)
        for (const std::string& column : columnsOf(field))
            columns += ", " + column;
    connection.exec("CREATE TABLE " + table + "(" + columns + ") STRICT");
    connection.exec("CREATE INDEX " + inQuotes("i_" + std::string(record.table) + "__space") +
                    " ON " + table + "(_space)");
    connection.exec("CREATE INDEX " + inQuotes("i_" + std::string(record.table) + "__bin") +
                    " ON " + table + "(_updated_ms) WHERE _deleted = 1");
    Run run(connection.prepared("INSERT INTO schema_record(number, name) VALUES(?, ?)"));
    run.integer(record.number).text(record.table).exec();
    for (const FieldSchema& field : record.fields)
        noteField(connection, record, field);
}

void addField(Connection& connection, const RecordSchema& record, const FieldSchema& field) {
    for (const std::string& column : columnsOf(field))
        connection.exec("ALTER TABLE " + tableOf(record) + " ADD COLUMN " + column);
    noteField(connection, record, field);
}

// Numbers are what a record or field is; its name in the declaration may change.
void rename(Connection& connection, const RecordSchema& record, const StoredSchema& stored) {
    if (const std::string& old = stored.records.at(record.number); old != record.table) {
        connection.exec("ALTER TABLE " + inQuotes("r_" + old) + " RENAME TO " + tableOf(record));
        Run run(connection.prepared("UPDATE schema_record SET name = ? WHERE number = ?"));
        run.text(record.table).integer(record.number).exec();
    }
    for (const FieldSchema& field : record.fields) {
        const auto found = stored.fields.find({record.number, field.number});
        if (found == stored.fields.end() || found->second.name == field.column) continue;
        const std::string start = "ALTER TABLE " + tableOf(record) + " RENAME COLUMN ";
        connection.exec(start + inQuotes(found->second.name) + " TO " + columnOf(field));
        if (field.merge == Merge::Text) {
            connection.exec(start + inQuotes(found->second.name + "$document") + " TO " +
                            documentColumnOf(field));
        }
        Run run(connection.prepared(
            "UPDATE schema_field SET name = ? WHERE record = ? AND number = ?"));
        run.text(field.column).integer(record.number).integer(field.number).exec();
    }
}

bool isPresent(const RecordSchema& record, const FieldSchema& field, const StoredSchema& stored,
               bool readOnly) {
    const auto found = stored.fields.find({record.number, field.number});
    if (found == stored.fields.end()) return false;
    return !readOnly || found->second.name == field.column;
}

} // namespace

std::string columnOf(const FieldSchema& field) {
    return inQuotes(field.column);
}

std::string documentColumnOf(const FieldSchema& field) {
    return inQuotes(std::string(field.column) + "$document");
}

const FieldSchema* KindTable::field(std::uint32_t number) const {
    const auto found = std::ranges::find(fields, number, &FieldSchema::number);
    return found == fields.end() ? nullptr : *found;
}

const KindTable* Tables::kind(std::uint32_t number) const {
    const auto found = std::ranges::find(kinds_, number,
                                         [](const KindTable& kind) { return kind.schema->number; });
    return found == kinds_.end() ? nullptr : &*found;
}

namespace {

bool isStored(const StoredSchema& stored, const RecordSchema& record) {
    const auto known = stored.records.find(record.number);
    return known != stored.records.end() && known->second == record.table &&
           std::ranges::all_of(record.fields, [&](const FieldSchema& field) {
               const auto found = stored.fields.find({record.number, field.number});
               return found != stored.fields.end() && found->second.name == field.column;
           });
}

} // namespace

Fitness fitness(Connection& connection, const Schema& schema) {
    if (isEmpty(connection)) return {Fit::Empty, "", false};
    if (connection.pragma("application_id") != applicationId) {
        return {Fit::Foreign, "a database of another application", false};
    }
    if (const auto found = connection.pragma("user_version"); found > format) {
        return {Fit::Newer, "format " + std::to_string(found), false};
    }
    const StoredSchema stored = storedSchema(connection);
    Fitness fitness{Fit::Ours, "", false};
    for (const auto& [number, name] : stored.records) {
        if (!schema.record(number)) fitness = {Fit::Newer, "record " + name, false};
    }
    for (const auto& [key, field] : stored.fields) {
        const RecordSchema* record = schema.record(key.first);
        const FieldSchema* known = record ? record->field(key.second) : nullptr;
        if (!known) {
            fitness = {Fit::Newer, "field " + field.name, false};
        } else if (!sameShape(field, *known)) {
            return {Fit::Contradicts, "field " + field.name + " is declared otherwise", false};
        }
    }
    for (const RecordSchema& record : schema.records())
        fitness.changes = fitness.changes || !isStored(stored, record);
    return fitness;
}

Tables Tables::migrate(Connection& connection, const Schema& schema, bool readOnly) {
    Tables tables;
    if (!readOnly && isEmpty(connection)) {
        connection.exec(fixedTables);
        connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
        connection.exec("PRAGMA user_version = " + std::to_string(format));
    }
    if (!readOnly) connection.exec(laterTables);
    const StoredSchema stored = storedSchema(connection);
    for (const RecordSchema& record : schema.records()) {
        const auto known = stored.records.find(record.number);
        if (readOnly && (known == stored.records.end() || known->second != record.table)) continue;
        const bool isNew = known == stored.records.end();
        if (isNew) {
            tables.grew_ = true;
            createRecord(connection, record);
        } else if (!readOnly) {
            rename(connection, record, stored);
        }
        KindTable kind{&record, tableOf(record), {}};
        for (const FieldSchema& field : record.fields) {
            const bool present = isNew || isPresent(record, field, stored, readOnly);
            if (!present && readOnly) continue;
            if (!present) addField(connection, record, field);
            tables.grew_ = tables.grew_ || !present;
            kind.fields.push_back(&field);
        }
        tables.kinds_.push_back(std::move(kind));
    }
    return tables;
}

} // namespace cordee::store
