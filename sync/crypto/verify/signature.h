#pragma once

#include "sync/core/ids.h"

#include <string_view>

namespace cordee::crypto {

using VerifyKey = Id<struct VerifyKeyTag, 32>; // Ed25519 public key
using BoxKey = Id<struct BoxKeyTag, 32>;       // X25519 public key
using Signature = Id<struct SignatureTag, 64>; // Ed25519, detached
using RequestNonce = Id<struct RequestNonceTag, 16>;

// What every signature of the protocol covers, 96 octets: label ‖ H(label, first) ‖ H(label,
// second).
Bytes signedMessage(std::string_view label, const Hash32& first, const Hash32& second);
Bytes signedMessage(std::string_view label, ByteView first, ByteView second = {});

// RFC 8032 as libsodium checks it: small-order keys and malleated signatures are refused.
[[nodiscard]] bool verifyMessage(const VerifyKey& key, ByteView message,
                                 const Signature& signature);

// H("device-id", signing key, box key).
DeviceId deviceIdOf(const VerifyKey& signing, const BoxKey& box);

} // namespace cordee::crypto
