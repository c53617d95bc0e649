#pragma once

#include "sync/core/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace cordee::crypto {

// RFC 4648 base64url without padding. Decoding accepts exactly what encoding makes.
std::string base64Url(ByteView bytes);
std::optional<Bytes> fromBase64Url(std::string_view text);

} // namespace cordee::crypto
