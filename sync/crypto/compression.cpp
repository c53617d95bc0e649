#include "sync/crypto/compression.h"

#include <zstd.h>

namespace cordee::crypto {

namespace {
constexpr int level = 6;
}

struct Compressor::Contexts {
    struct Free {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Free> packing{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Free> unpacking{ZSTD_createDCtx()};
};

Compressor::Compressor()
    : contexts_(std::make_unique<Contexts>()) {}

Compressor::~Compressor() = default;

Bytes Compressor::compress(ByteView plain) {
    Bytes packed(ZSTD_compressBound(plain.size()), '\0');
    const std::size_t size = ZSTD_compressCCtx(contexts_->packing.get(), packed.data(),
                                               packed.size(), plain.data(), plain.size(), level);
    packed.resize(ZSTD_isError(size) ? 0 : size);
    return packed;
}

std::optional<Bytes> Compressor::decompress(ByteView packed, std::size_t most) {
    const unsigned long long declared = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (declared == ZSTD_CONTENTSIZE_ERROR || declared == ZSTD_CONTENTSIZE_UNKNOWN ||
        declared > most ||
        ZSTD_findFrameCompressedSize(packed.data(), packed.size()) != packed.size())
        return std::nullopt;
    Bytes plain(declared, '\0');
    const std::size_t size = ZSTD_decompressDCtx(contexts_->unpacking.get(), plain.data(),
                                                 plain.size(), packed.data(), packed.size());
    if (ZSTD_isError(size) || size != declared) return std::nullopt;
    return plain;
}

} // namespace cordee::crypto
