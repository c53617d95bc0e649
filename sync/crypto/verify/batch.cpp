#include "sync/crypto/verify/batch.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

Result<void, TrustError> checkShape(const sync::v1::BatchHeader& header) {
    if (header.device_seq() == 0 || header.epoch() == 0) return malformed("numbers start at 1");
    if (header.previous_hash().size() != (header.device_seq() == 1 ? 0 : Hash32::size))
        return malformed("previous hash of another length");
    if (header.control_head().size() != Hash32::size || header.nonce().size() != nonceSize)
        return malformed("header field of another length");
    if (static_cast<std::size_t>(header.seen_size()) > limits::seenPerBatch)
        return trustError(TrustErrorKind::TooLarge, "too many seen heads");
    for (const sync::v1::Seen& seen : header.seen())
        if (seen.device_id().size() != DeviceId::size || seen.hash().size() != Hash32::size ||
            seen.device_seq() == 0)
            return malformed("bad seen head");
    return {};
}

// A person who left of their own accord keeps what they had written until then.
bool leftLater(const UserId& user, const sync::v1::BatchHeader& header, const SpaceLog& log) {
    return std::any_of(log.history().begin(), log.history().end(), [&](const MemberEntry& entry) {
        return entry.user == user && !entry.removed && entry.leftAt > header.control_seq();
    });
}

Result<void, TrustError> checkControl(const sync::v1::BatchHeader& header, const SpaceLog& log) {
    const auto known = log.hashAt(header.control_seq());
    if (!known) return trustError(TrustErrorKind::NotYet, "statements have not arrived");
    if (known->view() != header.control_head())
        return trustError(TrustErrorKind::Fork, "the author saw another control log");
    if (log.epochAt(header.control_seq()) != header.epoch()) return malformed("not its epoch");
    return {};
}

Result<void, TrustError> checkSequence(const ParsedBatch& batch, const ChainHead& previous) {
    if (batch.head.seq == previous.seq && batch.head.hash != previous.hash)
        return trustError(TrustErrorKind::Equivocation, "two batches with one number");
    if (batch.head.seq <= previous.seq)
        return trustError(TrustErrorKind::Duplicate, "already there");
    if (batch.head.seq > previous.seq + 1 && !planted(Bug::GapIgnored))
        return trustError(TrustErrorKind::Gap, "a batch before it is missing");
    if (previous.seq > 0 && batch.header.previous_hash() != previous.hash.view() &&
        !planted(Bug::PreviousHashIgnored))
        return trustError(TrustErrorKind::Equivocation, "follows another batch than the one here");
    return {};
}

} // namespace

Hash32 batchDigest(ByteView headerOrCiphertext) {
    return hash(label::batch, {headerOrCiphertext});
}

Bytes batchMessage(const Hash32& headerHash, const Hash32& ciphertextHash) {
    return signedMessage(label::batch, headerHash, ciphertextHash);
}

Hash32 chainHash(const Hash32& headerHash, const Hash32& ciphertextHash) {
    return hash(label::chain, {headerHash.view(), ciphertextHash.view()});
}

Result<ParsedBatch, TrustError> parseBatch(ByteView bytes) {
    if (bytes.size() > limits::batch)
        return trustError(TrustErrorKind::TooLarge, "batch too large");
    ParsedBatch batch;
    if (!parseBounded(batch.parts, bytes) || !parseBounded(batch.header, batch.parts.header()))
        return malformed("not a batch");
    if (batch.header.version() != batchVersion || batch.header.suite() != batchSuite)
        return trustError(TrustErrorKind::WrongVersion, "another version or suite");
    const auto space = SpaceId::from(batch.header.space_id());
    const auto device = DeviceId::from(batch.header.device_id());
    if (!space || !device) return malformed("id of another length");
    if (auto fine = checkShape(batch.header); !fine) return fine.error();
    if (batch.parts.signature().size() != Signature::size ||
        batch.parts.ciphertext().size() < smallestPlain + tagSize)
        return malformed("too short to be a batch");
    batch.space = *space;
    batch.device = *device;
    batch.headerHash = batchDigest(batch.parts.header());
    batch.ciphertextHash = batchDigest(batch.parts.ciphertext());
    batch.head = {batch.header.device_seq(), chainHash(batch.headerHash, batch.ciphertextHash)};
    return batch;
}

Result<UserId, TrustError> checkBatchMember(const ParsedBatch& batch, const SpaceLog& log,
                                            const UserDirectory& users) {
    if (batch.space != log.space())
        return trustError(TrustErrorKind::UnknownSpace, "batch of another space");
    const auto user = log.userOf(batch.device, users);
    if (!user) return trustError(TrustErrorKind::UnknownDevice, "device of no member known here");
    if (const auto cut = log.cut(batch.device)) {
        if (batch.head.seq > cut->seq || (batch.head.seq == cut->seq && batch.head != *cut))
            return trustError(TrustErrorKind::NotAMember, "beyond the cut of a removed device");
    } else if (!log.isMember(*user) && !leftLater(*user, batch.header, log)) {
        return trustError(TrustErrorKind::NotAMember, "its author left the space");
    } else if (!users.find(*user)->isActive(batch.device)) {
        // Where its chain ends in this space is a statement that has not arrived.
        return trustError(TrustErrorKind::NotYet, "the cut of a removed device is missing");
    }
    return *user;
}

bool hasValidSignature(const ParsedBatch& batch, const VerifyKey& author) {
    if (planted(Bug::SignatureIgnored)) return true;
    return verifyMessage(author, batchMessage(batch.headerHash, batch.ciphertextHash),
                         *Signature::from(batch.parts.signature()));
}

Result<void, TrustError> checkBatchPlace(const ParsedBatch& batch, const SpaceLog& log,
                                         const ChainHead& previous) {
    if (auto inOrder = checkSequence(batch, previous); !inOrder) return inOrder;
    return checkControl(batch.header, log);
}

Result<UserId, TrustError> verifyBatch(const ParsedBatch& batch, const SpaceLog& log,
                                       const UserDirectory& users, const ChainHead& previous) {
    const auto user = checkBatchMember(batch, log, users);
    if (!user) return user;
    if (!hasValidSignature(batch, users.find(*user)->find(batch.device)->signingKey))
        return trustError(TrustErrorKind::BadSignature, "signature does not fit the batch");
    if (auto placed = checkBatchPlace(batch, log, previous); !placed) return placed.error();
    return user;
}

} // namespace cordee::crypto
