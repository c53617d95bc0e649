#pragma once

#include "sync/crypto/compression.h"
#include "sync/crypto/primitives.h"
#include "sync/crypto/verify/snapshot.h"

#include <span>
#include <vector>

namespace cordee::crypto {

// kdf(K_e, 3): what seals snapshots of an epoch. kdf(K_e, 5): what their hashes are bound to.
SymmetricKey snapshotKey(const EpochKey& key);
Hash32 snapshotHash(std::string_view label, const EpochKey& key, ByteView octets);

// State → zstd → padding → a stream of chunks of 64 KiB, the last with the final tag: a stream that
// was cut off is noticed. The first is bound to what the header says of its place. Fills in the
// header's stream header and chunk hashes. TooLarge: beyond limits::snapshot.
Result<std::vector<Bytes>, TrustError> sealState(ByteView state, sync::v1::SnapshotHeader& header,
                                                 const EpochKey& key, Compressor& compressor);

// All the way back, for a header that was parsed. BadCiphertext: a chunk is missing, another, or
// does not open; Malformed: too large, or not the state that the header names.
Result<Bytes, TrustError> openState(const ParsedSnapshot& snapshot, std::span<const Bytes> chunks,
                                    const EpochKey& key, Compressor& compressor);

} // namespace cordee::crypto
