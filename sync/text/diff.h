#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace cordee::text {

// One difference: `erased` code points of the old text at `position` (in the old text) give way
// to `inserted`, of `length` code points.
struct Difference {
    std::size_t position = 0;
    std::size_t erased = 0;
    std::string_view inserted; // into the new text
    std::size_t length = 0;
};

// What makes the new text of the old one, from front to back. Both are valid UTF-8. Smallest in
// code points where that is found quickly (E. W. Myers, "An O(ND) Difference Algorithm and Its
// Variations", Algorithmica 1986), else one difference between what both begin and end with.
// Differences less than three code points apart are one: words stay whole.
std::vector<Difference> differences(std::string_view before, std::string_view after);

} // namespace cordee::text
