#include "sync/crypto/snapshot_seal.h"

#include "sync/core/limits.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <sodium.h>

#include <algorithm>

namespace cordee::crypto {

namespace {

static_assert(streamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(chunkTagSize == crypto_secretstream_xchacha20poly1305_ABYTES);

// libsodium's state, wiped when it goes.
struct Stream {
    ~Stream() { wipe(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state;
};

const unsigned char* octets(ByteView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* octets(Bytes& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Bytes placeOf(const sync::v1::SnapshotHeader& header) {
    return hash(label::snapshotPlace, {header.space_id(), littleEndian32(header.epoch()),
                                       header.device_id(), header.state_hash()})
        .bytes();
}

bool areChunksOf(const sync::v1::SnapshotHeader& header, std::span<const Bytes> chunks) {
    if (chunks.size() != static_cast<std::size_t>(header.chunk_hash_size())) return false;
    for (std::size_t i = 0; i < chunks.size(); ++i)
        if (chunkHashOf(chunks[i]).view() != header.chunk_hash(static_cast<int>(i))) return false;
    return true;
}

} // namespace

SymmetricKey snapshotKey(const EpochKey& key) {
    return derive(key.view(), 3, "CrdSpace");
}

Hash32 snapshotHash(std::string_view label, const EpochKey& key, ByteView octetsToHash) {
    const SymmetricKey bound = derive(key.view(), 5, "CrdSpace");
    return hash(label, {bound.view(), octetsToHash});
}

Result<std::vector<Bytes>, TrustError> sealState(ByteView state, sync::v1::SnapshotHeader& header,
                                                 const EpochKey& key, Compressor& compressor) {
    if (state.size() > limits::snapshotState)
        return trustError(TrustErrorKind::TooLarge, "a state too large for a snapshot");
    Bytes plain = compressor.compress(state);
    pad(plain);
    const std::size_t count = (plain.size() + limits::snapshotChunk - 1) / limits::snapshotChunk;
    if (count > limits::snapshot / limits::snapshotChunk)
        return trustError(TrustErrorKind::TooLarge, "a snapshot too large");
    Stream stream;
    Bytes streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, octets(streamHeader),
                                                    snapshotKey(key).data());
    header.set_stream_header(std::move(streamHeader));
    Bytes bound = placeOf(header);
    std::vector<Bytes> chunks;
    for (std::size_t i = 0; i < count; ++i) {
        const ByteView part =
            ByteView(plain).substr(i * limits::snapshotChunk, limits::snapshotChunk);
        Bytes& chunk = chunks.emplace_back(part.size() + chunkTagSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, octets(chunk), nullptr, octets(ByteView(part)), part.size(),
            octets(ByteView(bound)), bound.size(),
            i + 1 == count ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                           : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        bound.clear();
        header.add_chunk_hash(chunkHashOf(chunk).bytes());
    }
    return chunks;
}

Result<Bytes, TrustError> openState(const ParsedSnapshot& snapshot, std::span<const Bytes> chunks,
                                    const EpochKey& key, Compressor& compressor) {
    const auto wrong = [](const char* why) {
        return trustError(TrustErrorKind::BadCiphertext, why);
    };
    if (!areChunksOf(snapshot.header, chunks)) return wrong("chunks that the header does not name");
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream.state, octets(snapshot.header.stream_header()), snapshotKey(key).data()) != 0)
        return wrong("the stream's head");
    Bytes bound = placeOf(snapshot.header);
    Bytes plain;
    bool ended = false;
    for (const Bytes& chunk : chunks) {
        if (ended || chunk.size() < chunkTagSize ||
            chunk.size() > limits::snapshotChunk + chunkTagSize)
            return wrong("a chunk of an impossible length, or behind the last");
        Bytes part(chunk.size() - chunkTagSize, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, octets(part), nullptr, &tag,
                                                       octets(ByteView(chunk)), chunk.size(),
                                                       octets(ByteView(bound)), bound.size()) != 0)
            return wrong("a chunk does not open");
        bound.clear();
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        plain += part;
    }
    if (!ended) return wrong("the last chunk is missing");
    if (!unpad(plain)) return wrong("not padded");
    auto state = compressor.decompress(plain, limits::snapshotState);
    if (!state) return malformed("not compressed as it should be, or too large");
    if (snapshotHash(label::snapshotState, key, *state).view() != snapshot.header.state_hash())
        return malformed("not the state that the header names");
    return std::move(*state);
}

} // namespace cordee::crypto
