#pragma once

#include "sync/store/mirror_records.h"
#include "sync/store/store.h"

#include <filesystem>
#include <utility>
#include <vector>

namespace cordee::store {

// What was saved out of a damaged database, besides what is in the new one already.
struct Salvage {
    std::filesystem::path aside;       // the folder where the damaged files are now
    std::vector<MirroredBatch> sealed; // mine, perhaps not at the server; to be opened and adopted
    std::size_t pending = 0;           // changes that waited to be sealed, adopted
};

// Makes a new database in the place of a damaged one: with its keys and logs, who writes, the
// spaces, and all that was written here and may not have reached the server. The records come back
// from the server. Of damaged tables what can be read is taken. The damaged files are moved aside,
// nothing is deleted. Damaged: not even the keys can be read; nothing was changed.
Result<Salvage, StoreError> salvage(const StoreOptions& options);

} // namespace cordee::store
