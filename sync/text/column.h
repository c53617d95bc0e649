#pragma once

#include "sync/core/bytes.h"
#include "sync/text/varint.h"

#include <memory>
#include <optional>
#include <vector>

namespace cordee::text {

// Columns of alike values, each compressed on its own (Zstandard, RFC 8878) where that helps:
// varint of its size, varint of its stored size (equal if it is stored as it is), then itself.
class ColumnWriter {
  public:
    ColumnWriter();
    ~ColumnWriter();
    ColumnWriter(const ColumnWriter&) = delete;
    ColumnWriter& operator=(const ColumnWriter&) = delete;

    enum class How { Small, AsItIs };
    void write(Bytes& out, ByteView column, How how = How::Small);

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

class ColumnReader {
  public:
    explicit ColumnReader(Reader& in);
    ~ColumnReader();
    ColumnReader(const ColumnReader&) = delete;
    ColumnReader& operator=(const ColumnReader&) = delete;

    // The reader fails if there is no column of at most `most` bytes.
    Bytes read(std::size_t most);

  private:
    struct Context;
    Reader& in_;
    std::unique_ptr<Context> context_;
};

} // namespace cordee::text
