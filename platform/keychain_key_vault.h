#pragma once

#include "platform/key_vault.h"

namespace cordee::platform {

// Keys in the system's own store (Secret Service, Keychain, Credential Store, Android's key store)
// by QtKeychain. Waits for the answer: the store may ask the person to unlock it.
class KeychainKeyVault final : public KeyVault {
  public:
    Result<std::optional<Bytes>, KeyError> read(const std::string& name) override;
    Result<void, KeyError> write(const std::string& name, ByteView key) override;
    KeyPlace place() const override { return KeyPlace::SystemStore; }
};

} // namespace cordee::platform
