#pragma once

#include "sync/core/bytes.h"
#include "sync/core/hlc.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cordee {

// What a field holds. monostate: nothing was ever written, or it was cleared. Booleans, enums,
// dates and times are integers; texts (UTF-8), blobs and ids are octets; sets are sorted octet
// strings.
using Value =
    std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::string>>;

// The body of a SetField, AddToSet or RemoveFromSet change (ValueBody). Sets have no body of their
// own.
Bytes encodeValue(const Value& value);
// Nothing if `body` is not a ValueBody. An empty body is monostate.
std::optional<Value> decodeValue(ByteView body);

// The body of a SetField change that says what it replaces: the clock of the value that its author
// saw in the field, sawNothing where there was none.
inline constexpr Hlc sawNothing{1};
Bytes encodeReplacement(const Value& value, Hlc seen);

// The body of a RemoveFromSet change: `seen` is the clock of the addition that its author saw, so
// that an addition it did not know of survives. decodeSeen is zero where nothing is said.
Bytes encodeRemoval(const Value& element, Hlc seen);
Hlc decodeSeen(ByteView body);

} // namespace cordee
