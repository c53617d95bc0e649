#pragma once

#include "app/session/data.h"
#include "sync/crypto/backup_file.h"

#include <QString>

#include <filesystem>

namespace cordee::app {

// Makes a backup file of a folder's data, which may be in use: its key and its whole database. The
// file appears under its name once it is complete. Takes about a second for a large database.
Result<void, crypto::BackupError> writeBackup(const std::filesystem::path& folder,
                                              const crypto::LocalKey& key, ByteView passphrase,
                                              const std::filesystem::path& file, Random& random);

// Unpacks a backup file beside the data of a folder and checks that it opens here; the data stays
// as it is. Returns the key of what was unpacked.
//
// What is restored is the same device, at an earlier moment: it opens at once and offline, and the
// exchange mends it as any database that was put back (see ChainWatch). A new device would need the
// network and a removal of the old one first.
Result<crypto::LocalKey, crypto::BackupError> unpackBackup(const std::filesystem::path& file,
                                                           ByteView passphrase,
                                                           const std::filesystem::path& folder,
                                                           const Clock& clock, Random& random);

// Puts what was unpacked in the place of the data, when nothing has it open. The data that was
// there is moved into a folder beside it. Goes on where it was interrupted, see finishRestore().
Result<void, OpenError> installBackup(const std::filesystem::path& folder,
                                      const crypto::LocalKey& key, platform::KeyVault& keys,
                                      const Clock& clock, Random& random);
Result<void, OpenError> finishRestore(const std::filesystem::path& folder);

} // namespace cordee::app
