#include "app/records/copy_record.h"

#include <algorithm>

namespace cordee::app {

store::Edit copyRecord(store::Store& store, const store::Row& row, const SpaceId& space,
                       std::span<const std::uint32_t> only) {
    const RecordSchema& schema = *store.schema().record(row.recordKind);
    store::Edit copy = store::Edit::create(space, row.recordKind, store.newId());
    for (const auto& [number, value] : row.values) {
        const FieldSchema* field = schema.field(number);
        if (field == nullptr) continue;
        if (!only.empty() && std::ranges::find(only, number) == only.end()) continue;
        if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
            for (const std::string& element : *set) {
                if (auto decoded = decodeValue(element))
                    copy.step(store::Edit::AddElement{number, *decoded});
            }
        } else if (field->merge == Merge::Text) {
            if (const auto* text = std::get_if<std::string>(&value))
                copy.step(store::Edit::ReplaceText{number, *text});
        } else {
            copy.step(store::Edit::SetValue{number, value});
        }
    }
    return copy;
}

} // namespace cordee::app
