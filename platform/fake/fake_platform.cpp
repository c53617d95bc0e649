#include "platform/fake/fake_platform.h"

namespace cordee::platform {

Result<std::optional<Bytes>, KeyError> FakeKeyVault::read(const std::string& name) {
    if (failure_) return KeyError{*failure_, "as asked"};
    const auto found = keys_.find(name);
    return found == keys_.end() ? std::optional<Bytes>() : std::optional<Bytes>(found->second);
}

Result<void, KeyError> FakeKeyVault::write(const std::string& name, ByteView key) {
    if (failure_) return KeyError{*failure_, "as asked"};
    keys_[name] = Bytes(key);
    return {};
}

} // namespace cordee::platform
