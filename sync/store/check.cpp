#include "sync/store/check.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"

#include <cmath>
#include <limits>

namespace cordee::store {

namespace {

CheckedChange refuse(Refusal refusal, std::string why) {
    CheckedChange refused;
    refused.refusal = refusal;
    refused.why = std::move(why);
    return refused;
}

// The length of the UTF-8 sequence that starts here, 0 if there is none (RFC 3629, table 3-7 of
// Unicode).
std::size_t sequenceLength(ByteView text) {
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
    };
    const auto continues = [&](std::size_t i) { return (at(i) & 0xc0) == 0x80; };
    const std::uint8_t first = at(0);
    if (first < 0x80) return first == 0 ? 0 : 1;
    if (first < 0xc2) return 0;
    if (first < 0xe0) return continues(1) ? 2 : 0;
    if (first < 0xf0) {
        if (first == 0xe0 && at(1) < 0xa0) return 0;
        if (first == 0xed && at(1) > 0x9f) return 0;
        return continues(1) && continues(2) ? 3 : 0;
    }
    if (first > 0xf4) return 0;
    if (first == 0xf0 && at(1) < 0x90) return 0;
    if (first == 0xf4 && at(1) > 0x8f) return 0;
    return continues(1) && continues(2) && continues(3) ? 4 : 0;
}

Refusal checkText(const std::string& text) {
    if (text.size() > limits::textField) return Refusal::TooLarge;
    return isCleanText(text) ? Refusal::None : Refusal::Malformed;
}

Refusal checkOctets(const std::string& octets, Holds holds) {
    if (octets.size() > limits::blobField) return Refusal::TooLarge;
    if (holds == Holds::Record && octets.size() != RecordId::size) return Refusal::Malformed;
    if (holds == Holds::User && octets.size() != UserId::size) return Refusal::Malformed;
    return Refusal::None;
}

Refusal checkInteger(std::int64_t integer, ValueType type) {
    if (type == ValueType::Bool && integer != 0 && integer != 1) return Refusal::Malformed;
    const bool fits = integer >= std::numeric_limits<std::int32_t>::min() &&
                      integer <= std::numeric_limits<std::int32_t>::max();
    return type != ValueType::Enum || fits ? Refusal::None : Refusal::Malformed;
}

Refusal checkValue(const Value& value, const FieldSchema& field) {
    const auto* integer = std::get_if<std::int64_t>(&value);
    const auto* real = std::get_if<double>(&value);
    const auto* octets = std::get_if<std::string>(&value);
    switch (field.type) {
    case ValueType::Bool:
    case ValueType::Enum:
    case ValueType::Integer:
        return integer ? checkInteger(*integer, field.type) : Refusal::Malformed;
    case ValueType::Real:
        return real && std::isfinite(*real) ? Refusal::None : Refusal::Malformed;
    case ValueType::Text:
        return octets ? checkText(*octets) : Refusal::Malformed;
    case ValueType::Blob:
        return octets ? checkOctets(*octets, field.holds) : Refusal::Malformed;
    }
    return Refusal::Malformed;
}

bool takes(Merge merge, ChangeKind kind) {
    switch (kind) {
    case ChangeKind::SetField:
        return merge == Merge::LastWriter;
    case ChangeKind::AddToSet:
    case ChangeKind::RemoveFromSet:
        return merge == Merge::Set;
    case ChangeKind::EditText:
        return merge == Merge::Text;
    case ChangeKind::Delete:
    case ChangeKind::Restore:
        return false;
    }
    return false;
}

CheckedChange checkBody(const Change& change, CheckedChange checked) {
    if (change.kind == ChangeKind::EditText) return checked;
    auto value = decodeValue(change.body);
    if (!value) return refuse(Refusal::Malformed, "not a value");
    const bool clears = std::holds_alternative<std::monostate>(*value);
    if (clears && change.kind != ChangeKind::SetField) {
        return refuse(Refusal::Malformed, "an element of nothing");
    }
    if (!clears) {
        const Refusal refusal = checkValue(*value, *checked.field);
        if (refusal != Refusal::None) {
            return refuse(refusal, "not a value of " + std::string(checked.field->name));
        }
    }
    checked.value = std::move(*value);
    if (change.kind == ChangeKind::RemoveFromSet || checked.field->choice)
        checked.seen = decodeSeen(change.body);
    return checked;
}

} // namespace

bool isCleanText(ByteView text) {
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

CheckedChange check(const Change& change, const Tables& tables, SpaceKind space) {
    CheckedChange checked;
    const auto kind = static_cast<std::uint8_t>(change.kind);
    if (kind < 1 || kind > 6) return refuse(Refusal::Newer, "a change of a newer version");
    if (change.body.size() > limits::changeBody) return refuse(Refusal::TooLarge, "the body");
    if (!change.hlc.isPlausible()) return refuse(Refusal::Malformed, "an implausible clock");
    checked.kind = tables.kind(change.recordKind);
    if (!checked.kind) return refuse(Refusal::Newer, "an unknown record");
    const bool isShared = space != SpaceKind::Personal;
    const std::string name(checked.kind->schema->name);
    if (isShared && checked.kind->schema->audience == Audience::Private &&
        !planted(Bug::PrivateTravels)) {
        return refuse(Refusal::NotAllowed, name + " is private");
    }
    if (change.kind == ChangeKind::Delete || change.kind == ChangeKind::Restore) {
        if (change.field != 0)
            return refuse(Refusal::Malformed, "a whole-record change of a field");
        return checked;
    }
    checked.field = checked.kind->field(change.field);
    if (!checked.field) {
        return change.field == 0 ? refuse(Refusal::Malformed, "no field")
                                 : refuse(Refusal::Newer, "an unknown field of " + name);
    }
    if (isShared && checked.field->neverShared) {
        return refuse(Refusal::NotAllowed, std::string(checked.field->name) + " is never shared");
    }
    if (!takes(checked.field->merge, change.kind)) {
        return refuse(Refusal::Malformed,
                      "a change that " + std::string(checked.field->name) + " does not take");
    }
    return checkBody(change, std::move(checked));
}

} // namespace cordee::store
