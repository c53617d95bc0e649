#include "sync/crypto/padding.h"

#include "sync/crypto/verify/batch.h"

#include <sodium.h>

#include <algorithm>
#include <bit>

namespace cordee::crypto {

std::size_t padme(std::size_t size) {
    if (size < 2) return size;
    const auto exponent = static_cast<unsigned>(std::bit_width(size)) - 1;
    const auto kept = static_cast<unsigned>(std::bit_width(exponent));
    if (kept > exponent) return size;
    const std::size_t mask = (std::size_t{1} << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

void pad(Bytes& plain) {
    const std::size_t target = std::max(smallestPlain, padme(plain.size() + 1));
    const std::size_t size = plain.size();
    plain.resize(target, '\0');
    plain[size] = static_cast<char>(0x80);
}

bool unpad(Bytes& plain) {
    std::size_t size = 0;
    if (plain.empty() || sodium_unpad(&size, reinterpret_cast<const unsigned char*>(plain.data()),
                                      plain.size(), plain.size()) != 0)
        return false;
    plain.resize(size);
    return true;
}

} // namespace cordee::crypto
