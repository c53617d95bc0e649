#pragma once

#include "sync/core/bytes.h"

#include <memory>
#include <optional>

namespace cordee::crypto {

// zstd (RFC 8878), one frame that declares its size. Keeps its working memory between batches.
class Compressor {
  public:
    Compressor();
    ~Compressor();
    Bytes compress(ByteView plain);
    // Nothing if it is not one whole frame or declares more than `most` octets: checked before a
    // single octet is unpacked.
    std::optional<Bytes> decompress(ByteView packed, std::size_t most);

  private:
    struct Contexts;
    std::unique_ptr<Contexts> contexts_;
};

} // namespace cordee::crypto
