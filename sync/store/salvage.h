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
//
// It is complete when what was sealed is adopted too and finishSalvage() was called. Until then a
// note beside the database says where the damaged files are, and undoSalvage() puts them back: half
// a repair would be a database that lacks what only the damaged one has.
Result<Salvage, StoreError> salvage(const StoreOptions& options);
// Io: it could not be noted, and the next start would undo it with all that is written until then.
Result<void, StoreError> finishSalvage(const std::filesystem::path& database);
// Nothing to do if none is unfinished. Io: the files cannot be moved back; called again it goes on.
Result<void, StoreError> undoSalvage(const std::filesystem::path& database);

} // namespace cordee::store
