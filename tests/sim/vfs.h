#pragma once

#include "disk.h"

#include "sync/core/environment.h"

#include <string>

namespace cordee::sim {

// SQLite on simulated disks: a default VFS under which "/NAME/file" lies on the disk mounted as
// NAME. One connection at a time opens a file, so locks are granted unseen.
class Vfs {
  public:
    // Registers itself. `seed` is what SQLite's own randomness starts from.
    Vfs(const Clock& clock, std::uint64_t seed);
    ~Vfs();
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;

    void mount(const std::string& name, Disk& disk);
    void unmount(const std::string& name);
    // Null where no such disk is mounted. `rest`: what follows the disk's name.
    static Disk* diskOf(const std::string& path, std::string& rest);
};

} // namespace cordee::sim
