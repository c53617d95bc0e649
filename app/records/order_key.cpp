#include "app/records/order_key.h"

namespace cordee::app {

namespace {

constexpr std::string_view digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// Position of a digit; anything else (a key of another program) counts as the lowest.
std::size_t rank(std::string_view key, std::size_t at) {
    const std::size_t found = at < key.size() ? digits.find(key[at]) : 0;
    return found == std::string_view::npos ? 0 : found;
}

} // namespace

std::string orderKeyBetween(std::string_view before, std::string_view after) {
    const bool append = after.empty() || before >= after;
    bool bounded = !append;
    std::string key;
    for (std::size_t i = 0;; ++i) {
        if (i >= after.size())
            bounded = false; // keys not made here may leave no room: end all the same
        const std::size_t low = rank(before, i);
        const std::size_t high = bounded ? rank(after, i) : digits.size();
        if (high > low + 1) {
            // Appending takes the smallest step, so that keys stay short however long the list
            // grows.
            key.push_back(digits[append ? low + 1 : (low + high) / 2]);
            return key;
        }
        key.push_back(digits[low]);
        if (high > low) bounded = false; // already below `after`: only `before` counts from here on
    }
}

} // namespace cordee::app
