#pragma once

#include "sync/crypto/compression.h"
#include "sync/crypto/primitives.h"
#include "sync/crypto/verify/batch.h"

#include <span>
#include <utility>

namespace cordee::crypto {

// Everything a batch says about itself besides its changes.
struct BatchPlace {
    SpaceId space;
    std::uint32_t epoch = 0;
    std::uint64_t controlSeq = 0;
    Hash32 controlHead;
    ChainHead previous;
    std::span<const std::pair<DeviceId, ChainHead>> seen;
    BatchContents contents = BatchContents::Unknown;
};

// kdf(K_e, 1): what seals batches of an epoch.
SymmetricKey dataKey(const EpochKey& key);

// Changes → zstd → padding → AEAD with the whole header as associated data → signature.
Result<SealedBatch, TrustError> sealBatch(const BatchPlace& place, std::span<const Change> changes,
                                          const DeviceSecrets& device, const SymmetricKey& key,
                                          Compressor& compressor, Random& random);

// Last steps of the receive order, for a batch that passed verifyBatch: AEAD → unpad → declared
// size → changes, each alone.
Result<DecodedChanges, TrustError> openBatch(const ParsedBatch& batch, const SymmetricKey& key,
                                             Compressor& compressor);

} // namespace cordee::crypto
