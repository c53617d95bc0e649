#pragma once

#include "sync/store/work.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace cordee::store {

// The record kind that the model keeps conflicts in, and its fields.
struct ConflictKind {
    const KindTable* kind = nullptr;
    const FieldSchema* aboutId = nullptr;
    const FieldSchema* aboutKind = nullptr;
    const FieldSchema* aboutField = nullptr;
    struct SideFields {
        const FieldSchema* value = nullptr;
        const FieldSchema* by = nullptr;
        const FieldSchema* on = nullptr;
        const FieldSchema* clock = nullptr;
    };
    SideFields kept;
    SideFields lost;
    const FieldSchema* settled = nullptr;
};

// Nothing where the model has none, or not as it is meant to be.
std::optional<ConflictKind> conflictKind(const Tables& tables);

// A conflict as it stands in a work.
struct OpenConflict {
    RecordId id;
    Side kept;
    Side lost;
    Stamp settledAt; // when somebody last said whether it is settled
};

// A field of a record, and the conflicts that may be about it.
using FieldOf = std::pair<RecordId, std::uint32_t>;
using ConflictsAbout = std::map<FieldOf, std::set<RecordId>>;

// Nobody makes more of one field. Where somebody claims more, the newest are looked at.
inline constexpr std::size_t mostAboutOneField = 64;

// Those that may be open: as the database has them, and as this work does.
ConflictsAbout conflictsAbout(Context& context, Work& work, const ConflictKind& kind);
// Those about one field, and all that this work touched.
std::set<RecordId> conflictsAbout(Context& context, Work& work, const ConflictKind& kind,
                                  const FieldOf& about);

// Of `conflicts`, those about the field that nobody has settled, and that are not in the bin.
std::vector<OpenConflict> openConflicts(Context& context, Work& work, const ConflictKind& kind,
                                        const FieldOf& about, const std::set<RecordId>& conflicts);

// Follows from the two writes alone: everybody who notices a conflict makes the same record.
RecordId conflictId(const Context& context, const RecordId& about, std::uint32_t field,
                    const Stamp& kept, const Stamp& lost);

} // namespace cordee::store
