#include "proto/plugin/names.h"

#include <algorithm>
#include <cctype>

namespace cordee::plugin {

namespace {
char upper(char c) {
    return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}
char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}
bool isUpper(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}
} // namespace

std::string upperCamel(std::string_view snake) {
    std::string name;
    bool wordStarts = true;
    for (const char c : snake) {
        if (c == '_') {
            wordStarts = true;
        } else {
            name.push_back(wordStarts ? upper(c) : lower(c));
            wordStarts = false;
        }
    }
    return name;
}

std::string lowerCamel(std::string_view snake) {
    std::string name = upperCamel(snake);
    if (!name.empty()) name[0] = lower(name[0]);
    return name;
}

std::string snake(std::string_view upperCamel) {
    std::string name;
    for (const char c : upperCamel) {
        if (isUpper(c) && !name.empty()) name.push_back('_');
        name.push_back(lower(c));
    }
    return name;
}

std::string withoutEnumPrefix(std::string_view value, std::string_view enumName) {
    std::string prefix = snake(enumName) + "_";
    std::ranges::transform(prefix, prefix.begin(), upper);
    return std::string(value.starts_with(prefix) ? value.substr(prefix.size()) : value);
}

} // namespace cordee::plugin
