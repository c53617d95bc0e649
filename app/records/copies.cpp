#include "app/records/copies.h"

#include <algorithm>

namespace cordee::app {

namespace {

void copyValue(store::Edit& copy, const FieldSchema& field, const Value& value) {
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& element : *set) {
            if (auto decoded = decodeValue(element))
                copy.step(store::Edit::AddElement{field.number, *decoded});
        }
        return;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (field.merge == Merge::Text && text != nullptr) {
        copy.step(store::Edit::ReplaceText{field.number, *text});
    } else {
        copy.step(store::Edit::SetValue{field.number, value});
    }
}

} // namespace

store::Edit copyOf(const store::Store& store, const store::Row& row, const SpaceId& space,
                   const RecordId& id, std::initializer_list<std::uint32_t> leaveOut) {
    const RecordSchema& schema = *store.schema().record(row.recordKind);
    const bool shared = store.isShared(space);
    store::Edit copy = store::Edit::create(space, row.recordKind, id);
    for (const auto& [number, value] : row.values) {
        const FieldSchema* field = schema.field(number);
        if (field == nullptr || (shared && field->neverShared)) continue;
        if (std::ranges::find(leaveOut, number) == leaveOut.end()) copyValue(copy, *field, value);
    }
    return copy;
}

} // namespace cordee::app
