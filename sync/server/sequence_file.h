#pragma once

#include "sync/core/ids.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace cordee::server {

// Stands beside the database and remembers how many commits it had seen. It is written after each
// commit and never ahead of it, so a database that is behind its file was restored from a backup.
class SequenceFile {
  public:
    // Creates the file when there is none. Not open (see isOpen) when the system refuses.
    explicit SequenceFile(const std::filesystem::path& path);
    ~SequenceFile();
    SequenceFile(const SequenceFile&) = delete;
    SequenceFile& operator=(const SequenceFile&) = delete;

    bool isOpen() const { return descriptor_ >= 0; }

    struct Mark {
        ServerLogId log;
        std::uint64_t sequence;
    };
    // Nothing when the file is new or damaged.
    std::optional<Mark> read() const;
    bool write(const Mark& mark);

  private:
    int descriptor_;
};

} // namespace cordee::server
