#include "app/session/data_repair.h"

#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "sync/store/salvage.h"

namespace cordee::app {

namespace {

OpenError from(const StoreError& error) {
    switch (error.kind) {
    case StoreErrorKind::Damaged:
        return {Trouble::Damaged, error.detail};
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

} // namespace

Result<void, OpenError> repairData(const std::filesystem::path& folder, platform::KeyVault& keys,
                                   const Clock& clock, Random& random) {
    const auto key = keptKey(folder, keys, random);
    if (!key) return key.error();
    crypto::LocalCipher cipher(*key, random);
    const auto saved =
        store::salvage({folder / databaseFile, model::schema(), clock, random, &cipher});
    if (!saved) return from(saved.error());
    auto data = openAsItIs(folder, keys, clock, random);
    if (!data) return data.error();
    if (!data->vault->hasIdentity()) return OpenError{Trouble::Damaged, "the identity is lost"};
    if (auto seated = seat(*data); !seated) return seated;
    if (auto adopted = adoptSealed(*data, saved->sealed); !adopted) return adopted;
    if (auto finished = store::finishSalvage(folder / databaseFile); !finished)
        return from(finished.error());
    return {};
}

} // namespace cordee::app
