#include "sync/crypto/verify/signature.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include <sodium.h>

namespace cordee::crypto {

Bytes signedMessage(std::string_view label, const Hash32& first, const Hash32& second) {
    Bytes message = paddedLabel(label);
    message += first.view();
    message += second.view();
    return message;
}

Bytes signedMessage(std::string_view label, ByteView first, ByteView second) {
    return signedMessage(label, hash(label, {first}), hash(label, {second}));
}

bool verifyMessage(const VerifyKey& key, ByteView message, const Signature& signature) {
    initialise();
    return crypto_sign_verify_detached(signature.data(),
                                       reinterpret_cast<const unsigned char*>(message.data()),
                                       message.size(), key.data()) == 0;
}

DeviceId deviceIdOf(const VerifyKey& signing, const BoxKey& box) {
    return *DeviceId::from(hash(label::deviceId, {signing.view(), box.view()}).view());
}

} // namespace cordee::crypto
