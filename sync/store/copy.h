#pragma once

#include "sync/core/replica.h"
#include "sync/core/result.h"

#include <filesystem>

namespace cordee::store {

// A whole copy of a database that may be in use, as one moment of it; `to` must not exist. Only
// reads, on a connection of its own that never checkpoints: for any thread.
Result<void, StoreError> copyDatabase(const std::filesystem::path& from,
                                      const std::filesystem::path& to);

// Looks at every page, for any thread. Damaged: what SQLite found.
Result<void, StoreError> checkDatabase(const std::filesystem::path& path);

} // namespace cordee::store
