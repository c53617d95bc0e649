#pragma once

#include "platform/platform.h"
#include "sync/core/exchange.h"
#include "sync/crypto/local_cipher.h"
#include "sync/crypto/vault.h"
#include "sync/store/store.h"

#include <filesystem>
#include <memory>

namespace cordee::app {

enum class Trouble {
    Folder,     // the data folder cannot be made or written
    Locked,     // another Cordée has it open
    Damaged,    // failed its checks
    KeysLost,   // failed its checks, and the keys in it cannot be read: nothing mends it
    WrongKey,   // this key opens other data
    KeyMissing, // there is data, but no key for it anywhere
    KeyAway,    // the system's key store does not answer, or said no
    Full,       // no room on the disk
    Io,         // anything else the disk said
};
using OpenError = Error<Trouble>;

// One person's data on this device, open: the database, its cipher, the keys in it. Members go in
// reverse order, each may use those above it.
struct Data {
    std::unique_ptr<crypto::LocalCipher> cipher;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<crypto::Vault> vault; // null for throw-away data without keys
    platform::KeyPlace keyPlace = platform::KeyPlace::Memory;
};

// Whether somebody's data is in the folder, open or not.
bool hasData(const std::filesystem::path& folder);

// Opens or begins the data of a folder. A key that cannot be read, or is missing beside existing
// data, is an error: no key is ever made over data. Nothing is overwritten on failure.
// Before that, a restoring that was interrupted goes on, and a repair is undone.
Result<Data, OpenError> openData(const std::filesystem::path& folder, platform::KeyVault& keys,
                                 const Clock& clock, Random& random);
// The same of what is there as it is.
Result<Data, OpenError> openAsItIs(const std::filesystem::path& folder, platform::KeyVault& keys,
                                   const Clock& clock, Random& random);

// Makes me the author of what is written from now on, and my personal space known. The vault must
// have an identity.
Result<void, OpenError> seat(Data& data);

} // namespace cordee::app
