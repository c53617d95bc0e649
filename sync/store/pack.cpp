#include "sync/store/pack.h"

#include <bit>

namespace cordee::store {

namespace {
enum Tag : std::uint64_t { None = 0, Integer = 1, Real = 2, Text = 3, Set = 4 };
} // namespace

Packer& Packer::varint(std::uint64_t number) {
    while (number >= 0x80) {
        out_.push_back(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    out_.push_back(static_cast<char>(number));
    return *this;
}

Packer& Packer::fixed64(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        out_.push_back(static_cast<char>(number >> shift));
    return *this;
}

Packer& Packer::bytes(ByteView octets) {
    varint(octets.size());
    out_.append(octets);
    return *this;
}

Packer& Packer::value(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return varint(Integer).fixed64(static_cast<std::uint64_t>(*integer));
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return varint(Real).fixed64(std::bit_cast<std::uint64_t>(*real));
    }
    if (const auto* text = std::get_if<std::string>(&value)) return varint(Text).bytes(*text);
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        varint(Set).varint(set->size());
        for (const std::string& element : *set)
            bytes(element);
        return *this;
    }
    return varint(None);
}

ByteView Unpacker::take(std::size_t size) {
    if (size > in_.size()) {
        ok_ = false;
        in_ = {};
        return {};
    }
    const ByteView taken = in_.substr(0, size);
    in_.remove_prefix(size);
    return taken;
}

std::uint64_t Unpacker::varint() {
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const ByteView octet = take(1);
        if (!ok_) return 0;
        const auto bits = static_cast<std::uint8_t>(octet[0]);
        number |= static_cast<std::uint64_t>(bits & 0x7f) << shift;
        if (bits < 0x80) return number;
    }
    ok_ = false;
    return 0;
}

std::uint64_t Unpacker::fixed64() {
    const ByteView octets = take(8);
    std::uint64_t number = 0;
    for (std::size_t i = octets.size(); i > 0; --i) {
        number = number << 8 | static_cast<std::uint8_t>(octets[i - 1]);
    }
    return number;
}

ByteView Unpacker::bytes() {
    const std::uint64_t size = varint();
    if (size > in_.size()) return take(in_.size() + 1);
    return take(static_cast<std::size_t>(size));
}

Value Unpacker::value() {
    switch (varint()) {
    case None:
        return {};
    case Integer:
        return static_cast<std::int64_t>(fixed64());
    case Real:
        return std::bit_cast<double>(fixed64());
    case Text:
        return std::string(bytes());
    case Set: {
        std::vector<std::string> set;
        for (std::uint64_t left = varint(); left > 0 && ok_; --left)
            set.emplace_back(bytes());
        return set;
    }
    default:
        ok_ = false;
        return {};
    }
}

} // namespace cordee::store
