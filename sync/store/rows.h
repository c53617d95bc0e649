#pragma once

#include "sync/store/context.h"
#include "sync/store/row_state.h"

namespace cordee::store {

// Where a record is kept.
struct RowPlace {
    std::uint32_t kind = 0;
    std::uint32_t space = 0;
    std::int64_t n = 0;
};

std::optional<RowPlace> locate(Connection& db, const RecordId& id);

// Loads a record without its fields; they are loaded when loadField asks for them.
RowState loadRow(Context& context, const RecordId& id, const RowPlace& place);
FieldState& loadField(Context& context, RowState& row, const FieldSchema& field);
// Writes what is dirty.
void saveRow(Context& context, RowState& row);

// The value of a column in a result, opened if it is secret; throws Unreadable. Sets come as their
// elements.
Value readColumn(const Context& context, const Run& run, int column, const KindTable& kind,
                 const FieldSchema& field, const RecordId& id);

} // namespace cordee::store
