#pragma once

#include "sync/core/ids.h"
#include "sync/core/vault_storage.h"

#include <string>
#include <string_view>

namespace cordee::store {

// Seals what holds people's words, bound to table, row and column, so that a sealed value cannot be
// moved elsewhere. Without a cipher values stay as they are.
class Secrets {
  public:
    explicit Secrets(ColumnCipher* cipher)
        : cipher_(cipher) {}

    Bytes seal(ByteView plain, std::string_view table, ByteView row, std::string_view column) const;
    // Nothing if the key or the place is wrong, or somebody changed the value.
    std::optional<Bytes> open(ByteView sealed, std::string_view table, ByteView row,
                              std::string_view column) const;
    Bytes check() const { return cipher_ ? cipher_->check() : Bytes(); }

  private:
    ColumnCipher* cipher_;
};

} // namespace cordee::store
