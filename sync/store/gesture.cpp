#include "sync/store/gesture.h"

#include "sync/core/planted.h"
#include "sync/store/conflicts.h"
#include "sync/store/rows.h"
#include "sync/store/texts.h"

#include <algorithm>

namespace cordee::store {

namespace {

// With one act. Two people who write apart leave one or two; a flood of them is nobody's word.
constexpr std::size_t mostSettled = 32;

StoreError notFound(const std::string& what) {
    return {StoreErrorKind::NotFound, what};
}

} // namespace

Result<void, StoreError> Acting::edit(const Edit& edit) {
    const RowState* row = work_.find(edit.id());
    Target target{edit.id(), 0, nullptr};
    if (edit.space()) {
        if (row)
            return StoreError{StoreErrorKind::Invalid, "the record exists: " + edit.id().hex()};
        target.space = context_.spaceNumber(*edit.space());
        target.kind = context_.tables.kind(edit.recordKind());
        if (target.space == 0) return notFound("space " + edit.space()->hex());
        if (!target.kind) return notFound("record kind " + std::to_string(edit.recordKind()));
    } else {
        if (!row) return notFound("record " + edit.id().hex());
        target.space = row->space;
        target.kind = row->kind;
    }
    for (const Edit::Step& each : edit.steps()) {
        if (auto done = step(target, each); !done) return done;
    }
    // A record without a word is a record all the same.
    if (edit.space() && !work_.find(target.id)) return whole(target, ChangeKind::Restore);
    return {};
}

Result<void, StoreError> Acting::step(const Target& target, const Edit::Step& step) {
    if (const auto* value = std::get_if<Edit::SetValue>(&step)) {
        return set(target, value->field, value->value);
    }
    if (const auto* add = std::get_if<Edit::AddElement>(&step)) {
        return element(target, ChangeKind::AddToSet, add->field, add->element);
    }
    if (const auto* remove = std::get_if<Edit::RemoveElement>(&step)) {
        return element(target, ChangeKind::RemoveFromSet, remove->field, remove->element);
    }
    if (std::holds_alternative<Edit::Remove>(step)) return whole(target, ChangeKind::Delete);
    if (std::holds_alternative<Edit::Restore>(step)) return whole(target, ChangeKind::Restore);
    return text(target, step);
}

Result<void, StoreError> Acting::text(const Target& target, const Edit::Step& step) {
    const auto* replace = std::get_if<Edit::ReplaceText>(&step);
    const auto* splice = std::get_if<Edit::SpliceText>(&step);
    const std::uint32_t number = replace ? replace->field : splice->field;
    const FieldSchema* schema = target.kind->field(number);
    if (!schema) return notFound("field " + std::to_string(number));
    if (schema->merge != Merge::Text) return StoreError{StoreErrorKind::Invalid, "not a long text"};
    RowState* row = work_.find(target.id);
    text::Document fresh; // of a record that is being created
    text::Document& document = row ? *work_.field(*row, *schema).document : fresh;
    const auto me = agentOf(*context_.device, context_.sitting);
    auto all =
        replace ? replaceText(document, me, replace->text) : spliceText(document, me, *splice);
    if (!all) return all.error();
    for (const Bytes& operations : *all) {
        if (auto done = make(target, ChangeKind::EditText, number,
                             packTextBody(context_.sitting, operations), {});
            !done) {
            return done;
        }
    }
    return {};
}

Result<void, StoreError> Acting::set(const Target& target, std::uint32_t field,
                                     const Value& value) {
    const FieldSchema* schema = target.kind->field(field);
    if (!schema) return notFound("field " + std::to_string(field));
    if (target.kind->schema->conflict) noteChosen(target, *schema, value);
    RowState* row = work_.find(target.id);
    Hlc overwritten;
    if (row && schema->merge == Merge::LastWriter) {
        if (work_.field(*row, *schema).value == value && !isChosen(target.id, field)) return {};
        overwritten = row->clock(field).hlc;
    } else if (std::holds_alternative<std::monostate>(value)) {
        return {};
    }
    const bool isChoice =
        schema->choice && context_.space(target.space).kind != SpaceKind::Personal;
    if (!isChoice)
        return make(target, ChangeKind::SetField, field, encodeValue(value), overwritten);
    if (auto done = settle(target, *schema); !done) return done;
    return make(target, ChangeKind::SetField, field,
                encodeReplacement(value, std::max(overwritten, sawNothing)), overwritten);
}

Result<void, StoreError> Acting::settle(const Target& target, const FieldSchema& schema) {
    const auto kind = conflictKind(context_.tables);
    if (!kind || puttingBack_) return {};
    std::size_t settled = 0;
    const FieldOf about(target.id, schema.number);
    const auto conflicts = conflictsAbout(context_, work_, *kind, about);
    for (const OpenConflict& conflict : openConflicts(context_, work_, *kind, about, conflicts)) {
        if (settled++ == mostSettled) break;
        const auto done =
            set({conflict.id, target.space, kind->kind}, kind->settled->number, std::int64_t{1});
        // One that only a newer version may write stays open: what the person wrote stands.
        if (!done && done.error().kind != StoreErrorKind::Newer) return done;
    }
    return {};
}

void Acting::noteChosen(const Target& target, const FieldSchema& schema, const Value& value) {
    const auto kind = conflictKind(context_.tables);
    RowState* row = kind ? work_.find(target.id) : nullptr;
    if (!row || row->kind != kind->kind || &schema != kind->settled ||
        value != Value(std::int64_t{1}))
        return;
    const auto about = fromValue<RecordId>(work_.field(*row, *kind->aboutId).value);
    const auto field = fromValue<std::int64_t>(work_.field(*row, *kind->aboutField).value);
    if (about && field) chosen_.emplace_back(*about, static_cast<std::uint32_t>(*field));
}

bool Acting::isChosen(const RecordId& id, std::uint32_t field) const {
    return std::ranges::find(chosen_, std::pair(id, field)) != chosen_.end();
}

Result<void, StoreError> Acting::element(const Target& target, ChangeKind kind, std::uint32_t field,
                                         const Value& element) {
    const FieldSchema* schema = target.kind->field(field);
    if (!schema) return notFound("field " + std::to_string(field));
    const bool adds = kind == ChangeKind::AddToSet;
    SetElement known;
    RowState* row = work_.find(target.id);
    if (row && schema->merge == Merge::Set) {
        known = work_.field(*row, *schema).set.at(encodeValue(element));
        if (known.isIn() == adds) return {};
    } else if (!adds && schema->merge == Merge::Set) {
        return {};
    }
    return make(target, kind, field,
                adds ? encodeValue(element) : encodeRemoval(element, known.added),
                std::max(known.added, known.removed));
}

Result<void, StoreError> Acting::whole(const Target& target, ChangeKind kind) {
    const RowState* row = work_.find(target.id);
    if (row && row->isInBin(context_.devices) == (kind == ChangeKind::Delete)) return {};
    return make(target, kind, 0, {}, row ? row->touched.hlc : Hlc{});
}

Result<void, StoreError> Acting::make(const Target& target, ChangeKind kind, std::uint32_t field,
                                      Bytes body, Hlc overwritten) {
    if (work_.needsNewer(target.id))
        return StoreError{StoreErrorKind::Newer, "only a newer version may edit this record"};
    // Whoever writes into a record in the bin has seen that it was there.
    if (const RowState* row = work_.find(target.id)) {
        overwritten = std::max(overwritten, row->binned.hlc);
    }
    Change change{kind,
                  target.id,
                  target.kind->schema->number,
                  field,
                  context_.clock().tick(planted(Bug::NotOvertaken) ? Hlc() : overwritten),
                  0,
                  std::move(body)};
    Work::Applied applied = work_.apply(change, target.space);
    if (applied.refusal != Refusal::None) {
        const auto error = applied.refusal == Refusal::TooLarge ? StoreErrorKind::TooLarge
                                                                : StoreErrorKind::Invalid;
        return StoreError{error, std::move(applied.why)};
    }
    made_.push_back({target.space, std::move(change)});
    return {};
}

Result<void, StoreError> Acting::putBack(const HistoryGroup& group) {
    const RowState* row = work_.find(group.record);
    if (!row) return notFound("record " + group.record.hex());
    const Target target{row->id, row->space, row->kind};
    puttingBack_ = true;
    const Hlc last = group.last();
    const Since since = sinceThen(context_, group);
    const bool touchedSince =
        row->touched.hlc > last && (since.stands || !since.isTakenBack(row->touched.hlc));
    const bool binnedSince = row->binned.hlc > last && !since.isTakenBack(row->binned.hlc);
    if (binnedSince) return {}; // somebody threw it away later: that stands
    if (!group.existed)
        return touchedSince ? Result<void, StoreError>() : whole(target, ChangeKind::Delete);
    const bool isInBin = row->isInBin(context_.devices);
    for (auto line = group.lines.rbegin(); line != group.lines.rend(); ++line) {
        if (auto done = putBackLine(target, *line, since); !done) return done;
    }
    if (!group.wasInBin && isInBin) return whole(target, ChangeKind::Restore);
    if (group.wasInBin && !touchedSince) return whole(target, ChangeKind::Delete);
    return {};
}

bool Acting::hasWritten(const RecordId& id, std::uint32_t field) const {
    return std::ranges::any_of(made_, [&](const Made& each) {
        return each.change.record == id && each.change.field == field;
    });
}

// Whether a field shows what the act wrote: by the act itself, or because what I wrote after it was
// taken back. Where another copy of this device wrote at the same moment, the value tells.
bool Acting::stillHolds(RowState& row, const FieldSchema& schema, const HistoryLine& line,
                        const Since& since) {
    const Stamp now = row.clock(line.field);
    const Stamp mine{line.hlc, context_.devices.number(*context_.device)};
    return (now == mine || (now.device == mine.device && since.isTakenBack(now.hlc))) &&
           work_.field(row, schema).value == line.after;
}

Result<void, StoreError> Acting::putBackText(const Target& target, const HistoryLine& line,
                                             FieldState& field) {
    const auto [sitting, operations] = unpackTextBody(line.operations);
    // Written in this sitting, whatever the act's was: see Sitting.
    auto undone = field.document->undo(agentOf(*context_.device, context_.sitting),
                                       agentOf(*context_.device, sitting), operations);
    if (!undone) return toStoreError(undone.error());
    if (undone->empty()) return {};
    return make(target, ChangeKind::EditText, line.field, packTextBody(context_.sitting, *undone),
                {});
}

// Newest first: a field that the act wrote twice goes back to what it held before both.
Result<void, StoreError> Acting::putBackLine(const Target& target, const HistoryLine& line,
                                             const Since& since) {
    const FieldSchema* schema = target.kind->field(line.field);
    if (!schema || line.lost) return {};
    RowState& row = *work_.find(target.id);
    if (line.kind == ChangeKind::AddToSet) {
        const SetElement& known = work_.field(row, *schema).set.at(encodeValue(line.after));
        if (known.added > line.hlc && !since.isTakenBack(known.added)) return {};
        return element(target, ChangeKind::RemoveFromSet, line.field, line.after);
    }
    if (line.kind == ChangeKind::RemoveFromSet) {
        return element(target, ChangeKind::AddToSet, line.field, line.before);
    }
    if (line.kind == ChangeKind::EditText) {
        if (planted(Bug::UndoTakesAll)) return text(target, Edit::ReplaceText{line.field, ""});
        return putBackText(target, line, work_.field(row, *schema));
    }
    if (line.kind != ChangeKind::SetField) return {};
    if (stillHolds(row, *schema, line, since) || hasWritten(target.id, line.field) ||
        planted(Bug::UndoOverNewer)) {
        return set(target, line.field, line.before);
    }
    return {};
}

} // namespace cordee::store
