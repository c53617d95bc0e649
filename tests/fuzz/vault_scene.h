#pragma once

#include "sync/core/exchange.h"
#include "sync/crypto/vault.h"
#include "sync/server/exchange_handler.h"

#include "tests/sim/dice.h"
#include "tests/unit/core/exchange_fakes.h"

#include <memory>
#include <string>
#include <vector>

namespace cordee::fuzz {

using testing::FakeNotes;
using testing::FakeReplica;
using testing::ManualClock;

// What one device keeps. Copies of it are opened again and again.
struct Kept {
    FakeNotes rows;
    std::uint64_t key = 0;
};

// A device at work on a copy of what it kept.
class Device {
  public:
    Device(const Kept& kept, std::int64_t nowMs);

    crypto::Vault& vault() { return *vault_; }
    Exchange& exchange() { return *exchange_; }
    FakeReplica& replica() { return *replica_; }
    Kept kept() const { return {rows_, key_}; }
    // The next request, when there is one that is not to be held.
    std::optional<OutgoingRequest> ask();
    void take(const OutgoingRequest& request, int status, const Bytes& body);
    // What is kept opens again and says the same.
    void checkKept();

    ManualClock clock;

  private:
    FakeNotes rows_;
    std::uint64_t key_;
    sim::SeededRandom random_;
    crypto::LocalKey localKey_;
    std::unique_ptr<crypto::Vault> vault_;
    std::unique_ptr<FakeReplica> replica_;
    std::unique_ptr<Exchange> exchange_;
};

// Real vaults at a real server, at the moments when others' words decide. The same each time.
struct VaultScene {
    VaultScene();

    Kept mentor; // tied to the mentee
    Kept mentee;
    Kept stranger; // has an identity and nothing else
    Kept nobody;   // has not even that
    SpaceId space; // of mentor and mentee
    UserId mentorUser;
    DeviceId mentorDevice;
    std::vector<Bytes> answers; // what the server told the mentee, one after another
    Bytes package;              // an InvitationPackage of the mentor's
};

VaultScene& vaultScene();

} // namespace cordee::fuzz
