#include "sync/crypto/verify/snapshot.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

constexpr std::uint32_t suite = 1;

Result<SpaceVector, TrustError> vectorIn(const sync::v1::SnapshotHeader& header) {
    SpaceVector vector;
    for (const sync::v1::Seen& entry : header.vector()) {
        const auto device = DeviceId::from(entry.device_id());
        const auto hash = Hash32::from(entry.hash());
        if (!device || !hash || entry.device_seq() == 0) return malformed("a vector of nothing");
        if (!vector.empty() && !(vector.back().first < *device))
            return malformed("a vector out of order");
        vector.emplace_back(*device, ChainHead{entry.device_seq(), *hash});
    }
    if (vector.empty()) return malformed("an empty vector");
    return vector;
}

Result<void, TrustError> checkShape(const sync::v1::SnapshotHeader& header) {
    if (header.epoch() == 0) return malformed("epochs start at 1");
    if (header.state_hash().size() != Hash32::size || header.model_hash().size() != Hash32::size ||
        header.stream_header().size() != streamHeaderSize || header.chunk_hash().empty())
        return malformed("a field of another length");
    const auto chunks = static_cast<std::size_t>(header.chunk_hash_size());
    if (chunks > limits::snapshot / limits::snapshotChunk)
        return trustError(TrustErrorKind::TooLarge, "too many chunks");
    for (const auto& chunkHash : header.chunk_hash())
        if (chunkHash.size() != Hash32::size) return malformed("a chunk's hash of another length");
    return {};
}

bool wasRemoved(const UserId& user, const SpaceLog& log) {
    return !log.isMember(user) && std::ranges::any_of(log.history(), [&](const MemberEntry& entry) {
        return entry.user == user && entry.removed;
    });
}

} // namespace

bool ParsedSnapshot::holds(const DeviceId& author, std::uint64_t seq) const {
    const auto entry = std::ranges::lower_bound(
        vector, author, {}, [](const auto& each) -> const DeviceId& { return each.first; });
    return entry != vector.end() && entry->first == author && seq <= entry->second.seq;
}

Hash32 snapshotIdOf(ByteView header) {
    return hash(label::snapshotId, {header});
}

Hash32 chunkHashOf(ByteView chunk) {
    return hash(label::snapshotChunk, {chunk});
}

Bytes snapshotMessage(const Hash32& id, ByteView stateHash) {
    return signedMessage(label::snapshot, id.view(), stateHash);
}

Result<ParsedSnapshot, TrustError> parseSnapshot(ByteView bytes) {
    if (bytes.size() > limits::snapshotHeader)
        return trustError(TrustErrorKind::TooLarge, "a snapshot's header too large");
    ParsedSnapshot snapshot;
    if (!parseBounded(snapshot.header, bytes)) return malformed("not a snapshot's header");
    if (snapshot.header.version() != snapshotVersion || snapshot.header.suite() != suite)
        return trustError(TrustErrorKind::WrongVersion, "a snapshot of another version or suite");
    const auto space = SpaceId::from(snapshot.header.space_id());
    const auto device = DeviceId::from(snapshot.header.device_id());
    if (!space || !device) return malformed("id of another length");
    if (auto fine = checkShape(snapshot.header); !fine) return fine.error();
    auto vector = vectorIn(snapshot.header);
    if (!vector) return vector.error();
    snapshot.vector = std::move(*vector);
    snapshot.space = *space;
    snapshot.device = *device;
    snapshot.id = snapshotIdOf(bytes);
    return snapshot;
}

Result<UserId, TrustError> checkSnapshotSignature(const Hash32& id,
                                                  const sync::v1::SnapshotSignature& signature,
                                                  const SpaceLog& log, const UserDirectory& users) {
    const auto device = DeviceId::from(signature.device_id());
    const auto octets = Signature::from(signature.signature());
    if (!device || !octets || signature.state_hash().size() != Hash32::size)
        return malformed("not a snapshot's signature");
    const auto user = log.userOf(*device, users);
    if (!user) return trustError(TrustErrorKind::UnknownDevice, "device of no member known here");
    const UserLog& devices = *users.find(*user);
    if (!verifyMessage(devices.find(*device)->signingKey,
                       snapshotMessage(id, signature.state_hash()), *octets))
        return trustError(TrustErrorKind::BadSignature, "signature does not fit the snapshot");
    if (log.cut(*device) || !devices.isActive(*device) || wasRemoved(*user, log))
        return trustError(TrustErrorKind::NotAMember, "a device that was removed");
    return *user;
}

Result<SnapshotVerdict, TrustError> judgeSnapshot(const ParsedSnapshot& snapshot,
                                                  SnapshotKeys::Signatures signatures,
                                                  const SpaceLog& log, const UserDirectory& users) {
    if (snapshot.space != log.space())
        return trustError(TrustErrorKind::UnknownSpace, "a snapshot of another space");
    if (signatures.empty() || signatures.front()->device_id() != snapshot.device.view() ||
        signatures.front()->state_hash() != snapshot.header.state_hash())
        return malformed("not signed by its maker");
    if (signatures.size() > limits::snapshotSignatures)
        return trustError(TrustErrorKind::TooLarge, "too many signatures");
    const auto maker = log.userOf(snapshot.device, users);
    const bool needsAnother = log.members().size() > 1;
    SnapshotVerdict verdict;
    for (const sync::v1::SnapshotSignature* signature : signatures) {
        const auto signer = checkSnapshotSignature(snapshot.id, *signature, log, users);
        if (!signer && signer.error().kind == TrustErrorKind::NotAMember) continue;
        if (!signer) return signer.error();
        if (signature->state_hash() != snapshot.header.state_hash()) {
            verdict.isDisputed = true;
        } else if (signature->device_id() != snapshot.device.view() &&
                   (!needsAnother || *signer != *maker)) {
            verdict.isConfirmed = true;
        }
    }
    return verdict;
}

} // namespace cordee::crypto
