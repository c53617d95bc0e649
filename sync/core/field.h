#pragma once

#include <cstdint>

// Typed names for the model's fields, so that an edit cannot put a date into a title. The plug-in
// writes one constant per field: model::Goal::dueOn is a Field<Date>.
namespace cordee {

struct Date { // days since 1970-01-01
    std::int64_t days = 0;
    friend constexpr bool operator==(const Date&, const Date&) = default;
};

struct Timestamp { // milliseconds since 1970-01-01 UTC
    std::int64_t millis = 0;
    friend constexpr bool operator==(const Timestamp&, const Timestamp&) = default;
};

// T: std::string, std::int64_t, double, bool, an enum of the model, Bytes, Date, Timestamp,
// RecordId or UserId.
template <class T>
struct Field {
    std::uint32_t record;
    std::uint32_t number;
};

// A set of T (merge: both sides' additions are kept).
template <class T>
struct SetField {
    std::uint32_t record;
    std::uint32_t number;
};

// A long text merged character by character.
struct TextField {
    std::uint32_t record;
    std::uint32_t number;
};

} // namespace cordee
