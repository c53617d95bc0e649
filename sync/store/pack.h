#pragma once

#include "sync/core/bytes.h"
#include "sync/core/value.h"

#include <cstdint>

namespace cordee::store {

// The store's own compact encoding for what it keeps in one column: clocks, sets, history entries.
class Packer {
  public:
    Packer& varint(std::uint64_t number);
    Packer& fixed64(std::uint64_t number);
    Packer& bytes(ByteView octets);
    Packer& value(const Value& value);
    Bytes take() { return std::move(out_); }

  private:
    Bytes out_;
};

// Reads what Packer wrote. After a read past the end or of nonsense ok() is false for good and
// every further read gives zero.
class Unpacker {
  public:
    explicit Unpacker(ByteView in)
        : in_(in) {}

    std::uint64_t varint();
    std::uint64_t fixed64();
    ByteView bytes();
    Value value();

    bool ok() const { return ok_; }
    bool atEnd() const { return !ok_ || in_.empty(); }

  private:
    ByteView take(std::size_t size);

    ByteView in_;
    bool ok_ = true;
};

} // namespace cordee::store
