#include "sync/store/rows.h"

#include "sync/store/pack.h"

#include <algorithm>

namespace cordee::store {

namespace {

Bytes openSecret(const Context& context, ByteView sealed, const KindTable& kind,
                 std::string_view column, const RecordId& id) {
    auto plain = context.secrets.open(sealed, kind.schema->table, id.view(), column);
    if (!plain) throw Unreadable("a sealed column of " + id.hex());
    return std::move(*plain);
}

SetState readSet(const Context& context, const Run& run, int column, const KindTable& kind,
                 const FieldSchema& field, const RecordId& id) {
    if (run.isNull(column)) return {};
    if (!field.secret) return SetState::unpack(run.bytesAt(column));
    return SetState::unpack(openSecret(context, run.bytesAt(column), kind, field.column, id));
}

Value readSecret(const Context& context, const Run& run, int column, const KindTable& kind,
                 const FieldSchema& field, const RecordId& id) {
    const Bytes packed = openSecret(context, run.bytesAt(column), kind, field.column, id);
    Unpacker unpacker(packed);
    Value value = unpacker.value();
    if (!unpacker.ok()) throw Unreadable("a value of " + id.hex());
    return value;
}

std::string documentPlace(const FieldSchema& field) {
    return std::string(field.column) + "$document";
}

text::Document loadDocument(Context& context, const RowState& row, const FieldSchema& field) {
    if (row.n == 0) return {};
    Run run(context.db.prepared("SELECT " + documentColumnOf(field) + " FROM " + row.kind->name +
                                " WHERE _n = ?"));
    run.integer(row.n);
    if (!run.next()) throw Unreadable("the row of " + row.id.hex() + " is missing");
    if (run.isNull(0)) return {};
    auto document = text::Document::load(
        field.secret ? openSecret(context, run.bytesAt(0), *row.kind, documentPlace(field), row.id)
                     : Bytes(run.bytesAt(0)));
    if (!document) throw Unreadable("a text of " + row.id.hex());
    return std::move(*document);
}

void bindValue(Run& run, const FieldSchema& field, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        run.integer(*integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
        run.real(*real);
    } else if (const auto* octets = std::get_if<std::string>(&value)) {
        field.type == ValueType::Text ? run.text(*octets) : run.blob(*octets);
    } else {
        run.null();
    }
}

void bindField(Run& run, const Context& context, const RowState& row, const FieldState& field) {
    const FieldSchema& schema = *field.schema;
    const auto seal = [&](const Bytes& packed) {
        return context.secrets.seal(packed, row.kind->schema->table, row.id.view(), schema.column);
    };
    if (schema.merge == Merge::Text) {
        const Bytes document = field.document->encode();
        run.blob(schema.secret ? context.secrets.seal(document, row.kind->schema->table,
                                                      row.id.view(), documentPlace(schema))
                               : document);
    }
    if (schema.merge == Merge::Set) {
        const Bytes packed = field.set.pack();
        run.blob(schema.secret ? seal(packed) : packed);
    } else if (schema.secret && !std::holds_alternative<std::monostate>(field.value)) {
        run.blob(seal(Packer().value(field.value).take()));
    } else {
        bindValue(run, schema, field.value);
    }
}

// The columns that change, in the order in which bindRow binds them.
std::vector<std::string> columnsOf(const RowState& row) {
    std::vector<std::string> columns{"_deleted", "_created_ms", "_updated_ms", "_created_by",
                                     "_clocks"};
    for (const FieldState& field : row.fields) {
        if (!field.dirty) continue;
        if (field.schema->merge == Merge::Text) columns.push_back(documentColumnOf(*field.schema));
        columns.push_back(columnOf(*field.schema));
    }
    return columns;
}

void bindRow(Run& run, const Context& context, const RowState& row) {
    const Hlc updated = row.newest();
    run.integer(row.isInBin(context.devices) ? 1 : 0);
    run.integer(row.created.hlc.millis()).integer(updated.millis()).integer(row.createdBy);
    run.blob(row.packClocks());
    for (const FieldState& field : row.fields) {
        if (field.dirty) bindField(run, context, row, field);
    }
}

void insertRow(Context& context, RowState& row) {
    std::string names = "_id, _space";
    std::string marks = "?, ?";
    for (const std::string& column : columnsOf(row)) {
        names += ", " + column;
        marks += ", ?";
    }
    {
        Run run(context.db.prepared("INSERT INTO " + row.kind->name + "(" + names + ") VALUES(" +
                                    marks + ")"));
        run.blob(row.id.view()).integer(row.space);
        bindRow(run, context, row);
        run.exec();
    }
    row.n = context.db.database().getLastInsertRowid();
    Run run(context.db.prepared("INSERT INTO record(id, kind, space, n) VALUES(?, ?, ?, ?)"));
    run.blob(row.id.view())
        .integer(row.kind->schema->number)
        .integer(row.space)
        .integer(row.n)
        .exec();
}

void updateRow(Context& context, const RowState& row) {
    std::string sets;
    for (const std::string& column : columnsOf(row)) {
        sets += (sets.empty() ? "" : ", ") + column + " = ?";
    }
    Run run(context.db.prepared("UPDATE " + row.kind->name + " SET " + sets + " WHERE _n = ?"));
    bindRow(run, context, row);
    run.integer(row.n).exec();
}

} // namespace

std::optional<RowPlace> locate(Connection& db, const RecordId& id) {
    Run run(db.prepared("SELECT kind, space, n FROM record WHERE id = ?"));
    run.blob(id.view());
    if (!run.next()) return std::nullopt;
    return RowPlace{static_cast<std::uint32_t>(run.integerAt(0)),
                    static_cast<std::uint32_t>(run.integerAt(1)), run.integerAt(2)};
}

RowState loadRow(Context& context, const RecordId& id, const RowPlace& place) {
    RowState row;
    row.id = id;
    row.kind = context.tables.kind(place.kind);
    row.space = place.space;
    row.n = place.n;
    if (!row.kind) throw Unreadable("a record of an unknown kind");
    Run run(context.db.prepared("SELECT _clocks, _created_by FROM " + row.kind->name +
                                " WHERE _n = ?"));
    run.integer(place.n);
    if (!run.next()) throw Unreadable("the row of " + id.hex() + " is missing");
    row.unpackClocks(run.bytesAt(0));
    row.createdBy = static_cast<std::uint32_t>(run.integerAt(1));
    row.wasInBin = row.isInBin(context.devices);
    return row;
}

FieldState& loadField(Context& context, RowState& row, const FieldSchema& field) {
    const auto found = std::ranges::find(row.fields, field.number, &FieldState::number);
    if (found != row.fields.end()) return *found;
    FieldState& state = row.fields.emplace_back();
    state.number = field.number;
    state.schema = &field;
    if (field.merge == Merge::Text) state.document = loadDocument(context, row, field);
    if (row.n == 0) return state;
    Run run(context.db.prepared("SELECT " + columnOf(field) + " FROM " + row.kind->name +
                                " WHERE _n = ?"));
    run.integer(row.n);
    if (!run.next()) throw Unreadable("the row of " + row.id.hex() + " is missing");
    if (field.merge == Merge::Set) {
        state.set = readSet(context, run, 0, *row.kind, field, row.id);
    } else {
        state.value = readColumn(context, run, 0, *row.kind, field, row.id);
    }
    return state;
}

void saveRow(Context& context, RowState& row) {
    if (!row.dirty) return;
    row.n == 0 ? insertRow(context, row) : updateRow(context, row);
}

Value readColumn(const Context& context, const Run& run, int column, const KindTable& kind,
                 const FieldSchema& field, const RecordId& id) {
    if (run.isNull(column)) return {};
    if (field.merge == Merge::Set) {
        return readSet(context, run, column, kind, field, id).elements();
    }
    if (field.secret) return readSecret(context, run, column, kind, field, id);
    switch (field.type) {
    case ValueType::Bool:
    case ValueType::Integer:
    case ValueType::Enum:
        return run.integerAt(column);
    case ValueType::Real:
        return run.realAt(column);
    case ValueType::Text:
    case ValueType::Blob:
        return std::string(run.bytesAt(column));
    }
    return {};
}

} // namespace cordee::store
