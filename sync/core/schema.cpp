#include "sync/core/schema.h"

#include <algorithm>

namespace cordee {

namespace {
template <class Range, class Member, class Key>
auto* findBy(const Range& range, Member member, const Key& key) {
    const auto found = std::ranges::find(range, key, member);
    return found == range.end() ? nullptr : &*found;
}
} // namespace

const FieldSchema* RecordSchema::field(std::uint32_t fieldNumber) const {
    return findBy(fields, &FieldSchema::number, fieldNumber);
}

const FieldSchema* RecordSchema::field(std::string_view fieldName) const {
    return findBy(fields, &FieldSchema::name, fieldName);
}

const RecordSchema* Schema::record(std::uint32_t number) const {
    return findBy(records_, &RecordSchema::number, number);
}

const RecordSchema* Schema::record(std::string_view name) const {
    return findBy(records_, &RecordSchema::name, name);
}

} // namespace cordee
