#include "sync/core/back_off.h"

#include <algorithm>
#include <array>

namespace cordee {

std::chrono::milliseconds BackOff::next(Random& random) {
    constexpr unsigned mostDoublings = 20;
    const auto step =
        std::min<std::int64_t>(cap_.count(), first_.count() << std::min(attempts_, mostDoublings));
    attempts_ = std::min(attempts_ + 1, mostDoublings);
    std::array<std::uint8_t, 4> octets{};
    random.fill(octets.data(), octets.size());
    std::uint64_t number = 0;
    for (const std::uint8_t octet : octets)
        number = number << 8 | octet;
    const auto half = static_cast<std::uint64_t>(step / 2);
    return std::chrono::milliseconds(step - static_cast<std::int64_t>(number % (half + 1)));
}

} // namespace cordee
