#pragma once

#include "sync/core/bytes.h"
#include "sync/core/environment.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace cordee {

// A fixed-size identifier that cannot be mistaken for one of another kind.
template <class Tag, std::size_t Size>
class Id {
  public:
    static constexpr std::size_t size = Size;

    constexpr Id() = default;

    // Nothing unless `bytes` has exactly Size octets.
    static std::optional<Id> from(ByteView bytes) {
        if (bytes.size() != Size) return std::nullopt;
        Id id;
        std::memcpy(id.bytes_.data(), bytes.data(), Size);
        return id;
    }

    ByteView view() const { return {reinterpret_cast<const char*>(bytes_.data()), Size}; }
    Bytes bytes() const { return Bytes(view()); }
    std::string hex() const { return toHex(view()); }
    bool isNull() const {
        return std::all_of(bytes_.begin(), bytes_.end(), [](auto octet) { return octet == 0; });
    }

    std::uint8_t* data() { return bytes_.data(); }
    const std::uint8_t* data() const { return bytes_.data(); }

    friend auto operator<=>(const Id&, const Id&) = default;

  private:
    std::array<std::uint8_t, Size> bytes_{};
};

using RecordId = Id<struct RecordTag, 16>; // UUIDv7
using Hash32 = Id<struct HashTag, 32>;     // BLAKE2b-256
using UserId = Id<struct UserTag, 32>;
using DeviceId = Id<struct DeviceTag, 32>;
using SpaceId = Id<struct SpaceTag, 32>;
using ServerLogId = Id<struct ServerLogTag, 32>;

// RFC 9562 version 7: 48 bits of milliseconds, then random.
RecordId newRecordId(const Clock& clock, Random& random);

} // namespace cordee

template <class Tag, std::size_t Size>
struct std::hash<cordee::Id<Tag, Size>> {
    std::size_t operator()(const cordee::Id<Tag, Size>& id) const noexcept {
        return std::hash<std::string_view>{}(id.view());
    }
};
