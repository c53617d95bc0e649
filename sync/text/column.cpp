#include "sync/text/column.h"

#include <zstd.h>

namespace cordee::text {

namespace {

constexpr int level = 9;             // larger ones gain 2 % and take five times as long
constexpr std::size_t smallest = 48; // below, a frame costs more than it saves

} // namespace

struct ColumnWriter::Context {
    ZSTD_CCtx* zstd = ZSTD_createCCtx();

    Context() = default;
    ~Context() { ZSTD_freeCCtx(zstd); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

struct ColumnReader::Context {
    ZSTD_DCtx* zstd = ZSTD_createDCtx();

    Context() = default;
    ~Context() { ZSTD_freeDCtx(zstd); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

ColumnWriter::ColumnWriter()
    : context_(std::make_unique<Context>()) {}
ColumnWriter::~ColumnWriter() = default;

void ColumnWriter::write(Bytes& out, ByteView column, How how) {
    Bytes packed;
    if (how == How::Small && column.size() >= smallest && context_->zstd) {
        packed.resize(ZSTD_compressBound(column.size()));
        const std::size_t size = ZSTD_compressCCtx(context_->zstd, packed.data(), packed.size(),
                                                   column.data(), column.size(), level);
        packed.resize(ZSTD_isError(size) ? 0 : size);
    }
    const bool helps = !packed.empty() && packed.size() < column.size();
    const ByteView stored = helps ? ByteView(packed) : column;
    writeVarint(out, column.size());
    writeVarint(out, stored.size());
    out += stored;
}

ColumnReader::ColumnReader(Reader& in)
    : in_(in)
    , context_(std::make_unique<Context>()) {}
ColumnReader::~ColumnReader() = default;

Bytes ColumnReader::read(std::size_t most) {
    const std::uint64_t size = in_.varint();
    const std::uint64_t storedSize = in_.varint();
    const ByteView stored = in_.bytes(storedSize);
    if (size > most || storedSize > size || !context_->zstd) in_.fail();
    if (in_.failed()) return {};
    if (storedSize == size) return Bytes(stored);
    Bytes column(size, '\0');
    const std::size_t read = ZSTD_decompressDCtx(context_->zstd, column.data(), column.size(),
                                                 stored.data(), stored.size());
    if (ZSTD_isError(read) || read != size) {
        in_.fail();
        return {};
    }
    return column;
}

} // namespace cordee::text
