#include "sync/store/salvage.h"

#include "sync/store/connection.h"
#include "sync/store/durable_file.h"
#include "sync/store/lock_file.h"
#include "sync/store/outbox.h"
#include "sync/store/outbox_mirror.h"
#include "sync/store/secrets.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <map>
#include <optional>

namespace cordee::store {

namespace {

namespace fs = std::filesystem;

// Taken out of the damaged file, in memory: few compared with the records.
struct Remains {
    std::map<Bytes, Bytes> vault;
    std::map<std::uint32_t, std::pair<SpaceId, SpaceKind>> spaces; // by number
    std::map<std::uint32_t, DeviceId> devices;
    DeviceId device;
    UserId user;
    std::map<std::int64_t, std::pair<std::uint32_t, Change>> pending; // by order, with the space
    std::map<std::pair<std::uint32_t, std::uint64_t>, SealedBatch> sealed;
};

using Visit = std::function<void(const Run&)>;

// Every row that can be read, from both ends: a damaged page in the middle hides only itself. A row
// may come twice. Only names of this file are put into the SQL.
void visitRows(Connection& connection, const std::string& columns, const std::string& table,
               const std::string& key, const Visit& visit) {
    for (const char* direction : {" ASC", " DESC"}) {
        try {
            Run run(connection.prepared("SELECT " + columns + " FROM " + table + " ORDER BY " +
                                        key + direction));
            while (run.next())
                visit(run);
            return;
        } catch (const SQLite::Exception&) {
            // From the other end, then.
        }
    }
}

void readVault(Connection& from, Remains& remains) {
    visitRows(from, "key, value", "vault", "key", [&](const Run& run) {
        remains.vault.emplace(Bytes(run.bytesAt(0)), Bytes(run.bytesAt(1)));
    });
    visitRows(from, "device, user", "state", "one", [&](const Run& run) {
        remains.device = DeviceId::from(run.bytesAt(0)).value_or(DeviceId());
        remains.user = UserId::from(run.bytesAt(1)).value_or(UserId());
    });
    visitRows(from, "n, id, kind", "space", "n", [&](const Run& run) {
        if (const auto id = SpaceId::from(run.bytesAt(1)))
            remains.spaces[static_cast<std::uint32_t>(run.integerAt(0))] = {
                *id, static_cast<SpaceKind>(run.integerAt(2))};
    });
    visitRows(from, "n, id", "device", "n", [&](const Run& run) {
        if (const auto id = DeviceId::from(run.bytesAt(1)))
            remains.devices[static_cast<std::uint32_t>(run.integerAt(0))] = *id;
    });
}

void readOutbox(Connection& from, const Secrets& secrets, Remains& remains) {
    visitRows(from, "space, seq, body", "pending", "space, seq", [&](const Run& run) {
        const std::int64_t seq = run.integerAt(1);
        const auto body = secrets.open(run.bytesAt(2), "pending", std::to_string(seq), "body");
        if (const auto change = body ? unpackChange(*body) : std::nullopt)
            remains.pending.emplace(
                seq, std::pair(static_cast<std::uint32_t>(run.integerAt(0)), *change));
    });
    visitRows(from, "space, device, seq, hash, bytes, waiting", "batch", "n", [&](const Run& run) {
        const auto device = remains.devices.find(static_cast<std::uint32_t>(run.integerAt(1)));
        const bool mine = device != remains.devices.end() && device->second == remains.device;
        if (!mine || run.integerAt(5) == 0) return;
        const auto seq = static_cast<std::uint64_t>(run.integerAt(2));
        remains.sealed[{static_cast<std::uint32_t>(run.integerAt(0)), seq}] = {
            seq, Hash32::from(run.bytesAt(3)).value_or(Hash32()), Bytes(run.bytesAt(4))};
    });
}

Result<Remains, StoreError> readRemains(const StoreOptions& options) {
    Remains remains;
    try {
        Connection connection(options.path);
        readVault(connection, remains);
        readOutbox(connection, Secrets(options.cipher), remains);
    } catch (const SQLite::Exception& exception) {
        return toStoreError(exception);
    }
    if (remains.vault.empty() || remains.device.isNull() || remains.spaces.empty())
        return StoreError{StoreErrorKind::Damaged, "the keys cannot be read"};
    return remains;
}

// Beside a database that is being repaired: the name of the folder where the damaged files are.
fs::path noteFor(const fs::path& database) {
    return database.string() + "-repairing";
}

StoreError failed(const std::error_code& error) {
    return {StoreErrorKind::Io, error.message()};
}

// Of the files of a database, the one that says that it is there comes last.
std::vector<fs::path> filesOf(const fs::path& database) {
    std::vector<fs::path> files;
    for (const char* ending : {"-wal", "-shm", "-outbox.log", ""})
        files.emplace_back(database.string() + ending);
    return files;
}

Result<fs::path, StoreError> moveAside(const fs::path& database, std::int64_t nowMs) {
    const fs::path aside = database.parent_path() / ("damaged-" + std::to_string(nowMs));
    std::error_code error;
    fs::create_directories(aside, error);
    if (error) return failed(error);
    if (!writeDurably(noteFor(database), aside.filename().string()))
        return StoreError{StoreErrorKind::Io, "the folder cannot be written"};
    for (const fs::path& file : filesOf(database))
        if (!error && fs::exists(file)) fs::rename(file, aside / file.filename(), error);
    if (error) return failed(error);
    return aside;
}

Result<void, StoreError> fill(Store& store, const Remains& remains) {
    std::vector<VaultStorage::Entry> rows(remains.vault.begin(), remains.vault.end());
    if (auto written = store.write(rows, {}); !written) return written;
    if (auto author = store.setAuthor(remains.device, remains.user); !author) return author;
    for (const auto& [number, space] : remains.spaces)
        if (auto added = store.addSpace(space.first, space.second); !added) return added;
    for (const auto& [number, space] : remains.spaces) {
        std::vector<Change> changes;
        for (const auto& [seq, pending] : remains.pending)
            if (pending.first == number) changes.push_back(pending.second);
        if (changes.empty()) continue;
        if (auto adopted = store.adopt(space.first, changes); !adopted) return adopted;
    }
    return {};
}

// What waited and cannot be read in its table. Some of it may have been sealed since: written again
// it changes nothing.
void addMirrored(const std::vector<MirroredChange>& changes, const Secrets& secrets,
                 Remains& remains) {
    for (const MirroredChange& one : changes) {
        const auto space = std::ranges::find_if(
            remains.spaces, [&](const auto& known) { return known.second.first == one.space; });
        const auto body = secrets.open(one.body, "pending", std::to_string(one.seq), "body");
        const auto change = body ? unpackChange(*body) : std::nullopt;
        if (change && space != remains.spaces.end())
            remains.pending.emplace(one.seq, std::pair(space->first, *change));
    }
}

std::vector<MirroredBatch> sealedOf(const Remains& remains, std::vector<MirroredBatch> mirrored) {
    std::map<std::pair<SpaceId, std::uint64_t>, SealedBatch> all;
    for (MirroredBatch& one : mirrored)
        all.insert_or_assign({one.space, one.batch.seq}, std::move(one.batch));
    for (const auto& [key, batch] : remains.sealed) {
        const auto space = remains.spaces.find(key.first);
        if (space != remains.spaces.end())
            all.insert_or_assign({space->second.first, batch.seq}, batch);
    }
    std::vector<MirroredBatch> sealed;
    for (auto& [key, batch] : all)
        sealed.push_back({key.first, std::move(batch)});
    return sealed;
}

} // namespace

Result<void, StoreError> finishSalvage(const fs::path& database) {
    if (removeDurably(noteFor(database))) return {};
    return StoreError{StoreErrorKind::Io, "the folder cannot be written"};
}

Result<void, StoreError> undoSalvage(const fs::path& database) {
    std::error_code error;
    if (!fs::exists(noteFor(database), error)) return {};
    std::string name;
    // It is on the disk, whole, before anything is moved.
    if (!std::getline(std::ifstream(noteFor(database)), name)) return finishSalvage(database);
    const fs::path aside = database.parent_path() / fs::path(name).filename();
    auto files = filesOf(database);
    std::ranges::reverse(files); // what is back already must not be taken for what was begun
    const bool wasMoved = fs::exists(aside / database.filename(), error);
    for (const fs::path& file : files)
        if (wasMoved && !error) fs::remove(file, error);
    for (const fs::path& file : files) {
        const fs::path damaged = aside / file.filename();
        if (!error && fs::exists(damaged, error)) fs::rename(damaged, file, error);
    }
    if (error) return failed(error);
    fs::remove(aside, error);
    if (error) return failed(error);
    return finishSalvage(database);
}

Result<Salvage, StoreError> salvage(const StoreOptions& options) {
    if (auto undone = undoSalvage(options.path); !undone) return undone.error();
    Salvage saved;
    std::optional<Remains> remains;
    {
        auto lock = LockFile::take(options.path.string() + ".lock");
        if (!lock) return lock.error();
        auto read = readRemains(options);
        if (!read) return read.error();
        remains = std::move(*read);
        auto aside = moveAside(options.path, options.clock.nowMs());
        if (!aside) return aside.error();
        saved.aside = std::move(*aside);
    }
    const fs::path mirror = saved.aside / OutboxMirror::pathFor(options.path).filename();
    MirrorContent mirrored = readOutboxMirror(mirror);
    addMirrored(mirrored.changes, Secrets(options.cipher), *remains);
    saved.sealed = sealedOf(*remains, std::move(mirrored.batches));
    saved.pending = remains->pending.size();
    auto store = Store::open(options);
    if (!store) return store.error();
    if (auto filled = fill(**store, *remains); !filled) return filled.error();
    return saved;
}

} // namespace cordee::store
