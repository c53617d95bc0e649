#pragma once

#include "sync/core/change.h"
#include "sync/store/interned.h"
#include "sync/store/query.h"
#include "sync/store/tables.h"
#include "sync/text/document.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cordee::store {

// One element that was ever in a set. It is there while it was added later than what any removal
// had seen, so an addition that a removal did not know of survives it.
struct SetElement {
    Bytes element; // ValueBody
    Hlc added;
    Hlc removed; // the latest addition that a removal had seen

    bool isIn() const { return added > removed; }
};

class SetState {
  public:
    static SetState unpack(ByteView packed); // throws Unreadable
    Bytes pack() const;

    SetElement& at(ByteView element);          // made absent when it was never there
    std::vector<std::string> elements() const; // that are in, sorted

  private:
    std::vector<SetElement> elements_; // sorted by element
};

// What one field holds while it is worked on.
struct FieldState {
    std::uint32_t number = 0;
    const FieldSchema* schema = nullptr;
    Value value;                            // last writer; of a text what is seen of its document
    SetState set;                           // set
    std::optional<text::Document> document; // text
    bool dirty = false;
};

// A record while it is worked on: loaded once, merged into, written once.
struct RowState {
    RecordId id;
    const KindTable* kind = nullptr;
    std::uint32_t space = 0;
    std::int64_t n = 0; // its row in the kind's table; 0: not stored yet

    Stamp created; // the oldest write anyone made
    Stamp touched; // the newest write that keeps it out of the bin
    Stamp binned;  // the newest Delete
    std::uint32_t createdBy = 0;
    std::vector<std::pair<std::uint32_t, Stamp>> clocks; // by field, last writer only
    std::vector<FieldState> fields;                      // those that were needed

    bool wasInBin = false; // as it was loaded
    bool dirty = false;

    // The latest reading of any change of this record.
    Hlc newest() const { return std::max(touched.hlc, binned.hlc); }
    bool exists() const { return !created.isNull(); }
    bool isInBin(const Devices& devices) const {
        return !binned.isNull() && isOlder(touched, binned, devices);
    }
    Stamp clock(std::uint32_t field) const;
    void setClock(std::uint32_t field, const Stamp& stamp);

    Bytes packClocks() const;
    void unpackClocks(ByteView packed); // throws Unreadable
};

} // namespace cordee::store
