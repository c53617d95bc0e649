#include "sync/crypto/invitation_keys.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/batch.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

constexpr std::size_t partSize = limits::box - nonceSize - tagSize - 1;

SymmetricKey packageKey(const InvitationSecret& secret) {
    return derive(secret.view(), 2, "CrdInvit");
}

} // namespace

SigningKey invitationKey(const InvitationSecret& secret) {
    return SigningKey(*SigningSeed::from(derive(secret.view(), 1, "CrdInvit").view()));
}

Bytes packageLocator(const InvitationSecret& secret, std::size_t index) {
    const std::uint64_t number = index == 0 ? 3 : 16 + index;
    return Bytes(derive(secret.view(), number, "CrdInvit").view().substr(0, locatorSize));
}

std::vector<Bytes> splitPackage(const InvitationSecret& secret, ByteView package, Random& random) {
    const SymmetricKey key = packageKey(secret);
    const std::size_t count = (package.size() + partSize - 1) / partSize;
    std::vector<Bytes> parts;
    for (std::size_t i = 0; i < count; ++i) {
        const WipedBytes plain(static_cast<char>(count) +
                               Bytes(package.substr(i * partSize, partSize)));
        parts.push_back(sealNote(key, packageLocator(secret, i), plain.view(), random));
    }
    return parts;
}

std::optional<PackagePart> openPart(const InvitationSecret& secret, std::size_t index,
                                    ByteView sealed) {
    const auto plain = openNote(packageKey(secret), packageLocator(secret, index), sealed);
    if (!plain || plain->size() < 2) return std::nullopt;
    const auto count = static_cast<unsigned char>(plain->front());
    if (count == 0 || count > mostChunks || index >= count) return std::nullopt;
    return PackagePart{count, plain->substr(1)};
}

} // namespace cordee::crypto
