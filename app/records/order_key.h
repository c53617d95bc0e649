#pragma once

#include <string>
#include <string_view>

namespace cordee::app {

// A key that sorts strictly between two others, so that moving one row writes one row (fractional
// indexing, as D. Greenspan described for Figma-like lists). Digits are the ASCII letters and
// figures in byte order. An empty `before` is the start of the list, an empty `after` its end. Two
// people who insert at one place get the same key: the record's id breaks the tie, in every list
// alike.
std::string orderKeyBetween(std::string_view before, std::string_view after);

} // namespace cordee::app
