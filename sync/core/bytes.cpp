#include "sync/core/bytes.h"

namespace cordee {

std::string toHex(ByteView bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char octet : bytes) {
        const auto value = static_cast<unsigned char>(octet);
        hex.push_back(digits[value >> 4]);
        hex.push_back(digits[value & 15]);
    }
    return hex;
}

} // namespace cordee
