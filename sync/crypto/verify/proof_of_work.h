#pragma once

#include "sync/core/ids.h"

#include <atomic>
#include <optional>

// A new account costs its maker about a million hashes and the server one, so that accounts are not
// made by the thousand (Back, "Hashcash", 2002).
namespace cordee::crypto {

inline constexpr unsigned accountProofBits = 20;

// The nonce (8 octets) whose H("account-pow", user id, nonce) starts with accountProofBits zero
// bits. Nothing only if `stop` was set meanwhile.
std::optional<Bytes> makeAccountProof(const UserId& user, const std::atomic<bool>& stop);
[[nodiscard]] bool checkAccountProof(const UserId& user, ByteView nonce);

} // namespace cordee::crypto
