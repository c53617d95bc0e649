#pragma once

#include "ledger.h"

#include "sync/store/store.h"

#include <optional>

namespace cordee::sim {

// The rules of merging once more, in the simplest words: given every change and its author, what
// must be seen? Texts are left to the characters that Acts counts.
class Oracle {
  public:
    void take(const Change& change, const DeviceId& author);
    // Throws a Violation (I2) where the store shows something else.
    void compare(const store::Store& store) const;

  private:
    using Stamp = std::pair<Hlc, DeviceId>;
    struct Written {
        Stamp when;
        Bytes body;
    };
    struct Element {
        Hlc added;
        Hlc removed;
    };
    struct Record {
        std::optional<Stamp> kept;   // the newest that keeps it out of the bin
        std::optional<Stamp> thrown; // the newest Delete
        std::map<std::uint32_t, Written> fields;
        std::map<std::uint32_t, std::map<Bytes, Element>> sets;
    };
    std::map<RecordId, Record> records_;
};

// What a change writes, without what its author had seen of it.
Bytes valueOf(const Change& change);
// The first lines of two texts that are not the same.
std::string firstDifference(const std::string& one, const std::string& other);

} // namespace cordee::sim
