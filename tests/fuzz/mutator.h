#pragma once

#include "sync/core/bytes.h"

#include <cstdint>
#include <string>

namespace cordee::fuzz {

// Changes an input as a message: fields come, go, double, move and get other values; octets that
// hold a message are changed as one. By reflection over the declarations, so that it knows every
// field there is. `size`: at most. The same `seed` makes the same change.
Bytes mutate(const std::string& root, ByteView input, std::size_t size, std::uint32_t seed);
// Takes a part of `other` into `input`.
Bytes cross(const std::string& root, ByteView input, ByteView other, std::uint32_t seed);

} // namespace cordee::fuzz
