#pragma once

#include "sync/crypto/secret.h"
#include "sync/crypto/verify/signature.h"

#include "sync/core/result.h"

#include <string>
#include <string_view>

namespace cordee::crypto {

enum class LinkErrorKind {
    Empty,
    TooLong,
    NotAnInvitation, // some other text or address
    OtherVersion,    // an invitation of a newer app
    Incomplete,      // cut off, or with something behind it
    BadCharacters,   // changed on its way
    PairingCode,     // for a device of one's own, not for another person
    OwnInvitation,
    AlreadyRedeemed, // here, by me
    NoIdentity,
    Storage,
};
using LinkError = Error<LinkErrorKind>;

// https://host/i#1.<s>.<user id>: s and the user id in base64url. A link carries the first 16
// octets of the inviter's id, a code shown in person all 32. What stands behind # never reaches a
// server.
struct InvitationLink {
    std::string serverUrl; // without the path /i
    InvitationSecret secret;
    Bytes inviter; // 16 or 32 octets
};

Result<InvitationLink, LinkError> parseInvitation(std::string_view text);
std::string formatInvitation(std::string_view serverUrl, const InvitationSecret& secret,
                             ByteView inviter);
// Without spaces around it and slashes at its end; nothing unless http or https with a host.
std::optional<std::string> cleanServerUrl(std::string_view url);

} // namespace cordee::crypto
