#pragma once

#include "sync/core/snapshot.h"
#include "sync/server/log_store.h"

#include "cordee/sync/v1/snapshot.pb.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cordee::server {

// Snapshots of spaces beside the log, in its file and its transactions: at most one that stands for
// dropped batches and one that may once all have reached it. Throws as LogStore does.
class SnapshotStore {
  public:
    explicit SnapshotStore(LogStore& log)
        : log_(log) {}

    enum class Stage {
        Growing = 0, // chunks are missing
        Whole = 1,
        Dropping = 2, // stands for the batches below it, of which some are still here
        Base = 3,     // all are gone but those that are kept
    };
    struct Entry {
        Hash32 id;
        Bytes header;
        Stage stage = Stage::Growing;
        std::uint32_t chunks = 0;  // here, in a row from the first
        std::uint64_t through = 0; // server_seq of the newest batch in it
        std::int64_t touchedMs = 0;
        bool isBase() const { return stage >= Stage::Dropping; }
    };
    std::vector<Entry> entries(const SpaceId& space);
    std::optional<Entry> find(const SpaceId& space, const Hash32& id);
    void put(const SpaceId& space, const Entry& entry);
    void remove(const SpaceId& space, const Hash32& id);

    std::vector<sync::v1::SnapshotSignature> signatures(const SpaceId& space, const Hash32& id);
    void addSignature(const SpaceId& space, const Hash32& id, std::uint64_t number,
                      const sync::v1::SnapshotSignature& signature);
    std::optional<Bytes> chunk(const SpaceId& space, const Hash32& id, std::uint64_t number);
    void addChunk(const SpaceId& space, const Hash32& id, std::uint64_t number, ByteView bytes);

    // Which devices have said that they have reached a snapshot.
    bool hasPassed(const SpaceId& space, const Hash32& id, const DeviceId& device);
    void setPassed(const SpaceId& space, const Hash32& id, const DeviceId& device);
    // The last day on which a device was heard; nothing: never since that is written down.
    std::optional<std::int64_t> daySeen(const DeviceId& device);
    void setDaySeen(const DeviceId& device, std::int64_t day);

    void setChainBase(const SpaceId& space, const DeviceId& device, const ChainHead& head);
    // The newest batch of a device at or below `seq`; 0: none.
    std::uint64_t serverSeqAt(const SpaceId& space, const DeviceId& device, std::uint64_t seq);
    // The oldest one above; 0: none.
    std::uint64_t serverSeqAfter(const SpaceId& space, const DeviceId& device, std::uint64_t seq);
    // Deletes batches of a device at or below `seq` that need not be kept, `most` at a time; how
    // many.
    std::size_t drop(const SpaceId& space, const DeviceId& device, std::uint64_t seq,
                     std::size_t most);
    // A space where something is left to be dropped.
    std::optional<SpaceId> droppingSpace();
    // Gives up to `pages` free pages back to the system. True if there may be more.
    bool shrink(unsigned pages);

  private:
    SQLite::Statement& read(const char* sql);
    SQLite::Statement& write(const char* sql);

    LogStore& log_;
    std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

} // namespace cordee::server
