#pragma once

#include "platform/key_vault.h"

#include <filesystem>

namespace cordee::platform {

// Keys in files of mode 0600 beside the data, for systems without a key store. Written to a
// temporary file first, so that a key is whole or absent.
class FileKeyVault final : public KeyVault {
  public:
    explicit FileKeyVault(std::filesystem::path folder);

    Result<std::optional<Bytes>, KeyError> read(const std::string& name) override;
    Result<void, KeyError> write(const std::string& name, ByteView key) override;
    KeyPlace place() const override { return KeyPlace::FileBesideData; }

    // Whether a key of this name was put here, readable or not.
    bool holds(const std::string& name) const;

  private:
    std::filesystem::path file(const std::string& name) const;

    std::filesystem::path folder_;
};

} // namespace cordee::platform
