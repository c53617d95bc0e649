#pragma once

#include "sync/crypto/epoch.h"

// Makes signed statements. What they mean is in sync/crypto/verify, which checks them too.
namespace cordee::crypto {

struct MadeStatement {
    sync::v1::SignedStatement statement;
    EpochKey key; // of the epoch that it begins; zeros where it begins none
};

sync::v1::SignedStatement makeUserGenesis(const RootKeys& root, const DeviceSecrets& device,
                                          std::int64_t nowMs, Random& random);
// `possession` as the new device signed it over the log's head.
sync::v1::SignedStatement makeAddDevice(const UserLog& log, const DeviceSecrets& signer,
                                        const VerifyKey& signing, const BoxKey& box,
                                        const Signature& possession, std::int64_t nowMs);

// The one who writes in a space's log.
struct Author {
    const DeviceSecrets& device;
    const UserLog& log;
    std::int64_t nowMs;
};

Result<MadeStatement, TrustError> makeSpace(SpaceKind kind, const Author& author,
                                            const UserDirectory& users, Random& random);
sync::v1::SignedStatement makeInvite(const SpaceLog& log, const Author& author,
                                     const VerifyKey& invitation, std::int64_t expiresAtMs);
sync::v1::SignedStatement makeRevoke(const SpaceLog& log, const Author& author,
                                     const Hash32& invite);
sync::v1::SignedStatement makeCarry(const SpaceLog& log, const Author& author, Bytes nonce,
                                    Bytes sealed);
// Joins and begins the next epoch, sealed to everybody and the one who joins.
Result<MadeStatement, TrustError> makeJoin(const SpaceLog& log, const Author& author,
                                           const InviteEntry& invite, const SigningKey& invitation,
                                           const EpochKey& current, const UserDirectory& users,
                                           Random& random);
Result<MadeStatement, TrustError> makeRotation(const SpaceLog& log, const Author& author,
                                               const EpochKey& current, const UserDirectory& users,
                                               Random& random);

} // namespace cordee::crypto
