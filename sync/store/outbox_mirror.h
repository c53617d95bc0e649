#pragma once

#include "sync/core/bytes.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

namespace cordee::store {

// A second copy of what was written here and not yet acknowledged, in a plain file beside the
// database, so that no edit is lost if the database is, or its log. Holds sealed octets only, see
// mirror_records.h. What was acknowledged may still be in it: sending it again is harmless.
class OutboxMirror {
  public:
    static std::filesystem::path pathFor(const std::filesystem::path& database);
    // The last `most` octets of such a file, or fewer if there are no more. Nothing: no file.
    static std::optional<Bytes> end(const std::filesystem::path& path, std::uintmax_t most);

    explicit OutboxMirror(std::filesystem::path path);

    ~OutboxMirror();

    // Handed to the system on return; on the disk after sync(). The database, where all of it is
    // durable already, must be lost together with the system's memory for the copy to be missed,
    // so nobody who writes waits for it. False if the disk refused.
    bool append(ByteView records);
    void sync();
    // Nothing waits any more, and the database has all of it without its log: starts anew once the
    // file has grown.
    void allAcknowledged();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    bool open();

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, Close> file_; // opened by the first append
    std::uintmax_t size_ = 0;
    bool unsynced_ = false;
};

} // namespace cordee::store
