#pragma once

#include "sync/core/bytes.h"

#include <cstdint>

namespace cordee::text {

// Little-endian base-128 numbers, in the shortest form only.
inline void writeVarint(Bytes& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

// Signed numbers near zero as small unsigned ones: 0, -1, 1, -2…
inline std::uint64_t zigzag(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}
inline std::int64_t unzigzag(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

// Reads untrusted bytes. After the first thing that is not there or not well-formed, failed()
// holds and everything reads as zero or empty.
class Reader {
  public:
    explicit Reader(ByteView bytes)
        : rest_(bytes) {}

    bool failed() const { return failed_; }
    bool atEnd() const { return rest_.empty(); }
    std::size_t remaining() const { return rest_.size(); }

    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (unsigned index = 0; index < rest_.size() && index < 10; ++index) {
            const auto octet = static_cast<std::uint8_t>(rest_[index]);
            value |= static_cast<std::uint64_t>(octet & 0x7F) << (7 * index);
            if (octet & 0x80) continue;
            if ((index > 0 && octet == 0) || (index == 9 && octet > 1)) break;
            rest_.remove_prefix(index + 1);
            return value;
        }
        fail();
        return 0;
    }

    ByteView bytes(std::uint64_t size) {
        if (size > rest_.size()) {
            fail();
            return {};
        }
        const ByteView taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    // A number of eight octets, lowest first.
    std::uint64_t fixed64() {
        const ByteView octets = bytes(8);
        std::uint64_t value = 0;
        for (std::size_t index = octets.size(); index-- > 0;)
            value = (value << 8) | static_cast<std::uint8_t>(octets[index]);
        return value;
    }

    void fail() {
        failed_ = true;
        rest_ = {};
    }

  private:
    ByteView rest_;
    bool failed_ = false;
};

inline void writeFixed64(Bytes& out, std::uint64_t value) {
    for (int index = 0; index < 8; ++index, value >>= 8)
        out.push_back(static_cast<char>(value & 0xFF));
}

} // namespace cordee::text
