#pragma once

#include "sync/core/bytes.h"
#include "sync/core/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace cordee::platform {

enum class KeyErrorKind : std::uint8_t {
    Unreachable, // the system's key store does not answer; it may later
    Refused,     // it answered no: locked, cancelled by the person, not allowed
    Damaged,     // what it holds is not a key of ours
    Io,          // the key file cannot be read or written
};
using KeyError = Error<KeyErrorKind>;

enum class KeyPlace : std::uint8_t {
    SystemStore,    // the keyring, keychain or key store of the system
    FileBesideData, // a file only its owner may read: protects less, and the settings say so
    Memory,         // nowhere: tests and throw-away data
};

// Where the one key lives that opens this device's data. A read that fails is never "no key": who
// took it for one would make a new key and lose the data.
class KeyVault {
  public:
    virtual ~KeyVault() = default;

    // Nothing: no key of this name was ever written here.
    virtual Result<std::optional<Bytes>, KeyError> read(const std::string& name) = 0;
    virtual Result<void, KeyError> write(const std::string& name, ByteView key) = 0;
    virtual KeyPlace place() const = 0;
};

} // namespace cordee::platform
