#pragma once

#include "world.h"

#include <algorithm>

// A model in which two people's values of a place and a day are kept side by side.
namespace cordee::store::test {

namespace conflict {
inline constexpr std::uint32_t number = 7;
inline constexpr Field<RecordId> aboutId{7, 1};
inline constexpr Field<std::int64_t> aboutKind{7, 2};
inline constexpr Field<std::int64_t> aboutField{7, 3};
inline constexpr Field<Bytes> kept{7, 4};
inline constexpr Field<UserId> keptBy{7, 5};
inline constexpr Field<DeviceId> keptOn{7, 6};
inline constexpr Field<std::int64_t> keptClock{7, 7};
inline constexpr Field<Bytes> lost{7, 8};
inline constexpr Field<UserId> lostBy{7, 9};
inline constexpr Field<DeviceId> lostOn{7, 10};
inline constexpr Field<std::int64_t> lostClock{7, 11};
inline constexpr Field<bool> settled{7, 12};
} // namespace conflict

constexpr FieldSchema plainField(std::uint32_t number, std::string_view name,
                                 std::string_view column, ValueType type,
                                 Holds holds = Holds::Plain, bool secret = false) {
    return {number, name, column, type, Merge::LastWriter, holds, false, secret, false, {}};
}

inline constexpr std::array<FieldSchema, 12> conflictFields{{
    plainField(1, "aboutId", "about_id", ValueType::Blob, Holds::Record),
    plainField(2, "aboutKind", "about_kind", ValueType::Integer),
    plainField(3, "aboutField", "about_field", ValueType::Integer),
    plainField(4, "kept", "kept", ValueType::Blob, Holds::Plain, true),
    plainField(5, "keptBy", "kept_by", ValueType::Blob, Holds::User),
    plainField(6, "keptOn", "kept_on", ValueType::Blob),
    plainField(7, "keptClock", "kept_clock", ValueType::Integer),
    plainField(8, "lost", "lost", ValueType::Blob, Holds::Plain, true),
    plainField(9, "lostBy", "lost_by", ValueType::Blob, Holds::User),
    plainField(10, "lostOn", "lost_on", ValueType::Blob),
    plainField(11, "lostClock", "lost_clock", ValueType::Integer),
    plainField(12, "settled", "settled", ValueType::Bool),
}};

inline constexpr std::array<FieldSchema, 13> choosingFields = [] {
    std::array<FieldSchema, 13> fields{};
    std::copy_n(goalFields.begin(), fields.size(), fields.begin());
    for (FieldSchema& field : fields)
        field.choice = field.name == "place" || field.name == "dueOn" || field.name == "title";
    return fields;
}();
inline constexpr std::array<RecordSchema, 3> choosingRecords{
    {{1, "Note", "note", Audience::Private, noteFields},
     {2, "Goal", "goal", Audience::Shared, choosingFields},
     {7, "Conflict", "conflict", Audience::Shared, conflictFields, false, true}}};
inline constexpr Schema choosingSchema{choosingRecords};

// The two values of a conflict that stands open, that which stands first.
struct Pair {
    RecordId id;
    std::string kept;
    std::string lost;
    UserId keptBy;
    UserId lostBy;
};

inline std::vector<Pair> openPairs(Device& device, const RecordId& about) {
    std::vector<Pair> pairs;
    const auto text = [](const Row& row, Field<Bytes> field) {
        const auto value = decodeValue(row.get(field).value_or(Bytes()));
        return value ? fromValue<std::string>(*value).value_or("-") : "?";
    };
    for (const Row& row :
         device.store->select(Query(conflict::number).where(conflict::aboutId, about))) {
        if (row.get(conflict::settled).value_or(false)) continue;
        pairs.push_back({row.id, text(row, conflict::kept), text(row, conflict::lost),
                         *row.get(conflict::keptBy), *row.get(conflict::lostBy)});
    }
    return pairs;
}

} // namespace cordee::store::test
