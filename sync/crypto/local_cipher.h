#pragma once

#include "sync/core/vault_storage.h"
#include "sync/crypto/primitives.h"

namespace cordee::crypto {

// Seals what lies on this device with a key derived from the local key LK. `place` is associated
// data: a value moved to another row does not open.
class LocalCipher final : public ColumnCipher {
  public:
    LocalCipher(const LocalKey& key, Random& random);

    Bytes seal(ByteView plain, ByteView place) override;
    std::optional<Bytes> open(ByteView sealed, ByteView place) const override;
    Bytes check() const override { return check_; }

  private:
    SymmetricKey key_;
    Bytes check_;
    Random& random_;
};

} // namespace cordee::crypto
