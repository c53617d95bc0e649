#include "app/records/copies.h"

#include "app/records/long_text.h"

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

template <class Travels>
store::Edit copied(const store::Store& store, const store::Row& row, const SpaceId& space,
                   const RecordId& id, const Travels& travels) {
    const RecordSchema& schema = *store.schema().record(row.recordKind);
    const bool shared = store.isShared(space);
    store::Edit copy = store::Edit::create(space, row.recordKind, id);
    for (const auto& [number, value] : row.values) {
        const FieldSchema* field = schema.field(number);
        if (field == nullptr || (shared && field->neverShared)) continue;
        const FieldSchema* text = textInPlaceOf(schema, number);
        if (travels(text == nullptr ? number : text->number)) copyValue(copy, *field, value);
    }
    return copy;
}

} // namespace

store::Edit copyOf(const store::Store& store, const store::Row& row, const SpaceId& space,
                   const RecordId& id, std::initializer_list<std::uint32_t> leaveOut) {
    return copied(store, row, space, id, [&](std::uint32_t number) {
        return std::ranges::find(leaveOut, number) == leaveOut.end();
    });
}

store::Edit copyOfFields(const store::Store& store, const store::Row& row, const SpaceId& space,
                         const RecordId& id, std::span<const std::uint32_t> fields) {
    return copied(store, row, space, id, [&](std::uint32_t number) {
        return std::ranges::find(fields, number) != fields.end();
    });
}

} // namespace cordee::app
