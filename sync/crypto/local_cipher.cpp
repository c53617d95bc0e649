#include "sync/crypto/local_cipher.h"

#include "sync/crypto/verify/hash.h"

namespace cordee::crypto {

LocalCipher::LocalCipher(const LocalKey& key, Random& random)
    : key_(derive(key.view(), 1, "CrdLocal"))
    , check_(hash("lk", {key.view()}).bytes())
    , random_(random) {}

Bytes LocalCipher::seal(ByteView plain, ByteView place) {
    return sealNote(key_, place, plain, random_);
}

std::optional<Bytes> LocalCipher::open(ByteView sealed, ByteView place) const {
    return openNote(key_, place, sealed);
}

} // namespace cordee::crypto
