#pragma once

#include "platform/file_key_vault.h"
#include "platform/keychain_key_vault.h"

namespace cordee::platform {

// The Secret Service if one runs, else a file beside the data. A key once written to a file is read
// from there although a service runs today. With neither, read() finds no key: whoever has data
// that needs one must take that for an error.
class LinuxKeyVault final : public KeyVault {
  public:
    LinuxKeyVault(std::filesystem::path folder, bool serviceRuns);

    Result<std::optional<Bytes>, KeyError> read(const std::string& name) override;
    Result<void, KeyError> write(const std::string& name, ByteView key) override;
    KeyPlace place() const override { return place_; }

  private:
    FileKeyVault file_;
    KeychainKeyVault keychain_;
    bool serviceRuns_;
    KeyPlace place_;
};

} // namespace cordee::platform
