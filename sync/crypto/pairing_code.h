#pragma once

#include "sync/core/result.h"
#include "sync/crypto/secret.h"

#include <string>
#include <string_view>

namespace cordee::crypto {

enum class PairingCodeErrorKind {
    Empty,
    NotAPairingCode,
    OtherVersion,
    Incomplete, // too short or too long
    BadCharacters,
    BadChecksum,    // a letter was mistyped
    InvitationLink, // from another person, not from a device of one's own
    HasIdentity,    // this device belongs to somebody already
    Storage,
};
using PairingCodeError = Error<PairingCodeErrorKind>;

// What the old device shows. Neither part is a secret worth stealing: S only names the meeting
// place and the commitment binds the old device to a number it reveals later.
struct PairingCode {
    std::string serverUrl; // empty in a typed code
    PairingSecret secret;  // S; of a typed code, stretched from its 10 octets
    Bytes commitment;      // 32 octets, 10 in a typed code
};

inline constexpr std::size_t typedSize = 10;

std::string formatPairingPicture(std::string_view serverUrl, const PairingSecret& secret,
                                 ByteView commitment);
// Groups of four letters of RFC 4648 base32, then a checksum of two.
std::string formatTypedCode(ByteView secret, ByteView commitment);
// S of a typed code.
PairingSecret stretchTyped(ByteView secret);

Result<PairingCode, PairingCodeError> parsePairingCode(std::string_view text);
bool looksLikePairingCode(std::string_view text);

} // namespace cordee::crypto
