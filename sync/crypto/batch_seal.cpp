#include "sync/crypto/batch_seal.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/verify/parse.h"

namespace cordee::crypto {

namespace {

sync::v1::BatchHeader headerOf(const BatchPlace& place, const DeviceId& device, Bytes nonce) {
    sync::v1::BatchHeader header;
    header.set_version(batchVersion);
    header.set_suite(batchSuite);
    header.set_space_id(place.space.bytes());
    header.set_epoch(place.epoch);
    header.set_device_id(device.bytes());
    header.set_device_seq(place.previous.seq + 1);
    if (place.previous.seq > 0) header.set_previous_hash(place.previous.hash.bytes());
    header.set_control_seq(place.controlSeq);
    header.set_control_head(place.controlHead.bytes());
    for (const auto& [id, head] :
         place.seen.first(std::min(place.seen.size(), limits::seenPerBatch))) {
        sync::v1::Seen* seen = header.add_seen();
        seen->set_device_id(id.bytes());
        seen->set_device_seq(head.seq);
        seen->set_hash(head.hash.bytes());
    }
    header.set_nonce(std::move(nonce));
    header.set_contents(static_cast<sync::v1::BatchContents>(place.contents));
    return header;
}

} // namespace

SymmetricKey dataKey(const EpochKey& key) {
    return derive(key.view(), 1, "CrdSpace");
}

Result<SealedBatch, TrustError> sealBatch(const BatchPlace& place, std::span<const Change> changes,
                                          const DeviceSecrets& device, const SymmetricKey& key,
                                          Compressor& compressor, Random& random) {
    if (changes.empty() || changes.size() > limits::changesPerBatch)
        return trustError(TrustErrorKind::TooLarge, "no changes, or too many for a batch");
    const Bytes encoded = encodeChanges(changes);
    if (encoded.size() > limits::batchUnpacked)
        return trustError(TrustErrorKind::TooLarge, "changes too large for a batch");
    Bytes plain = compressor.compress(encoded);
    pad(plain);
    const Bytes nonce =
        planted(Bug::OneNonce) ? Bytes(nonceSize, 'n') : randomBytes<nonceSize>(random);
    sync::v1::Batch batch;
    batch.set_header(headerOf(place, device.id(), nonce).SerializeAsString());
    batch.set_ciphertext(aeadSeal(key, nonce, batch.header(), plain));
    const Hash32 headerHash = batchDigest(batch.header());
    const Hash32 ciphertextHash = batchDigest(batch.ciphertext());
    batch.set_signature(device.signing.sign(batchMessage(headerHash, ciphertextHash)).bytes());
    SealedBatch sealed{place.previous.seq + 1, chainHash(headerHash, ciphertextHash),
                       batch.SerializeAsString()};
    if (sealed.bytes.size() > limits::batch)
        return trustError(TrustErrorKind::TooLarge, "sealed batch too large");
    return sealed;
}

Result<DecodedChanges, TrustError> openBatch(const ParsedBatch& batch, const SymmetricKey& key,
                                             Compressor& compressor) {
    auto plain =
        aeadOpen(key, batch.header.nonce(), batch.parts.header(), batch.parts.ciphertext());
    if (!plain) return trustError(TrustErrorKind::BadCiphertext, "does not open");
    if (!unpad(*plain)) return trustError(TrustErrorKind::BadCiphertext, "not padded");
    const auto encoded = compressor.decompress(*plain, limits::batchUnpacked);
    if (!encoded) return malformed("not compressed as it should be, or too large");
    auto changes = decodeChanges(*encoded);
    if (!changes) return malformed(changes.error().detail);
    return std::move(*changes);
}

} // namespace cordee::crypto
