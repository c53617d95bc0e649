#include "platform/linux/linux_key_vault.h"

namespace cordee::platform {

LinuxKeyVault::LinuxKeyVault(std::filesystem::path folder, bool serviceRuns)
    : file_(std::move(folder))
    , serviceRuns_(serviceRuns)
    , place_(serviceRuns ? KeyPlace::SystemStore : KeyPlace::FileBesideData) {}

Result<std::optional<Bytes>, KeyError> LinuxKeyVault::read(const std::string& name) {
    if (file_.holds(name)) {
        place_ = KeyPlace::FileBesideData;
        return file_.read(name);
    }
    if (!serviceRuns_) return std::optional<Bytes>();
    return keychain_.read(name);
}

Result<void, KeyError> LinuxKeyVault::write(const std::string& name, ByteView key) {
    if (place_ == KeyPlace::SystemStore) {
        if (keychain_.write(name, key)) return {};
        // A service without a collection to write to is as good as none.
        place_ = KeyPlace::FileBesideData;
    }
    return file_.write(name, key);
}

} // namespace cordee::platform
