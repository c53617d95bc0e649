#pragma once

#include "sync/core/result.h"
#include "sync/core/schema.h"
#include "sync/store/connection.h"

#include <string>
#include <vector>

namespace cordee::store {

// The table of one record kind. System columns start with an underscore, which no field does.
struct KindTable {
    const RecordSchema* schema;
    std::string name;                       // quoted
    std::vector<const FieldSchema*> fields; // that the table has columns for, by number

    const FieldSchema* field(std::uint32_t number) const;
};

// Quoted names of a field's columns. Merged texts keep their document beside the visible text.
std::string columnOf(const FieldSchema& field);
std::string documentColumnOf(const FieldSchema& field);

// The tables this build knows and the database has.
class Tables {
  public:
    // Brings the database to this build's schema, all in one transaction that the caller holds;
    // only looks when `readOnly`.
    static Tables migrate(Connection& connection, const Schema& schema, bool readOnly);

    const KindTable* kind(std::uint32_t number) const;
    const std::vector<KindTable>& kinds() const { return kinds_; }
    // Tables or columns were added: what was set aside may be known now.
    bool grew() const { return grew_; }

  private:
    std::vector<KindTable> kinds_;
    bool grew_ = false;
};

// What the stored schema says about opening with this build.
enum class Fit { Empty, Ours, Newer, Contradicts, Foreign };

struct Fitness {
    Fit fit = Fit::Empty;
    std::string detail;
    bool changes = false; // of Ours: migrate() will add or rename something
};

// Reads only. Contradicts: a field changed its type or merge, which no build may do. Foreign:
// another application's.
Fitness fitness(Connection& connection, const Schema& schema);

} // namespace cordee::store
