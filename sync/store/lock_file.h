#pragma once

#include "sync/core/replica.h"

#include <filesystem>
#include <memory>

namespace cordee::store {

// Keeps a second process (or a second store) away from a database while it lives. The file stays
// behind empty; what counts is the lock that the system holds on it and drops when the process
// dies.
class LockFile {
  public:
    // Locked if another holds it, Io if the file cannot be made.
    static Result<std::unique_ptr<LockFile>, StoreError> take(const std::filesystem::path& path);

    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

  private:
    using Handle = std::intptr_t;
    explicit LockFile(Handle handle)
        : handle_(handle) {}

    Handle handle_;
};

} // namespace cordee::store
