#pragma once

#include "sync/core/ids.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

// The one hash of the protocol: BLAKE2b-256 over a label padded to 32 octets, then every part with
// its length in front (64 bits, little endian), so that no two lists of parts hash alike.
namespace cordee::crypto {

inline constexpr std::size_t labelSize = 32;

Hash32 hash(std::string_view label, std::initializer_list<ByteView> parts);
Hash32 hash(std::string_view label, const std::vector<ByteView>& parts);

// Integers enter hashes and associated data little endian.
Bytes littleEndian32(std::uint32_t value);
Bytes littleEndian64(std::uint64_t value);

// The label with zeros behind it. Labels are constants of this library, at most 32 octets.
Bytes paddedLabel(std::string_view label);

// Readies libsodium and silences protobuf's own messages (they would print what was received).
// Called by every entry that needs it; repeating costs nothing.
void initialise();

} // namespace cordee::crypto
