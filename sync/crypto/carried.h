#pragma once

#include "sync/crypto/vault_state.h"

#include "cordee/sync/v1/sealed.pb.h"

#include <utility>

namespace cordee::crypto {

// What one's devices tell each other through the personal space's log: which spaces there are,
// which members were confirmed, what the devices are called. Without it a paired device would not
// know that a mentorship exists, nor whom to trust in it.
class CarriedNotes {
  public:
    explicit CarriedNotes(VaultState& state)
        : state_(state) {}

    bool hasNews() const;
    // A statement for the personal space's log with what the others have not been told.
    std::optional<sync::v1::SignedStatement> make() const;
    // Reads the notes that were settled since. True if something new was learnt.
    bool take(KeptRows::Writing& writing);

  private:
    sync::v1::Carried untold() const;
    bool learn(KeptRows::Writing& writing, const sync::v1::Carried& note);
    void markTold(const sync::v1::Carried& note);
    const KnownSpace* personal() const;

    VaultState& state_;
    std::size_t read_ = 0; // notes of the personal log
    std::set<SpaceId> toldSpaces_;
    std::map<std::pair<SpaceId, UserId>, bool> toldMembers_;
    std::set<DeviceId> toldLabels_;
};

} // namespace cordee::crypto
