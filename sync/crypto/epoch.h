#pragma once

#include "sync/crypto/primitives.h"
#include "sync/crypto/verify/space_log.h"

#include <span>

// Epoch keys: made, sealed to everybody, opened, walked back (design 3.8).
namespace cordee::crypto {

struct Addressee {
    RecipientEntry entry;
    BoxKey key;
};

// All active devices of the members and their recovery keys, in a fixed order.
std::vector<Addressee> addressees(std::span<const UserId> members, const UserDirectory& users);

struct MadeEpoch {
    sync::v1::Epoch statement;
    std::vector<Bytes> wraps;
    EpochKey key;
};

// `binding`: the space id, or spaceSeed for the first epoch. `before`: the key of number - 1, null
// in the first. BadKey: a recipient's key is no key.
Result<MadeEpoch, TrustError> makeEpoch(ByteView binding, std::uint32_t number,
                                        const EpochKey* before, std::span<const Addressee> to,
                                        Random& random);

// C_e: nobody can give two members two keys for one epoch.
Hash32 commitmentTo(ByteView binding, std::uint32_t number, const EpochKey& key);

// The key of `epoch` from the wrap for `recipient`. NoKey: there is none for it. BadKey: it does
// not open, belongs elsewhere or does not match the commitment.
Result<EpochKey, TrustError> openWrap(const EpochEntry& epoch, ByteView binding,
                                      const RecipientEntry& recipient, const BoxKeyPair& box);
// The key before `epoch`, through its history link.
Result<EpochKey, TrustError> walkBack(const EpochEntry& epoch, const EpochKey& key,
                                      const EpochEntry& before, const SpaceId& space,
                                      ByteView bindingBefore);

} // namespace cordee::crypto
