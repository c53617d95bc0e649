#pragma once

#include "sync/core/ids.h"
#include "sync/core/result.h"
#include "sync/crypto/verify/signature.h"

#include <cstdint>
#include <string>
#include <string_view>

// Requests are signed by the device that makes them (design 3.12). Value of the header Cordee-Auth:
//   1;<signing key>;<box key>;<ms since 1970>;<16 random octets>;<signature>
// octets in base64url. The signature covers server, method, path with query, time, nonce, both keys
// and the body, so that no part can be used for another request or at another server.
namespace cordee::crypto {

struct RequestAuth {
    DeviceId device;
    VerifyKey signingKey;
    BoxKey boxKey;
    std::int64_t timestampMs = 0;
    RequestNonce nonce; // remember it for two windows to refuse a replay
    Signature signature;
};

enum class AuthErrorKind { Malformed, Skewed, BadSignature };
using AuthError = Error<AuthErrorKind>;

// The octets that are signed.
Bytes requestMessage(const RequestAuth& auth, ByteView serverId, std::string_view method,
                     std::string_view path, ByteView body);

Result<RequestAuth, AuthError> parseAuthorization(std::string_view header);
std::string formatAuthorization(const RequestAuth& auth);

// Parses, checks that the time lies within limits::authWindow of `nowMs`, then the signature.
// Whether the device may do what it asks is the caller's question.
Result<RequestAuth, AuthError> verifyRequest(std::string_view header, ByteView serverId,
                                             std::string_view method, std::string_view path,
                                             std::int64_t nowMs, ByteView body);

} // namespace cordee::crypto
