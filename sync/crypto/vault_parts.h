#pragma once

#include "sync/crypto/batch_seal.h"
#include "sync/crypto/carried.h"
#include "sync/crypto/log_exchange.h"
#include "sync/crypto/vault.h"

namespace cordee::crypto {

struct Vault::Parts {
    Parts(VaultStorage& storage, Random& random, const Clock& clock, const LocalKey& key)
        : state(storage, random, clock, key)
        , notes(state)
        , invitations(state)
        , pairing(state)
        , logs(state, notes, invitations) {}

    const KnownSpace* space(const SpaceId& id) const {
        const auto found = state.spaces.find(id);
        return found == state.spaces.end() ? nullptr : &found->second;
    }
    // The data key of an epoch, derived once.
    const SymmetricKey* dataKeyOf(const SpaceId& id, std::uint32_t epoch);

    VaultState state;
    CarriedNotes notes;
    Invitations invitations;
    Pairing pairing;
    LogExchange logs;
    Compressor compressor;
    std::map<std::pair<SpaceId, std::uint32_t>, SymmetricKey> dataKeys;
    std::map<Bytes, std::int64_t> pausedBoxes; // until, by locator: the server refused them
};

} // namespace cordee::crypto
