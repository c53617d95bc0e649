#pragma once

#include "sync/store/store.h"

#include "tests/sim/dice.h"

#include "cordee/fuzz/inputs.pb.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cordee::fuzz {

// The stranger's store of what the scene's members write, on a disk of its own in memory.
class Reader {
  public:
    explicit Reader(const char* disk);
    void open();    // again
    void prepare(); // the first time
    void take(const std::vector<RemoteBatch>& batches);
    using Shown = std::map<RecordId, Bytes>; // packed, so that no number differs from itself
    Shown shown() const;
    void use(); // what a person does with it
    store::Store& store() { return *store_; }

  private:
    std::string path_;
    sim::SeededRandom random_{sim::Dice(3)};
    std::unique_ptr<store::Store> store_;
    std::uint64_t cursor_ = 0;
};

// Every kind of change, by two members.
input::Changes everything();

} // namespace cordee::fuzz
