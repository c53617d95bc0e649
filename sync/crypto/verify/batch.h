#pragma once

#include "sync/crypto/verify/space_log.h"

#include "cordee/sync/v1/batch.pb.h"

namespace cordee::crypto {

// A batch taken apart; nothing in it is verified but its shape, version and suite.
struct ParsedBatch {
    sync::v1::Batch parts;        // header, ciphertext, signature as received
    sync::v1::BatchHeader header; // parsed from parts.header()
    SpaceId space;
    DeviceId device;
    Hash32 headerHash;
    Hash32 ciphertextHash;
    ChainHead head; // the author's chain after this batch
};

// The octets a batch's author signs.
Bytes batchMessage(const Hash32& headerHash, const Hash32& ciphertextHash);
Hash32 batchDigest(ByteView headerOrCiphertext);
// H("chain", H(header), H(ciphertext)): what the author's next batch names.
Hash32 chainHash(const Hash32& headerHash, const Hash32& ciphertextHash);

inline constexpr std::uint32_t batchVersion = 1;
inline constexpr std::uint32_t batchSuite = 1;
inline constexpr std::size_t nonceSize = 24;
inline constexpr std::size_t tagSize = 16;
inline constexpr std::size_t smallestPlain = 256;

// First steps of the order of design 3.11: size → shape → version and suite.
Result<ParsedBatch, TrustError> parseBatch(ByteView bytes);

// Next steps: member and cut → signature → sequence and view of the logs. `previous`: the author's
// chain as known here. Returns the author. Gap, Duplicate (at or below `previous`), Equivocation
// (another batch has the number of `previous`); UnknownDevice: perhaps a user log has not arrived;
// NotYet: the author has seen statements that are not here; Fork: the author has seen another log.
Result<UserId, TrustError> verifyBatch(const ParsedBatch& batch, const SpaceLog& log,
                                       const UserDirectory& users, const ChainHead& previous);

// The same three steps one by one: a server checks signatures on several threads and the rest,
// which needs the logs, on one. Nothing counts before all three have passed.
Result<UserId, TrustError> checkBatchMember(const ParsedBatch& batch, const SpaceLog& log,
                                            const UserDirectory& users);
[[nodiscard]] bool hasValidSignature(const ParsedBatch& batch, const VerifyKey& author);
Result<void, TrustError> checkBatchPlace(const ParsedBatch& batch, const SpaceLog& log,
                                         const ChainHead& previous);

} // namespace cordee::crypto
