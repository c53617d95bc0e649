#pragma once

#include "tests/sim/vfs.h"
#include "tests/unit/server/people.h"

namespace cordee::fuzz {

// Disks in memory for the databases of a target, put back to a prepared content before each run, so
// that every run is alone.
class Disks {
  public:
    explicit Disks(const Clock& clock)
        : vfs_(clock, 1) {}
    // "/NAME/file" lies on it.
    sim::Disk& add(const std::string& name) {
        auto& disk = disks_.emplace(name, sim::Disk(sim::Dice(1))).first->second;
        vfs_.mount(name, disk);
        return disk;
    }
    // What is on the disk now is what reset() puts back.
    void keep(const std::string& name) { kept_[name] = disks_.at(name).copy(); }
    void reset(const std::string& name) { disks_.at(name).replace(kept_[name]); }

  private:
    sim::Vfs vfs_;
    std::map<std::string, sim::Disk> disks_;
    std::map<std::string, std::map<std::string, Bytes>> kept_;
};

// One for all targets: SQLite has one default file system.
Disks& disks();
server::test::SetClock& clock();

} // namespace cordee::fuzz
