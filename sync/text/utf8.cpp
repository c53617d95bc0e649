#include "sync/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace cordee::text::utf8 {

namespace {

std::uint8_t at(std::string_view text, std::size_t index) {
    return static_cast<std::uint8_t>(text[index]);
}

bool continues(std::string_view text, std::size_t index) {
    return index < text.size() && (at(text, index) & 0xC0) == 0x80;
}

// The size of the well-formed code point that begins at `index`, else 0.
std::size_t wellFormed(std::string_view text, std::size_t index) {
    const std::uint8_t lead = at(text, index);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || !continues(text, index + 1)) return 0;
    if (lead < 0xE0) return 2;
    const std::uint8_t second = at(text, index + 1);
    if (!continues(text, index + 2)) return 0;
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead > 0xF4 || !continues(text, index + 3)) return 0;
    const bool overlong = lead == 0xF0 && second < 0x90;
    const bool beyond = lead == 0xF4 && second >= 0x90;
    return overlong || beyond ? 0 : 4;
}

} // namespace

std::optional<std::size_t> count(std::string_view text) {
    std::size_t codePoints = 0;
    for (std::size_t index = 0; index < text.size();) {
        std::uint64_t eight = 0;
        while (index + sizeof eight <= text.size()) { // most text is ASCII for long stretches
            std::memcpy(&eight, text.data() + index, sizeof eight);
            if (eight & 0x8080808080808080U) break;
            index += sizeof eight;
            codePoints += sizeof eight;
        }
        if (index == text.size()) break;
        const std::size_t size = wellFormed(text, index);
        if (size == 0) return std::nullopt;
        index += size;
        ++codePoints;
    }
    return codePoints;
}

std::size_t prefix(std::string_view valid, std::size_t codePoints) {
    std::size_t index = 0;
    while (codePoints > 0 && index < valid.size()) {
        ++index;
        while (continues(valid, index))
            ++index;
        --codePoints;
    }
    return index;
}

std::size_t suffix(std::string_view valid, std::size_t codePoints) {
    std::size_t index = valid.size();
    for (; codePoints > 0 && index > 0; --codePoints) {
        --index;
        while (index > 0 && continues(valid, index))
            --index;
    }
    return valid.size() - index;
}

} // namespace cordee::text::utf8
