#include "tests/fuzz/malformed.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <optional>
#include <sstream>

namespace cordee::fuzz {

namespace {

Bytes varint(std::uint64_t number) {
    Bytes octets;
    for (; number >= 0x80; number >>= 7)
        octets.push_back(static_cast<char>(number | 0x80));
    octets.push_back(static_cast<char>(number));
    return octets;
}

std::uint64_t readVarint(ByteView octets, std::size_t& at) {
    std::uint64_t number = 0;
    for (unsigned shift = 0; at < octets.size(); shift += 7) {
        const auto octet = static_cast<unsigned char>(octets[at++]);
        number |= std::uint64_t{octet & 0x7fU} << shift;
        if (octet < 0x80) break;
    }
    return number;
}

Bytes fromHex(std::string_view hex) {
    Bytes octets;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        octets.push_back(
            static_cast<char>(std::strtoul(std::string(hex.substr(i, 2)).c_str(), nullptr, 16)));
    return octets;
}

// Where a field of a message stands.
struct Place {
    std::size_t begin = 0;   // its tag
    std::size_t content = 0; // behind the tag, and behind the length where there is one
    std::size_t end = 0;
    std::uint64_t tag = 0;
};

// The field of this number that has `skip` others before it.
std::optional<Place> findField(ByteView message, std::uint64_t number, std::uint64_t skip) {
    for (std::size_t at = 0; at < message.size();) {
        Place place;
        place.begin = at;
        place.tag = readVarint(message, at);
        place.content = at;
        switch (place.tag & 7U) {
        case 0:
            readVarint(message, at);
            break;
        case 1:
            at += 8;
            break;
        case 2: {
            const std::uint64_t size = readVarint(message, at);
            place.content = at;
            at += size;
            break;
        }
        default:
            at += 4;
        }
        place.end = at;
        if (place.tag >> 3U == number && skip-- == 0) return place;
    }
    return std::nullopt;
}

using Change = std::function<Bytes(ByteView message, const Place& place)>;

// Applies `change` to the field and puts new lengths around it.
Bytes within(ByteView message, std::string_view path, const Change& change) {
    const std::size_t dot = path.find('.');
    const std::string step(path.substr(0, dot));
    const std::size_t colon = step.find(':');
    const auto number = std::strtoull(step.c_str(), nullptr, 10);
    const auto skip =
        colon == std::string::npos ? 0 : std::strtoull(step.substr(colon + 1).c_str(), nullptr, 10);
    const auto place = findField(message, number, skip);
    if (!place) {
        // Nothing there yet: as an empty field of octets.
        const Bytes added = Bytes(message) + varint(number << 3U | 2U) + varint(0);
        return within(added, path, change);
    }
    if (dot == std::string_view::npos) return change(message, *place);
    const Bytes inner = within(message.substr(place->content, place->end - place->content),
                               path.substr(dot + 1), change);
    return Bytes(message.substr(0, place->begin)) + varint(place->tag) + varint(inner.size()) +
           inner + Bytes(message.substr(place->end));
}

Bytes put(ByteView message, const Place& place, ByteView field) {
    return Bytes(message.substr(0, place.begin)) + Bytes(field) + Bytes(message.substr(place.end));
}

Bytes octetsField(std::uint64_t tag, ByteView octets) {
    return varint((tag & ~std::uint64_t{7}) | 2U) + varint(octets.size()) + Bytes(octets);
}

Bytes groups(std::size_t depth) {
    const Bytes begin = varint(1000U << 3U | 3U);
    const Bytes end = varint(1000U << 3U | 4U);
    Bytes nested;
    for (std::size_t i = 0; i < depth; ++i)
        nested = begin + nested + end;
    return nested;
}

// What a recipe does to one field.
std::optional<Change> changeOf(const std::string& what, const std::string& argument) {
    const std::uint64_t number = std::strtoull(argument.c_str(), nullptr, 10);
    if (what == "drop") return [](ByteView m, const Place& p) { return put(m, p, {}); };
    if (what == "double")
        return [](ByteView m, const Place& p) {
            const Bytes field(m.substr(p.begin, p.end - p.begin));
            return put(m, p, field + field);
        };
    if (what == "set")
        return [=](ByteView m, const Place& p) {
            return put(m, p, octetsField(p.tag, fromHex(argument)));
        };
    if (what == "number")
        return [=](ByteView m, const Place& p) {
            return put(m, p, varint(p.tag & ~std::uint64_t{7}) + varint(number));
        };
    if (what == "fill")
        return [=](ByteView m, const Place& p) {
            return put(m, p, octetsField(p.tag, Bytes(number, 'x')));
        };
    if (what == "shorten")
        return [=](ByteView m, const Place& p) {
            return put(m, p, octetsField(p.tag, m.substr(p.content, p.end - p.content - number)));
        };
    if (what == "nest")
        return [=](ByteView m, const Place& p) {
            const Bytes inner = Bytes(m.substr(p.content, p.end - p.content)) + groups(number);
            return put(m, p, octetsField(p.tag, inner));
        };
    if (what == "length")
        return [](ByteView m, const Place& p) {
            const Bytes content(m.substr(p.content, p.end - p.content));
            return put(m, p, varint(p.tag) + varint(0xffffffffU) + content);
        };
    if (what == "overlong")
        return [](ByteView m, const Place& p) {
            Bytes tag = varint(p.tag);
            tag.back() = static_cast<char>(tag.back() | 0x80);
            tag.resize(10, '\x80');
            tag.push_back('\0');
            return Bytes(m.substr(0, p.begin)) + tag + Bytes(m.substr(p.begin + 1));
        };
    return std::nullopt;
}

std::vector<Seed> cook(const Seed& seed, const std::string& recipe) {
    std::istringstream words(recipe);
    std::string what;
    std::string path;
    std::string argument;
    words >> what >> path >> argument;
    std::vector<Seed> made;
    const auto name = seed.name + "/" + what + (path.empty() ? "" : "-" + path) +
                      (argument.empty() ? "" : "-" + argument.substr(0, 16));
    if (what == "cut") {
        const std::size_t first = std::strtoull(path.c_str(), nullptr, 10);
        const std::size_t end =
            argument.empty() ? seed.input.size() : std::strtoull(argument.c_str(), nullptr, 10);
        for (std::size_t size = first; size < end; ++size)
            made.push_back({name + "-at-" + std::to_string(size), seed.input.substr(0, size)});
    } else if (what == "cuts") {
        const std::size_t first = std::strtoull(argument.c_str(), nullptr, 10);
        std::size_t last = 0;
        words >> last;
        std::size_t end = first + 1;
        for (std::size_t size = first; size < end; ++size)
            made.push_back({name + "-at-" + std::to_string(size),
                            within(seed.input, path, [&](ByteView m, const Place& p) {
                                end = last > 0 ? last : p.end - p.content;
                                return put(m, p, octetsField(p.tag, m.substr(p.content, size)));
                            })});
    } else if (what == "grow") {
        made.push_back({name, seed.input + Bytes(std::strtoull(path.c_str(), nullptr, 10), 'A')});
    } else if (what == "append") {
        made.push_back({name, seed.input + fromHex(path)});
    } else if (what == "text") {
        made.push_back({name, recipe.size() > 5 ? recipe.substr(5) : Bytes()});
    } else if (what == "replace") {
        Bytes text = seed.input;
        const std::size_t at = text.find(path);
        require(at != Bytes::npos, "a text to be replaced is there");
        made.push_back({name, text.replace(at, path.size(), argument)});
    } else if (what == "nest" && path == "-") {
        made.push_back({name, seed.input + groups(std::strtoull(argument.c_str(), nullptr, 10))});
    } else {
        const auto change = changeOf(what, argument);
        require(change.has_value(), "every recipe is known");
        made.push_back({name, within(seed.input, path, *change)});
    }
    return made;
}

} // namespace

std::vector<Malformed> malformedInputs(const std::string& path) {
    std::vector<Malformed> all;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words(line);
        Malformed one;
        std::string seedName;
        std::string recipe;
        words >> one.target >> seedName >> one.expected >> std::ws;
        std::getline(words, recipe);
        const Target* target = find(one.target);
        require(target != nullptr, "every recipe names a target");
        bool found = false;
        for (const Seed& seed : target->seeds()) {
            if (seed.name != seedName) continue;
            found = true;
            for (Seed& made : cook(seed, recipe))
                all.push_back({one.target, std::move(made), one.expected});
        }
        require(found, "every recipe names a seed");
    }
    return all;
}

} // namespace cordee::fuzz
