#include "sync/crypto/verify/encoding.h"

#include <sodium.h>

namespace cordee::crypto {

std::string base64Url(ByteView bytes) {
    std::string text(
        sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text) {
    Bytes bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &size, &end,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return std::nullopt;
    if (end != text.data() + text.size()) return std::nullopt;
    bytes.resize(size);
    // libsodium 1.0.18 takes octets above 127 for letters where char is signed.
    if (base64Url(bytes) != text) return std::nullopt;
    return bytes;
}

} // namespace cordee::crypto
