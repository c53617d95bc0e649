#pragma once

#include "app/session/data.h"

namespace cordee::app {

// After Trouble::Damaged: a new database with the keys and everything that may not have reached the
// server; the records come back from there. The damaged files are moved aside, nothing is deleted.
// Returns the folder where they are. After an error everything is as it was; Trouble::KeysLost: not
// even the keys can be read.
Result<std::filesystem::path, OpenError> repairData(const std::filesystem::path& folder,
                                                    platform::KeyVault& keys, const Clock& clock,
                                                    Random& random);

// Whether a repair took the place of what was here: what is not here is elsewhere.
bool wasRepaired(const std::filesystem::path& folder);

} // namespace cordee::app
