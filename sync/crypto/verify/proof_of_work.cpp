#include "sync/crypto/verify/proof_of_work.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

namespace cordee::crypto {

namespace {

constexpr std::size_t nonceSize = 8;

bool hasLeadingZeros(const Hash32& digest, unsigned bits) {
    for (unsigned i = 0; i < bits; ++i)
        if (digest.data()[i / 8] >> (7 - i % 8) & 1) return false;
    return true;
}

} // namespace

bool checkAccountProof(const UserId& user, ByteView nonce) {
    return nonce.size() == nonceSize &&
           hasLeadingZeros(hash(label::account, {user.view(), nonce}), accountProofBits);
}

std::optional<Bytes> makeAccountProof(const UserId& user, const std::atomic<bool>& stop) {
    for (std::uint64_t i = 0; !stop.load(std::memory_order_relaxed); ++i) {
        const Bytes nonce = littleEndian64(i);
        if (checkAccountProof(user, nonce)) return nonce;
    }
    return std::nullopt;
}

} // namespace cordee::crypto
