#include "sync/crypto/invitation_link.h"
#include "sync/crypto/pairing_code.h"
#include "sync/crypto/verify/encoding.h"

#include "tests/fuzz/list.h"
#include "tests/fuzz/scene.h"

#include <array>

// F5: what a person pastes or a camera reads: invitation links, pairing codes, addresses, base64.
namespace cordee::fuzz {

using namespace crypto;

namespace {

std::string_view nameOf(LinkErrorKind kind) {
    static constexpr std::array<std::string_view, 7> names{
        "Empty",      "TooLong",       "NotAnInvitation", "OtherVersion",
        "Incomplete", "BadCharacters", "PairingCode"};
    return names.at(static_cast<std::size_t>(kind));
}

void readCode(ByteView text) {
    const auto code = parsePairingCode(text);
    if (!code || code->serverUrl.empty()) return;
    const auto again =
        parsePairingCode(formatPairingPicture(code->serverUrl, code->secret, code->commitment));
    require(again && again->serverUrl == code->serverUrl && again->commitment == code->commitment &&
                equalSecrets(again->secret.view(), code->secret.view()),
            "a pairing code says what was read in it");
}

void readCodings(ByteView text) {
    if (const auto octets = fromBase64Url(text))
        require(base64Url(*octets) == text, "base64url has one form for each octets");
    if (const auto url = cleanServerUrl(text))
        require(cleanServerUrl(*url) == url, "a clean address stays as it is");
}

std::string_view run(ByteView text) {
    readCodings(text);
    readCode(text);
    const auto link = parseInvitation(text);
    if (!link) return nameOf(link.error().kind);
    const auto again =
        parseInvitation(formatInvitation(link->serverUrl, link->secret, link->inviter));
    require(again && again->serverUrl == link->serverUrl && again->inviter == link->inviter &&
                equalSecrets(again->secret.view(), link->secret.view()),
            "a link says what was read in it");
    return "ok";
}

std::vector<Seed> seeds() {
    Random& random = scene().world.random();
    const auto secret = InvitationSecret::random(random);
    const auto meeting = PairingSecret::random(random);
    const Bytes user = scene().paul->id.bytes();
    const std::string server = "https://cordee.example";
    return {
        {"link", formatInvitation(server, secret, user.substr(0, 16))},
        {"in-person", formatInvitation(server + ":8443", secret, user)},
        {"local", formatInvitation("http://127.0.0.1:8080", secret, user)},
        {"picture", formatPairingPicture(server, meeting, user)},
        {"typed", formatTypedCode(user.substr(0, 10), user.substr(10, 10))},
        {"address", "  https://cordee.example/sub/ "},
        {"base64", base64Url(user)},
    };
}

} // namespace

Target linkTarget() {
    return {"link", "invitation links, pairing codes, addresses, base64url", "", 1024, run, seeds};
}

} // namespace cordee::fuzz
