#pragma once

#include "sync/core/snapshot.h"
#include "sync/crypto/verify/signature.h"
#include "sync/crypto/verify/space_log.h"

#include "cordee/sync/v1/snapshot.pb.h"

namespace cordee::crypto {

inline constexpr std::uint32_t snapshotVersion = 1;
inline constexpr std::size_t streamHeaderSize = 24;
inline constexpr std::size_t chunkTagSize = 17;

// A snapshot's header taken apart; nothing in it is verified but its shape, version and suite.
struct ParsedSnapshot {
    sync::v1::SnapshotHeader header;
    SpaceId space;
    DeviceId device;
    Hash32 id;
    SpaceVector vector;

    bool holds(const DeviceId& author, std::uint64_t seq) const; // the vector
};

Result<ParsedSnapshot, TrustError> parseSnapshot(ByteView header);
Hash32 snapshotIdOf(ByteView header);
Hash32 chunkHashOf(ByteView chunk);

// The octets that a snapshot's maker and those who confirm it sign.
Bytes snapshotMessage(const Hash32& id, ByteView stateHash);

// Who signed. NotAMember: a device that was removed, or of nobody here; UnknownDevice: perhaps a
// user log has not arrived; BadSignature.
Result<UserId, TrustError> checkSnapshotSignature(const Hash32& id,
                                                  const sync::v1::SnapshotSignature& signature,
                                                  const SpaceLog& log, const UserDirectory& users);

// What the signatures say together. Those of removed devices do not count; one that does not fit is
// an error, so is a first one that is not the maker's.
struct SnapshotVerdict {
    bool isConfirmed = false;
    bool isDisputed = false;
};
Result<SnapshotVerdict, TrustError> judgeSnapshot(const ParsedSnapshot& snapshot,
                                                  SnapshotKeys::Signatures signatures,
                                                  const SpaceLog& log, const UserDirectory& users);

} // namespace cordee::crypto
