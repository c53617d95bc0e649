#include "sync/crypto/snapshot_seal.h"
#include "sync/crypto/vault.h"
#include "sync/crypto/vault_parts.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

// The vault as snapshots see it.
namespace cordee::crypto {

namespace {

TrustError unknownSpace() {
    return trustError(TrustErrorKind::UnknownSpace, "no such space here");
}

const EpochKey* keyOf(const KnownSpace& known, std::uint32_t epoch) {
    const auto key = known.keys.find(epoch);
    return key == known.keys.end() ? nullptr : &key->second;
}

} // namespace

Result<SealedSnapshot, TrustError> Vault::sealSnapshot(const SpaceId& space, ByteView state,
                                                       const SpaceVector& vector, ByteView model,
                                                       std::uint32_t minReader) {
    if (!canSeal(space)) return trustError(TrustErrorKind::NotYet, "nothing may be sealed here");
    const KnownSpace& known = *parts_->space(space);
    const std::uint32_t epoch = known.log->epoch().number;
    const EpochKey& key = *keyOf(known, epoch);
    sync::v1::SnapshotHeader header;
    header.set_version(snapshotVersion);
    header.set_suite(1);
    header.set_space_id(space.bytes());
    header.set_epoch(epoch);
    header.set_device_id(device().bytes());
    for (const auto& [author, head] : vector) {
        sync::v1::Seen* entry = header.add_vector();
        entry->set_device_id(author.bytes());
        entry->set_device_seq(head.seq);
        entry->set_hash(head.hash.bytes());
    }
    header.set_state_hash(snapshotHash(label::snapshotState, key, state).bytes());
    header.set_model_hash(snapshotHash(label::snapshotModel, key, model).bytes());
    header.set_min_reader(minReader);
    auto chunks = sealState(state, header, key, parts_->compressor);
    if (!chunks) return chunks.error();
    Bytes octets = header.SerializeAsString();
    const Hash32 id = snapshotIdOf(octets);
    return SealedSnapshot{id, header.state_hash(), std::move(octets), std::move(*chunks)};
}

Result<SnapshotClaim, TrustError> Vault::readSnapshot(const SpaceId& space, ByteView header,
                                                      Signatures signatures) const {
    const KnownSpace* known = parts_->space(space);
    if (!known || !known->log) return unknownSpace();
    auto parsed = parseSnapshot(header);
    if (!parsed) return parsed.error();
    const auto verdict = judgeSnapshot(*parsed, signatures, *known->log, parts_->state);
    if (!verdict) return verdict.error();
    const bool isOther = known->log->members().size() < 2 ||
                         known->log->userOf(parsed->device, parts_->state) != parts_->state.user;
    const bool hasSigned = std::ranges::any_of(signatures, [&](const auto* signature) {
        return signature->device_id() == device().view();
    });
    return SnapshotClaim{parsed->id,
                         parsed->device,
                         parsed->header.epoch(),
                         std::move(parsed->vector),
                         parsed->header.state_hash(),
                         parsed->header.model_hash(),
                         parsed->header.min_reader(),
                         static_cast<std::size_t>(parsed->header.chunk_hash_size()),
                         verdict->isConfirmed,
                         verdict->isDisputed,
                         !verdict->isConfirmed && isOther && !hasSigned};
}

Result<SnapshotKeys::Hashes, TrustError>
Vault::snapshotHashes(const SpaceId& space, std::uint32_t epoch, ByteView state, ByteView model) {
    const KnownSpace* known = parts_->space(space);
    if (!known) return unknownSpace();
    const EpochKey* key = keyOf(*known, epoch);
    if (!key) return trustError(TrustErrorKind::NoKey, "the key of a snapshot's epoch is missing");
    return Hashes{snapshotHash(label::snapshotState, *key, state).bytes(),
                  snapshotHash(label::snapshotModel, *key, model).bytes()};
}

Result<sync::v1::SnapshotSignature, TrustError>
Vault::signSnapshot(const SpaceId& space, const Hash32& id, ByteView stateHash) {
    if (!canSeal(space)) return trustError(TrustErrorKind::NotYet, "nothing may be signed here");
    sync::v1::SnapshotSignature signature;
    signature.set_device_id(device().bytes());
    signature.set_state_hash(stateHash.data(), stateHash.size());
    signature.set_signature(
        parts_->state.device->signing.sign(snapshotMessage(id, stateHash)).bytes());
    return signature;
}

bool Vault::isChunkOf(ByteView header, std::size_t number, ByteView chunk) const {
    const auto parsed = parseSnapshot(header);
    return parsed && number < static_cast<std::size_t>(parsed->header.chunk_hash_size()) &&
           parsed->header.chunk_hash(static_cast<int>(number)) == chunkHashOf(chunk).view();
}

Result<Bytes, TrustError> Vault::openSnapshot(const SpaceId& space, ByteView header,
                                              std::span<const Bytes> chunks) {
    const KnownSpace* known = parts_->space(space);
    if (!known) return unknownSpace();
    const auto parsed = parseSnapshot(header);
    if (!parsed) return parsed.error();
    if (parsed->space != space) return malformed("a snapshot of another space");
    const EpochKey* key = keyOf(*known, parsed->header.epoch());
    if (!key) return trustError(TrustErrorKind::NoKey, "the key of a snapshot's epoch is missing");
    return openState(*parsed, chunks, *key, parts_->compressor);
}

} // namespace cordee::crypto
