#pragma once

#include "sync/store/merge.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace cordee::store {

// On whose behalf changes are applied.
struct Author {
    std::uint32_t device = 0;
    std::uint32_t person = 0;
    GestureId gesture = 0; // 0: from afar
    std::int64_t receivedMs = 0;
    GestureId undoes = 0; // see HistoryGroup
};

// One of two writes of a field that met.
struct Side {
    Stamp stamp;
    std::uint32_t by = 0; // in People; 0: not known here
    Value value;
};

// A write of a choice from afar, and what stood in the field when it came.
struct Met {
    RecordId record;
    std::uint32_t space = 0;
    std::uint32_t recordKind = 0;
    const FieldSchema* field = nullptr;
    Side written;
    Hlc seen; // what its author replaced; zero: not said
    Side stood;
};

// The one write path: changes of any origin are checked and merged into records that are loaded
// once, and written once at the end. Lives within one transaction.
class Work {
  public:
    explicit Work(Context& context)
        : context_(context) {}

    // The changes that follow are this author's; his lines of a record are kept together.
    void by(const Author& author);
    struct Applied {
        Refusal refusal = Refusal::None;
        std::string why;
        bool didSomething = false;
    };
    Applied apply(const Change& change, std::uint32_t space);
    // Of the changes that follow, writes of choices are noted here; null: they are not.
    void watch(std::vector<Met>* met) { met_ = met; }
    // Those of one kind that were touched in this work.
    std::set<RecordId> recordsOf(const KindTable& kind) const;
    // Whether something in the record may only be edited by a newer version than this one.
    bool needsNewer(const RecordId& id) const;

    // The record as it stands in this work; null if there is none.
    RowState* find(const RecordId& id);
    FieldState& field(RowState& row, const FieldSchema& schema);

    // History that finish() will write: nobody finds it in the database yet.
    const std::deque<HistoryGroup>& unwritten() const { return groups_; }
    // Writes rows and history and tells what changed.
    void finish(ChangeSet& changes);

  private:
    struct Entry {
        RowState row;
        bool existed = false;
        std::size_t group = 0; // in groups_, of author number `groupAuthor`
        std::size_t groupAuthor = 0;
    };

    Applied applyChecked(const Change& change, std::uint32_t space);
    void noteReader(const Change& change, std::uint32_t space);
    void noteMet(const Change& change, const CheckedChange& checked, RowState& row);
    Entry* lookUp(const RecordId& id);
    Entry& make(const RecordId& id, const KindTable& kind, std::uint32_t space);
    HistoryGroup& groupOf(Entry& entry, bool existed, bool wasInBin);

    Context& context_;
    Author author_;
    std::size_t authorNumber_ = 0;
    std::deque<Entry> entries_;
    std::unordered_map<RecordId, Entry*> index_;
    std::deque<HistoryGroup> groups_;
    std::vector<Met>* met_ = nullptr;
};

} // namespace cordee::store
