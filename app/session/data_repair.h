#pragma once

#include "app/session/data.h"

namespace cordee::app {

// After Trouble::Damaged: a new database with the keys and everything that may not have reached the
// server; the records come back from there. The damaged files are moved aside, nothing is deleted.
// Trouble::Damaged again: not even the keys can be read, nothing was changed.
Result<void, OpenError> repairData(const std::filesystem::path& folder, platform::KeyVault& keys,
                                   const Clock& clock, Random& random);

} // namespace cordee::app
