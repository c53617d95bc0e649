#include "sync/store/merge.h"

#include "sync/core/planted.h"
#include "sync/store/rows.h"
#include "sync/store/texts.h"

#include <algorithm>

namespace cordee::store {

namespace {

void noteWrite(RowState& row, ChangeKind kind, const Stamp& stamp, std::uint32_t author,
               const Devices& devices) {
    if (row.created.isNull() || isOlder(stamp, row.created, devices)) {
        row.created = stamp;
        row.createdBy = author;
        row.dirty = true;
    }
    if (planted(Bug::DeletionWins) && row.isInBin(devices)) return;
    Stamp& side = kind == ChangeKind::Delete ? row.binned : row.touched;
    if (isOlder(side, stamp, devices)) {
        side = stamp;
        row.dirty = true;
    }
}

std::optional<HistoryLine> setField(Context& context, RowState& row, HistoryLine line,
                                    const CheckedChange& checked, const Stamp& stamp) {
    FieldState& field = loadField(context, row, *checked.field);
    const Stamp clock = row.clock(field.number);
    const bool isTie = clock == stamp;
    if (isTie && field.value == checked.value) return std::nullopt;
    line.before = field.value;
    line.after = checked.value;
    if (checked.seen > std::max(clock.hlc, sawNothing)) line.seen = checked.seen;
    // Two copies of one device may write at one moment: then the value decides, alike everywhere.
    line.lost = isTie ? encodeValue(checked.value) < encodeValue(field.value)
                      : isOlder(stamp, clock, context.devices);
    if (planted(Bug::TieToTheLater)) line.lost = stamp.hlc < clock.hlc;
    if (planted(Bug::LateWriteWins)) line.lost = false;
    if (line.lost) return line;
    field.dirty = field.dirty || field.value != checked.value;
    field.value = checked.value;
    row.setClock(field.number, stamp);
    row.dirty = true;
    return line;
}

std::optional<HistoryLine> changeSet(Context& context, RowState& row, HistoryLine line,
                                     const CheckedChange& checked, const Stamp& stamp) {
    FieldState& field = loadField(context, row, *checked.field);
    SetElement& element = field.set.at(encodeValue(checked.value));
    const bool wasIn = element.isIn();
    if (line.kind == ChangeKind::AddToSet) {
        line.after = checked.value;
        element.added = std::max(element.added, stamp.hlc);
    } else {
        line.before = checked.value;
        // A removal cannot have seen what came after it.
        Hlc seen = checked.seen.packed == 0 ? stamp.hlc : std::min(checked.seen, stamp.hlc);
        if (planted(Bug::RemovalWins)) seen = stamp.hlc;
        element.removed = std::max(element.removed, seen);
    }
    field.dirty = true;
    row.dirty = true;
    const bool wants = line.kind == ChangeKind::AddToSet;
    if (wasIn == wants) return std::nullopt;
    line.lost = element.isIn() != wants;
    return line;
}

Refusal editText(Context& context, RowState& row, const Change& change,
                 const CheckedChange& checked, const Stamp& stamp, HistoryLine& line) {
    FieldState& field = loadField(context, row, *checked.field);
    if (planted(Bug::TypingLost) && field.dirty) return Refusal::None;
    const Refusal refusal = applyText(field, context.devices.id(stamp.device), change.body, line);
    if (refusal != Refusal::None) return refusal;
    line.operations = change.body;
    field.dirty = true;
    row.dirty = true;
    return Refusal::None;
}

std::optional<HistoryLine> changeRecord(const RowState& row, HistoryLine line, bool existed,
                                        bool wasInBin, const Devices& devices) {
    const bool inBin = row.isInBin(devices);
    const bool wants = line.kind == ChangeKind::Delete;
    if (existed && wasInBin == inBin && wasInBin == wants) return std::nullopt;
    line.lost = inBin != wants;
    return line;
}

} // namespace

Merged merge(Context& context, RowState& row, const Change& change, const CheckedChange& checked,
             const Stamp& stamp, std::uint32_t author) {
    const bool existed = row.exists();
    const bool wasInBin = row.isInBin(context.devices);
    HistoryLine line;
    line.kind = change.kind;
    line.field = change.field;
    line.hlc = change.hlc;
    if (change.kind == ChangeKind::EditText) {
        const Refusal refusal = editText(context, row, change, checked, stamp, line);
        if (refusal != Refusal::None) return {refusal, std::nullopt};
    }
    noteWrite(row, change.kind, stamp, author, context.devices);
    switch (change.kind) {
    case ChangeKind::SetField:
        return {{}, setField(context, row, std::move(line), checked, stamp)};
    case ChangeKind::AddToSet:
    case ChangeKind::RemoveFromSet:
        return {{}, changeSet(context, row, std::move(line), checked, stamp)};
    case ChangeKind::EditText:
        return {{}, std::move(line)};
    case ChangeKind::Delete:
    case ChangeKind::Restore:
        return {{}, changeRecord(row, std::move(line), existed, wasInBin, context.devices)};
    }
    return {};
}

} // namespace cordee::store
