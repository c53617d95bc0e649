#include "sync/crypto/safety_number.h"

#include "sync/crypto/verify/hash.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace cordee::crypto {

std::string safetyNumber(const UserId& one, const UserId& other) {
    const auto [first, second] = std::minmax(one, other);
    Bytes stream;
    for (const std::string_view half : {"0", "1"})
        stream += hash("safety", {first.view(), second.view(), half}).view();
    std::string digits;
    for (std::size_t group = 0; group < 12; ++group) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < 5; ++i)
            number = number << 8 | static_cast<unsigned char>(stream[group * 5 + i]);
        std::array<char, 8> text{};
        std::snprintf(text.data(), text.size(), "%05u", static_cast<unsigned>(number % 100'000));
        digits += text.data();
    }
    return digits;
}

} // namespace cordee::crypto
