#pragma once

#include "sync/core/change.h"
#include "sync/core/field.h"
#include "sync/core/ids.h"
#include "sync/core/value.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace cordee::store {

// From a field's C++ type to what the store keeps, and back.
template <class T>
Value toValue(T value) {
    if constexpr (std::same_as<T, Date>) {
        return value.days;
    } else if constexpr (std::same_as<T, Timestamp>) {
        return value.millis;
    } else if constexpr (std::is_enum_v<T> || std::integral<T>) {
        return static_cast<std::int64_t>(value);
    } else if constexpr (std::same_as<T, double>) {
        return value;
    } else if constexpr (requires { value.bytes(); }) {
        return value.bytes();
    } else {
        return std::string(std::move(value));
    }
}

// Nothing if the field was never written, or holds another type.
template <class T>
std::optional<T> fromValue(const Value& value) {
    if constexpr (std::same_as<T, double>) {
        if (const auto* real = std::get_if<double>(&value)) return *real;
    } else if constexpr (std::same_as<T, std::string>) {
        if (const auto* text = std::get_if<std::string>(&value)) return *text;
    } else if constexpr (requires {
                             T::size;
                             T::from(ByteView());
                         }) {
        if (const auto* octets = std::get_if<std::string>(&value)) return T::from(*octets);
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        if constexpr (std::same_as<T, Date> || std::same_as<T, Timestamp>) {
            return T{*integer};
        } else {
            return static_cast<T>(*integer);
        }
    }
    return std::nullopt;
}

// What a person does to one record, before it is stamped and stored.
class Edit {
  public:
    struct SetValue {
        std::uint32_t field;
        Value value;
    };
    struct AddElement {
        std::uint32_t field;
        Value element;
    };
    struct RemoveElement {
        std::uint32_t field;
        Value element;
    };
    struct ReplaceText { // the whole text as the editor shows it; stored as the difference
        std::uint32_t field;
        std::string text;
    };
    struct SpliceText { // positions in Unicode code points
        std::uint32_t field;
        std::size_t position;
        std::size_t erased;
        std::string inserted;
    };
    struct Remove {};
    struct Restore {};
    using Step =
        std::variant<SetValue, AddElement, RemoveElement, ReplaceText, SpliceText, Remove, Restore>;

    // A new record in a space; its id comes from newRecordId.
    static Edit create(const SpaceId& space, std::uint32_t recordKind, const RecordId& id) {
        Edit edit(id);
        edit.space_ = space;
        edit.recordKind_ = recordKind;
        return edit;
    }
    explicit Edit(const RecordId& id)
        : id_(id) {}

    template <class T>
    Edit& set(Field<T> field, std::type_identity_t<T> value) {
        return step(SetValue{field.number, toValue(std::move(value))});
    }
    template <class T>
    Edit& clear(Field<T> field) {
        return step(SetValue{field.number, Value()});
    }
    template <class T>
    Edit& add(SetField<T> field, std::type_identity_t<T> element) {
        return step(AddElement{field.number, toValue(std::move(element))});
    }
    template <class T>
    Edit& remove(SetField<T> field, std::type_identity_t<T> element) {
        return step(RemoveElement{field.number, toValue(std::move(element))});
    }
    Edit& replace(TextField field, std::string text) {
        return step(ReplaceText{field.number, std::move(text)});
    }
    Edit& splice(TextField field, std::size_t position, std::size_t erased, std::string inserted) {
        return step(SpliceText{field.number, position, erased, std::move(inserted)});
    }
    Edit& remove() { return step(Remove{}); }
    Edit& restore() { return step(Restore{}); }
    // Untyped, for what follows the schema: generic editors, import.
    Edit& step(Step step) {
        steps_.push_back(std::move(step));
        return *this;
    }

    const RecordId& id() const { return id_; }
    const std::optional<SpaceId>& space() const { return space_; } // set: creates the record there
    std::uint32_t recordKind() const { return recordKind_; }       // set with space()
    const std::vector<Step>& steps() const { return steps_; }

  private:
    RecordId id_;
    std::optional<SpaceId> space_;
    std::uint32_t recordKind_ = 0;
    std::vector<Step> steps_;
};

} // namespace cordee::store
