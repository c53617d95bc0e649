#include "sync/crypto/verify/request.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/encoding.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include <array>
#include <charconv>
#include <optional>

namespace cordee::crypto {

namespace {

constexpr std::size_t longestHeader = 512;
constexpr std::size_t partCount = 6;

std::optional<std::array<std::string_view, partCount>> split(std::string_view text) {
    std::array<std::string_view, partCount> parts;
    for (std::size_t i = 0; i < partCount; ++i) {
        const std::size_t end = text.find(';');
        if ((end == std::string_view::npos) != (i + 1 == partCount)) return std::nullopt;
        parts[i] = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

template <class Octets>
std::optional<Octets> decode(std::string_view text) {
    const auto bytes = fromBase64Url(text);
    return bytes ? Octets::from(*bytes) : std::nullopt;
}

AuthError unreadable(const char* what) {
    return {AuthErrorKind::Malformed, what};
}

} // namespace

Bytes requestMessage(const RequestAuth& auth, ByteView serverId, std::string_view method,
                     std::string_view path, ByteView body) {
    const Bytes time = littleEndian64(static_cast<std::uint64_t>(auth.timestampMs));
    return signedMessage(label::request,
                         hash(label::request, {serverId, method, path, time, auth.nonce.view(),
                                               auth.signingKey.view(), auth.boxKey.view()}),
                         hash(label::request, {body}));
}

Result<RequestAuth, AuthError> parseAuthorization(std::string_view header) {
    if (header.size() > longestHeader) return unreadable("header too long");
    const auto parts = split(header);
    if (!parts) return unreadable("not six parts");
    if ((*parts)[0] != "1") return unreadable("unknown version");
    const auto signing = decode<VerifyKey>((*parts)[1]);
    const auto box = decode<BoxKey>((*parts)[2]);
    const auto nonce = decode<RequestNonce>((*parts)[4]);
    const auto signature = decode<Signature>((*parts)[5]);
    std::int64_t time = 0;
    const std::string_view digits = (*parts)[3];
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), time);
    if (!signing || !box || !nonce || !signature) return unreadable("bad encoding");
    if (failed != std::errc() || end != digits.data() + digits.size() || time < 0)
        return unreadable("bad time");
    return RequestAuth{deviceIdOf(*signing, *box), *signing, *box, time, *nonce, *signature};
}

std::string formatAuthorization(const RequestAuth& auth) {
    return "1;" + base64Url(auth.signingKey.view()) + ';' + base64Url(auth.boxKey.view()) + ';' +
           std::to_string(auth.timestampMs) + ';' + base64Url(auth.nonce.view()) + ';' +
           base64Url(auth.signature.view());
}

Result<RequestAuth, AuthError> verifyRequest(std::string_view header, ByteView serverId,
                                             std::string_view method, std::string_view path,
                                             std::int64_t nowMs, ByteView body) {
    auto auth = parseAuthorization(header);
    if (!auth) return auth;
    const std::int64_t window = std::chrono::milliseconds(limits::authWindow).count();
    if (auth->timestampMs < nowMs - window || auth->timestampMs > nowMs + window)
        return AuthError{AuthErrorKind::Skewed, "time outside the window"};
    if (!verifyMessage(auth->signingKey, requestMessage(*auth, serverId, method, path, body),
                       auth->signature))
        return AuthError{AuthErrorKind::BadSignature, "signature does not fit the request"};
    return auth;
}

} // namespace cordee::crypto
