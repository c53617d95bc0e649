#pragma once

#include <string>
#include <string_view>

namespace cordee {

// Octets, not text. std::string because protobuf and SQLite take it without a copy.
using Bytes = std::string;
using ByteView = std::string_view;

// Lower-case hexadecimal, for logs and tests.
std::string toHex(ByteView bytes);

} // namespace cordee
