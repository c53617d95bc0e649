#pragma once

#include "sync/core/replica.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace cordee {

// Where a vault keeps its logs and sealed keys: rows of octets beside the records, in the same
// database. The vault seals what is secret before it puts it here.
class VaultStorage {
  public:
    using Entry = std::pair<Bytes, Bytes>; // key, value

    virtual ~VaultStorage() = default;
    // What could not be read is an error, not nothing: nobody may act on half of what is kept.
    virtual Result<std::optional<Bytes>, StoreError> get(ByteView key) const = 0;
    virtual Result<std::vector<Entry>, StoreError> scan(ByteView prefix) const = 0; // ascending
    // All or nothing, durable on return.
    virtual Result<void, StoreError> write(std::span<const Entry> put,
                                           std::span<const Bytes> remove) = 0;
};

// Seals the columns declared secret, with the local key. `place` binds a value to its table, row
// and column. Implemented by crypto::LocalCipher.
class ColumnCipher {
  public:
    virtual ~ColumnCipher() = default;
    virtual Bytes seal(ByteView plain, ByteView place) = 0;
    virtual std::optional<Bytes> open(ByteView sealed, ByteView place) const = 0;
    // Tells this key from any other, safe to store in the clear.
    virtual Bytes check() const = 0;
};

} // namespace cordee
