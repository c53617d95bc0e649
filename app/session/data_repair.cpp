#include "app/session/data_repair.h"

#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "sync/store/salvage.h"

#include <algorithm>

namespace cordee::app {

namespace {

using std::filesystem::path;

OpenError from(const StoreError& error) {
    switch (error.kind) {
    case StoreErrorKind::Damaged:
        return {Trouble::KeysLost, error.detail};
    case StoreErrorKind::Full:
        return {Trouble::Full, error.detail};
    case StoreErrorKind::Locked:
        return {Trouble::Locked, error.detail};
    default:
        return {Trouble::Io, error.detail};
    }
}

// Sealed batches are opened again: what is in them is written anew, under numbers that the server
// will accept whatever it has. What it had already changes nothing.
Result<void, OpenError> adoptSealed(Data& data, const std::vector<store::MirroredBatch>& sealed) {
    for (const store::MirroredBatch& one : sealed) {
        const auto authored = data.vault->author(one.batch.bytes);
        if (!authored || authored->device != data.vault->device()) continue;
        const auto opened = data.vault->open(one.space, one.batch.bytes, authored->previous);
        if (!opened) continue; // damaged with the rest
        const auto adopted = data.store->adopt(one.space, opened->content.changes);
        if (!adopted) return from(adopted.error());
    }
    return {};
}

Result<path, OpenError> madeAnew(const path& folder, platform::KeyVault& keys, const Clock& clock,
                                 Random& random) {
    const auto key = keptKey(folder, keys, random);
    if (!key) return key.error();
    crypto::LocalCipher cipher(*key, random);
    const auto saved =
        store::salvage({folder / databaseFile, model::schema(), clock, random, &cipher});
    if (!saved) return from(saved.error());
    auto data = openAsItIs(folder, keys, clock, random);
    // The new database is whole: what does not open is what it was given.
    if (!data && data.error().kind == Trouble::Damaged)
        return OpenError{Trouble::KeysLost, data.error().detail};
    if (!data) return data.error();
    if (!data->vault->hasIdentity()) return OpenError{Trouble::KeysLost, "the identity is lost"};
    if (auto seated = seat(*data); !seated) return seated.error();
    if (auto adopted = adoptSealed(*data, saved->sealed); !adopted) return adopted.error();
    if (auto finished = store::finishSalvage(folder / databaseFile); !finished)
        return from(finished.error());
    return saved->aside;
}

} // namespace

Result<path, OpenError> repairData(const path& folder, platform::KeyVault& keys, const Clock& clock,
                                   Random& random) {
    auto made = madeAnew(folder, keys, clock, random);
    // Not left to the next start: until then a backup may take the place of what is here.
    if (!made) {
        if (const auto undone = store::undoSalvage(folder / databaseFile); !undone)
            return from(undone.error());
    }
    return made;
}

bool wasRepaired(const path& folder) {
    std::error_code unknown;
    const std::filesystem::directory_iterator entries(folder, unknown);
    return std::any_of(begin(entries), end(entries), [](const auto& entry) {
        return entry.path().filename().string().starts_with("damaged-");
    });
}

} // namespace cordee::app
