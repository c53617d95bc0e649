#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cordee::text::utf8 {

// How many code points; nothing unless `text` is UTF-8 as in RFC 3629 (shortest form, no
// surrogates, nothing beyond U+10FFFF).
std::optional<std::size_t> count(std::string_view text);

// The bytes that the first `codePoints` of `valid` text take.
std::size_t prefix(std::string_view valid, std::size_t codePoints);
std::size_t suffix(std::string_view valid, std::size_t codePoints); // …the last ones take

} // namespace cordee::text::utf8
