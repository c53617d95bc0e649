#include "sync/crypto/invitation_link.h"

#include "sync/core/limits.h"
#include "sync/crypto/pairing_code.h"
#include "sync/crypto/verify/encoding.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

constexpr std::string_view page = "/i";
constexpr std::size_t shortInviter = 16;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

LinkError failed(LinkErrorKind kind, const char* detail) {
    return {kind, detail};
}

} // namespace

std::optional<std::string> cleanServerUrl(std::string_view url) {
    url = trimmed(url);
    while (url.ends_with('/'))
        url.remove_suffix(1);
    const std::string_view host = url.starts_with("https://")  ? url.substr(8)
                                  : url.starts_with("http://") ? url.substr(7)
                                                               : std::string_view();
    constexpr std::string_view forbidden = "\"'\\<>@?#%{}|^`";
    const bool plain = std::all_of(host.begin(), host.end(), [&](char letter) {
        return letter > ' ' && letter < 127 && forbidden.find(letter) == std::string_view::npos;
    });
    if (host.empty() || host.starts_with('/') || host.starts_with(':') || !plain)
        return std::nullopt;
    return std::string(url);
}

Result<InvitationLink, LinkError> parseInvitation(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return failed(LinkErrorKind::Empty, "nothing there");
    if (looksLikePairingCode(text)) return failed(LinkErrorKind::PairingCode, "a pairing code");
    if (text.size() > limits::invitationLink) return failed(LinkErrorKind::TooLong, "too long");
    const std::size_t hash = text.find('#');
    const std::string_view address = text.substr(0, hash);
    auto server = cleanServerUrl(address);
    if (!server || !server->ends_with(page))
        return failed(LinkErrorKind::NotAnInvitation, "not an address of an invitation");
    server->resize(server->size() - page.size());
    if (hash == std::string_view::npos || !cleanServerUrl(*server))
        return failed(LinkErrorKind::Incomplete, "the part behind # is missing");
    const std::string_view fragment = text.substr(hash + 1);
    const std::size_t first = fragment.find('.');
    if (first == std::string_view::npos) return failed(LinkErrorKind::Incomplete, "cut off");
    if (fragment.substr(0, first) != "1")
        return failed(LinkErrorKind::OtherVersion, "another version");
    const std::size_t second = fragment.find('.', first + 1);
    if (second == std::string_view::npos) return failed(LinkErrorKind::Incomplete, "cut off");
    const auto bytes = fromBase64Url(fragment.substr(first + 1, second - first - 1));
    const auto inviter = fromBase64Url(fragment.substr(second + 1));
    if (!bytes || !inviter) return failed(LinkErrorKind::BadCharacters, "not base64url");
    auto secret = InvitationSecret::from(*bytes);
    if (!secret || (inviter->size() != shortInviter && inviter->size() != UserId::size))
        return failed(LinkErrorKind::Incomplete, "of another length");
    return InvitationLink{std::move(*server), std::move(*secret), *inviter};
}

std::string formatInvitation(std::string_view serverUrl, const InvitationSecret& secret,
                             ByteView inviter) {
    return std::string(serverUrl) + std::string(page) + "#1." + base64Url(secret.view()) + '.' +
           base64Url(inviter);
}

} // namespace cordee::crypto
