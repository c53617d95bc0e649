#pragma once

#include <cstdint>
#include <span>
#include <string_view>

// The model's declarations as the protoc plug-in writes them down: what tables, clocks, merge,
// roles and export are derived from. See proto/cordee/model/v1/options.proto.
namespace cordee {

enum class ValueType : std::uint8_t { Bool, Integer, Real, Text, Blob, Enum };
enum class Merge : std::uint8_t { LastWriter, Set, Text };
enum class Audience : std::uint8_t { Private, Shared };
enum class Holds : std::uint8_t { Plain, Date, Time, Record, User, Order };

struct EnumValueSchema {
    std::int32_t number;
    std::string_view name; // lower camel case without the enum's prefix: "letGo"
};

struct FieldSchema {
    std::uint32_t number;
    std::string_view name;   // lower camel case, the role and property name: "dueOn"
    std::string_view column; // snake case, as declared: "due_on"
    ValueType type;
    Merge merge;
    Holds holds;
    bool searched;
    bool secret;
    bool neverShared;
    std::span<const EnumValueSchema> enumValues;
    bool choice =
        false; // what two people write apart in it is kept side by side, until one chooses
};

struct RecordSchema {
    std::uint32_t number;
    std::string_view name;  // "GoalStep"
    std::string_view table; // "goal_step"
    Audience audience;
    std::span<const FieldSchema> fields; // by ascending number
    bool evidence = false;               // who wrote it may have to be shown one day
    bool conflict = false;               // where both sides of a choice are kept, see store/apart.h

    const FieldSchema* field(std::uint32_t fieldNumber) const;
    const FieldSchema* field(std::string_view fieldName) const;
};

// A set of record declarations. Cheap to copy; what it points to lives as long as the program.
class Schema {
  public:
    constexpr explicit Schema(std::span<const RecordSchema> records)
        : records_(records) {}

    std::span<const RecordSchema> records() const { return records_; }
    const RecordSchema* record(std::uint32_t number) const;
    const RecordSchema* record(std::string_view name) const;

  private:
    std::span<const RecordSchema> records_;
};

} // namespace cordee
