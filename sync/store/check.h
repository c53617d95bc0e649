#pragma once

#include "sync/core/change.h"
#include "sync/core/replica.h"
#include "sync/core/value.h"
#include "sync/store/tables.h"

#include <string>

namespace cordee::store {

// What this build may edit: a change may ask for a later one (Change::minReader).
inline constexpr std::uint32_t modelVersion = 1;

// Why a change may not be applied. On commit it is an error, on arrival the change is set aside.
enum class Refusal : std::uint8_t {
    None = 0,
    Newer = 1,      // a kind, record or field of a newer version: replayed after the upgrade
    Malformed = 2,  // its body is not what its field takes
    NotAllowed = 3, // private in a shared space, or a record of another space
    TooLarge = 4,
    Waiting = 5, // builds on what has not come yet: replayed when it has
};

// A change that makes sense for this build's schema, taken apart.
struct CheckedChange {
    Refusal refusal = Refusal::None;
    std::string why;
    const KindTable* kind = nullptr;
    const FieldSchema* field = nullptr; // null for the whole record
    Value value;                        // of SetField, AddToSet, RemoveFromSet
    Hlc seen; // of RemoveFromSet and SetField: what its author saw there; zero: not said
};

CheckedChange check(const Change& change, const Tables& tables, SpaceKind space);

// UTF-8 without NUL, overlong forms or surrogates.
bool isCleanText(ByteView text);

} // namespace cordee::store
