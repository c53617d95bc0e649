#pragma once

#include "app/session/data.h"

namespace cordee::app {

// The files of a data folder.
inline constexpr auto databaseFile = "cordee.db";
inline constexpr auto keyNameFile = "key-name"; // under which the key store holds the key

// The key of a folder with data, as the key store holds it.
Result<crypto::LocalKey, OpenError> keptKey(const std::filesystem::path& folder,
                                            platform::KeyVault& keys, Random& random);
// Gives the key store a key under a new name, and writes that name into the folder.
Result<void, OpenError> keepKey(const std::filesystem::path& folder, const crypto::LocalKey& key,
                                platform::KeyVault& keys, Random& random);

} // namespace cordee::app
