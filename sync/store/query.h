#pragma once

#include "sync/store/edit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cordee::store {

// One record as it stands.
class Row {
  public:
    RecordId id;
    SpaceId space;
    std::uint32_t recordKind = 0;
    bool deleted = false;
    std::int64_t createdMs = 0; // wall time of its first and last change, by their authors' clocks
    std::int64_t updatedMs = 0;
    UserId createdBy;
    std::vector<std::pair<std::uint32_t, Value>> values; // by field number, written fields only

    const Value& value(std::uint32_t field) const; // monostate when never written
    template <class T>
    std::optional<T> get(Field<T> field) const {
        return fromValue<T>(value(field.number));
    }
    std::string get(TextField field) const {
        return fromValue<std::string>(value(field.number)).value_or(std::string());
    }
    template <class T>
    std::vector<T> get(SetField<T> field) const { // in the order of their encoded elements
        std::vector<T> elements;
        if (const auto* set = std::get_if<std::vector<std::string>>(&value(field.number))) {
            for (const std::string& element : *set) {
                const auto decoded = decodeValue(element);
                if (!decoded) continue;
                if (auto typed = fromValue<T>(*decoded)) elements.push_back(std::move(*typed));
            }
        }
        return elements;
    }
};

enum class Compare : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    IsNull,
    NotNull
};

// Which records of one kind to read, in which order. Only columns that are not secret can be
// compared or ordered by. Records in the bin are left out unless asked for.
class Query {
  public:
    struct Condition {
        std::uint32_t field;
        Compare compare;
        Value value;
    };
    struct Order {
        std::uint32_t field; // 0: the record's creation
        bool descending;
    };

    explicit Query(std::uint32_t recordKind)
        : recordKind_(recordKind) {}

    Query& in(const SpaceId& space) {
        space_ = space;
        return *this;
    }
    template <class T>
    Query& where(Field<T> field, Compare compare, std::type_identity_t<T> value) {
        conditions_.push_back({field.number, compare, toValue(std::move(value))});
        return *this;
    }
    template <class T>
    Query& where(Field<T> field, std::type_identity_t<T> value) {
        return where(field, Compare::Equal, std::move(value));
    }
    template <class T>
    Query& whereNull(Field<T> field, bool isNull = true) {
        conditions_.push_back({field.number, isNull ? Compare::IsNull : Compare::NotNull, Value()});
        return *this;
    }
    template <class T>
    Query& orderBy(Field<T> field, bool descending = false) {
        orders_.push_back({field.number, descending});
        return *this;
    }
    Query& newestFirst() {
        orders_.push_back({0, true});
        return *this;
    }
    Query& limit(std::size_t most) {
        limit_ = most;
        return *this;
    }
    Query& includeBin() {
        includeBin_ = true;
        return *this;
    }

    std::uint32_t recordKind() const { return recordKind_; }
    const std::optional<SpaceId>& space() const { return space_; }
    const std::vector<Condition>& conditions() const { return conditions_; }
    const std::vector<Order>& orders() const { return orders_; }
    std::optional<std::size_t> limit() const { return limit_; }
    bool includesBin() const { return includeBin_; }

  private:
    std::uint32_t recordKind_;
    std::optional<SpaceId> space_;
    std::vector<Condition> conditions_;
    std::vector<Order> orders_;
    std::optional<std::size_t> limit_;
    bool includeBin_ = false;
};

} // namespace cordee::store
