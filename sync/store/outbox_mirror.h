#pragma once

#include "sync/core/ids.h"
#include "sync/core/replica.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <vector>

namespace cordee::store {

// A second copy of what was sealed and not yet acknowledged, in a plain file beside the database,
// so that no edit is lost if the database is. Holds sealed bytes only. Batches that were
// acknowledged may still be in it: sending them again is harmless.
class OutboxMirror {
  public:
    static std::filesystem::path pathFor(const std::filesystem::path& database);

    explicit OutboxMirror(std::filesystem::path path);

    ~OutboxMirror();

    // Handed to the system on return; on the disk after sync(). The database, where the batch is
    // durable already, must be lost together with the system's memory for the copy to be missed,
    // so nobody who writes waits for it. False if the disk refused.
    bool append(const SpaceId& space, const SealedBatch& batch);
    void sync();
    // Nothing waits any more: starts anew once the file has grown.
    void allAcknowledged();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Close> file_; // opened by the first append
    std::uintmax_t size_ = 0;
    bool unsynced_ = false;
};

struct MirroredBatch {
    SpaceId space;
    SealedBatch batch;
};

// What can be read of a mirror, in the order it was written; records that are torn or damaged are
// left out. For rebuilding after the database was found damaged.
std::vector<MirroredBatch> readOutboxMirror(const std::filesystem::path& path);

} // namespace cordee::store
