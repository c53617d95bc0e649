#include "sync/crypto/pairing_code.h"

#include "sync/core/limits.h"
#include "sync/crypto/invitation_link.h"
#include "sync/crypto/verify/encoding.h"
#include "sync/crypto/verify/hash.h"

#include <algorithm>
#include <optional>

namespace cordee::crypto {

namespace {

constexpr std::string_view prefix = "CORDEE-PAIR:";
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t typedLetters = 2 * typedSize * 8 / 5;
constexpr std::size_t checkLetters = 2;

PairingCodeError failed(PairingCodeErrorKind kind, const char* detail) {
    return {kind, detail};
}

std::string base32(ByteView bytes) {
    std::string text;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char octet : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(octet);
        for (held += 8; held >= 5; held -= 5)
            text.push_back(alphabet[bits >> (held - 5) & 31]);
    }
    return text;
}

Bytes fromBase32(std::string_view letters) {
    Bytes bytes;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char letter : letters) {
        bits = bits << 5 | static_cast<std::uint32_t>(alphabet.find(letter));
        held += 5;
        if (held < 8) continue;
        held -= 8;
        bytes.push_back(static_cast<char>(bits >> held & 255));
    }
    return bytes;
}

std::string checksum(ByteView bytes) {
    return base32(hash("pair-code", {bytes}).view()).substr(0, checkLetters);
}

// The letters of a typed code, in capitals, without what people put between them; digits that look
// like letters become the letters.
std::string lettersOf(std::string_view text) {
    std::string letters;
    for (char letter : text) {
        if (letter == ' ' || letter == '-' || letter == '\t' || letter == '\n') continue;
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        if (letter == '0') letter = 'O';
        if (letter == '1') letter = 'I';
        if (letter == '8') letter = 'B';
        letters.push_back(letter);
    }
    return letters;
}

bool onlyLetters(std::string_view text) {
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}

Result<PairingCode, PairingCodeError> parseTyped(std::string_view text) {
    const std::string letters = lettersOf(text);
    if (!onlyLetters(letters))
        return failed(PairingCodeErrorKind::BadCharacters, "not letters and digits of a code");
    if (letters.size() != typedLetters + checkLetters)
        return failed(PairingCodeErrorKind::Incomplete, "not 34 letters");
    const Bytes bytes = fromBase32(std::string_view(letters).substr(0, typedLetters));
    if (checksum(bytes) != std::string_view(letters).substr(typedLetters))
        return failed(PairingCodeErrorKind::BadChecksum, "mistyped");
    return PairingCode{"", stretchTyped(bytes.substr(0, typedSize)), bytes.substr(typedSize)};
}

Result<PairingCode, PairingCodeError> parsePicture(std::string_view text) {
    if (!text.starts_with("1.")) return failed(PairingCodeErrorKind::OtherVersion, "newer");
    text.remove_prefix(2);
    const std::size_t first = text.find('.');
    const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos)
        return failed(PairingCodeErrorKind::Incomplete, "cut off");
    const auto server = fromBase64Url(text.substr(0, first));
    const auto bytes = fromBase64Url(text.substr(first + 1, second - first - 1));
    const auto commitment = fromBase64Url(text.substr(second + 1));
    if (!server || !bytes || !commitment)
        return failed(PairingCodeErrorKind::BadCharacters, "not base64url");
    auto secret = PairingSecret::from(*bytes);
    const auto url = cleanServerUrl(*server);
    if (!secret || commitment->size() != Hash32::size || !url)
        return failed(PairingCodeErrorKind::Incomplete, "of another length");
    return PairingCode{*url, std::move(*secret), *commitment};
}

} // namespace

std::string formatPairingPicture(std::string_view serverUrl, const PairingSecret& secret,
                                 ByteView commitment) {
    return std::string(prefix) + "1." + base64Url(serverUrl) + '.' + base64Url(secret.view()) +
           '.' + base64Url(commitment);
}

std::string formatTypedCode(ByteView secret, ByteView commitment) {
    const Bytes bytes = Bytes(secret.substr(0, typedSize)) + Bytes(commitment.substr(0, typedSize));
    const std::string letters = base32(bytes) + checksum(bytes);
    std::string grouped;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % 4 == 0) grouped.push_back(' ');
        grouped.push_back(letters[i]);
    }
    return grouped;
}

PairingSecret stretchTyped(ByteView secret) {
    return *PairingSecret::from(hash("pair-typed", {secret}).view());
}

bool looksLikePairingCode(std::string_view text) {
    if (text.starts_with(prefix)) return true;
    const std::string letters = lettersOf(text);
    return letters.size() == typedLetters + checkLetters && onlyLetters(letters);
}

Result<PairingCode, PairingCodeError> parsePairingCode(std::string_view text) {
    while (!text.empty() && text.front() <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() <= ' ')
        text.remove_suffix(1);
    if (text.empty()) return failed(PairingCodeErrorKind::Empty, "nothing there");
    if (text.size() > limits::invitationLink)
        return failed(PairingCodeErrorKind::NotAPairingCode, "too long");
    if (text.starts_with(prefix)) return parsePicture(text.substr(prefix.size()));
    if (text.find("://") != std::string_view::npos)
        return parseInvitation(text)
                   ? failed(PairingCodeErrorKind::InvitationLink, "an invitation")
                   : failed(PairingCodeErrorKind::NotAPairingCode, "some address");
    return parseTyped(text);
}

} // namespace cordee::crypto
