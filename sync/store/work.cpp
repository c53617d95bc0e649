#include "sync/store/work.h"

#include "sync/store/rows.h"

namespace cordee::store {

void Work::by(const Author& author) {
    author_ = author;
    ++authorNumber_;
}

Work::Entry* Work::lookUp(const RecordId& id) {
    const auto found = index_.find(id);
    if (found != index_.end()) return found->second;
    const auto place = locate(context_.db, id);
    if (!place) return nullptr;
    Entry& entry = entries_.emplace_back();
    entry.row = loadRow(context_, id, *place);
    entry.existed = true;
    index_.emplace(id, &entry);
    return &entry;
}

Work::Entry& Work::make(const RecordId& id, const KindTable& kind, std::uint32_t space) {
    Entry& entry = entries_.emplace_back();
    entry.row.id = id;
    entry.row.kind = &kind;
    entry.row.space = space;
    index_.emplace(id, &entry);
    return entry;
}

RowState* Work::find(const RecordId& id) {
    Entry* entry = lookUp(id);
    return entry && entry->row.exists() ? &entry->row : nullptr;
}

FieldState& Work::field(RowState& row, const FieldSchema& schema) {
    return loadField(context_, row, schema);
}

HistoryGroup& Work::groupOf(Entry& entry, bool existed, bool wasInBin) {
    if (entry.groupAuthor != authorNumber_) {
        entry.groupAuthor = authorNumber_;
        entry.group = groups_.size();
        groups_.push_back({entry.row.id,
                           0,
                           author_.receivedMs,
                           author_.device,
                           author_.person,
                           author_.gesture,
                           existed,
                           wasInBin,
                           author_.undoes,
                           {}});
    }
    return groups_[entry.group];
}

Work::Applied Work::apply(const Change& change, std::uint32_t space) {
    Applied applied = applyChecked(change, space);
    const bool mine = applied.refusal == Refusal::None || applied.refusal == Refusal::Newer;
    if (mine && change.minReader > modelVersion) noteReader(change, space);
    return applied;
}

// A newer version said that ours would break what it wrote. Kept by record, so that an upgrade
// opens the record again by itself.
void Work::noteReader(const Change& change, std::uint32_t space) {
    const auto place = locate(context_.db, change.record);
    if (place && place->space != space) return;
    Run run(
        context_.db.prepared("INSERT INTO newer(record, reader) VALUES(?, ?) ON CONFLICT(record)"
                             " DO UPDATE SET reader = max(reader, excluded.reader)"));
    run.blob(change.record.view()).integer(change.minReader).exec();
}

bool Work::needsNewer(const RecordId& id) const {
    Run run(context_.db.prepared("SELECT reader FROM newer WHERE record = ?"));
    return run.blob(id.view()).next() && run.integerAt(0) > modelVersion;
}

std::set<RecordId> Work::recordsOf(const KindTable& kind) const {
    std::set<RecordId> ids;
    for (const Entry& entry : entries_)
        if (entry.row.kind == &kind) ids.insert(entry.row.id);
    return ids;
}

void Work::noteMet(const Change& change, const CheckedChange& checked, RowState& row) {
    const Stamp stood = row.clock(change.field);
    if (stood.isNull()) return;
    met_->push_back({row.id,
                     row.space,
                     change.recordKind,
                     checked.field,
                     {{change.hlc, author_.device}, author_.person, checked.value},
                     checked.seen,
                     {stood, 0, loadField(context_, row, *checked.field).value}});
}

Work::Applied Work::applyChecked(const Change& change, std::uint32_t space) {
    CheckedChange checked = check(change, context_.tables, context_.space(space).kind);
    if (checked.refusal != Refusal::None) return {checked.refusal, std::move(checked.why), false};
    Entry* entry = lookUp(change.record);
    if (entry && !entry->row.exists()) { // all that came for it was refused
        entry->row.space = space;
        entry->row.kind = checked.kind;
    }
    if (entry && (entry->row.space != space || entry->row.kind != checked.kind)) {
        return {Refusal::NotAllowed, "the record lives elsewhere", false};
    }
    if (!entry) entry = &make(change.record, *checked.kind, space);
    RowState& row = entry->row;
    if (!change.hlc.isFree() && change.hlc.packed > row.newest().packed + 1)
        return {Refusal::Waiting, "a step in its clock is missing", false};
    const bool existed = row.exists();
    const bool wasInBin = row.isInBin(context_.devices);
    if (met_ && checked.field && checked.field->choice) noteMet(change, checked, row);
    Merged merged =
        merge(context_, row, change, checked, {change.hlc, author_.device}, author_.person);
    if (merged.refusal != Refusal::None) return {merged.refusal, "a text's operations", false};
    if (!merged.line) return {};
    if (author_.gesture == 0) merged.line->operations.clear(); // nobody undoes it here
    groupOf(*entry, existed, wasInBin).lines.push_back(std::move(*merged.line));
    return {Refusal::None, "", true};
}

void Work::finish(ChangeSet& changes) {
    for (Entry& entry : entries_) {
        RowState& row = entry.row;
        if (!row.exists()) continue;
        saveRow(context_, row);
        const std::uint32_t kind = row.kind->schema->number;
        if (!entry.existed || row.wasInBin != row.isInBin(context_.devices)) {
            changes.fields.push_back({row.id, kind, 0});
        }
        for (const FieldState& field : row.fields) {
            if (field.dirty) changes.fields.push_back({row.id, kind, field.number});
        }
    }
    for (HistoryGroup& group : groups_)
        saveHistory(context_, group);
}

} // namespace cordee::store
