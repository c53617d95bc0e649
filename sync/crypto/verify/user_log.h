#pragma once

#include "sync/core/ids.h"
#include "sync/core/vault.h"
#include "sync/crypto/verify/signature.h"

#include "cordee/sync/v1/logs.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace cordee::crypto {

struct DeviceEntry {
    DeviceId id;
    VerifyKey signingKey;
    BoxKey boxKey;
    std::uint64_t addedAt = 0;              // seq of the statement
    std::optional<std::uint64_t> removedAt; // seq of the statement
};

// H("statement", body): what the next statement names as its previous one.
Hash32 statementHash(ByteView body);
// Ids of the log that a genesis statement begins.
UserId userIdOf(ByteView genesisBody);
SpaceId spaceIdOf(ByteView genesisBody);

// What a new device's signing key signs to enter the log of `user` after `previous`.
Bytes possessionMessage(ByteView userOrSeed, ByteView previous, const VerifyKey& signing,
                        const BoxKey& box);
// Stands for the user id in the possession proof of a genesis.
Hash32 userSeed(const sync::v1::UserGenesis& genesis);

// The devices of one person: a hash chain of signed statements (design 3.4), checked one after
// another as they arrive. Client and server run this same code.
class UserLog {
  public:
    static Result<UserLog, TrustError> start(const sync::v1::SignedStatement& genesis);

    // Malformed, BadSignature, WrongVersion (an unknown kind), TooLarge; Gap: something before it
    // is missing; Duplicate: this very statement is there; Fork: another one is. Nothing changes
    // then.
    Result<void, TrustError> append(const sync::v1::SignedStatement& statement);

    const UserId& user() const { return user_; }
    const VerifyKey& identityKey() const { return identityKey_; }
    const BoxKey& recoveryKey() const { return recoveryKey_; }
    std::uint64_t count() const { return hashes_.size(); }
    const Hash32& head() const { return hashes_.back(); }
    std::optional<Hash32> hashAt(std::uint64_t seq) const;

    const DeviceEntry* find(const DeviceId& device) const; // also a removed one
    std::vector<DeviceEntry> active() const;
    bool isActive(const DeviceId& device) const;
    // As the log stood after its first `count` statements.
    bool wasActive(const DeviceId& device, std::uint64_t count) const;

  private:
    UserLog() = default;
    Result<void, TrustError> checkPlace(const sync::v1::UserStatement& statement,
                                        ByteView body) const;
    bool isByOwner(const sync::v1::UserStatement& statement,
                   const sync::v1::SignedStatement& signedStatement) const;
    Result<void, TrustError> checkSigner(const sync::v1::UserStatement& statement,
                                         const sync::v1::SignedStatement& signedStatement) const;
    Result<void, TrustError> perform(const sync::v1::UserStatement& statement);
    Result<void, TrustError> addDevice(const sync::v1::DeviceKeys& keys, ByteView userOrSeed,
                                       ByteView previous);
    Result<void, TrustError> removeDevice(ByteView id);
    Result<void, TrustError> reset(const sync::v1::UserStatement& statement);

    UserId user_;
    VerifyKey identityKey_;
    BoxKey recoveryKey_;
    std::vector<Hash32> hashes_;
    std::map<DeviceId, DeviceEntry> devices_;
};

// Where validators of spaces find the logs of the people in them.
class UserDirectory {
  public:
    virtual ~UserDirectory() = default;
    virtual const UserLog* find(const UserId& user) const = 0; // null: not known here
};

} // namespace cordee::crypto
