#include "sync/store/apart.h"

#include "sync/core/planted.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cordee::store {

namespace {

// Whether the author of the newer write knew the older one. An older version of the app does not
// say what it replaced: then nobody can tell, and nobody is bothered.
bool knew(const Met& newer, const Side& older) {
    if (planted(Bug::SeenIsApart)) return false;
    const bool isHis = older.stamp.device == newer.written.stamp.device;
    return newer.seen.packed == 0 || isHis || newer.seen >= older.stamp.hlc;
}

// The same of the side that did not stand: it was known to whoever replaced that very write. Where
// both were written at one moment, it was the other one that he saw.
bool replacedLost(const Met& newer, const OpenConflict& conflict) {
    const Stamp& lost = conflict.lost.stamp;
    return newer.seen.packed == 0 || lost.device == newer.written.stamp.device ||
           (newer.seen == lost.hlc && newer.seen != conflict.kept.stamp.hlc);
}

// Whether the author of a write said himself, with it, what becomes of a conflict.
bool decided(const Met& newer, const OpenConflict& conflict) {
    return conflict.settledAt.device == newer.written.stamp.device &&
           conflict.settledAt.hlc > newer.seen;
}

// What one device wrote over its own word, without a look at anybody else's in between, is one
// write: the last.
std::vector<Met> lastWords(std::span<const Met> met) {
    using Place = std::tuple<RecordId, std::uint32_t, std::uint32_t>;
    std::map<Place, std::size_t> last;
    std::vector<Met> words;
    for (Met each : met) {
        const Place place(each.record, each.field->number, each.written.stamp.device);
        const auto [at, isFirst] = last.try_emplace(place, words.size());
        if (!isFirst && words[at->second].written.stamp.hlc == each.seen) {
            each.seen = words[at->second].seen;
            each.stood = words[at->second].stood;
            words[at->second] = std::move(each);
            continue;
        }
        at->second = words.size();
        words.push_back(std::move(each));
    }
    return words;
}

} // namespace

void Apart::look(std::span<const Met> met) {
    if (!kind_ || !context_.device) return;
    met_ = lastWords(met);
    open_ = recordsWithConflicts(context_, work_, *kind_);
    for (const Met& each : met_)
        lookAt(each);
}

void Apart::lookAt(const Met& met) {
    if (met.stood.stamp == met.written.stamp) return;
    if (!isMine(met.stood) && !open_.contains(met.record)) return;
    if (isOlder(met.written.stamp, met.stood.stamp, context_.devices))
        cameLate(met);
    else
        came(met);
}

// What stood was written without it: who wrote it is here.
void Apart::cameLate(const Met& met) {
    if (!isMine(met.stood)) return;
    const auto open = openConflicts(context_, work_, *kind_, met.record, met.field->number);
    for (const OpenConflict& conflict : open)
        if (conflict.kept.stamp == met.stood.stamp && replacedLost(met, conflict) &&
            isOlder(conflict.lost.stamp, met.written.stamp, context_.devices))
            close(conflict);
    if (!hadSeen(met)) note(met, met.written, met.stood);
}

// My write may be here before what it replaced, which this database forgot.
bool Apart::hadSeen(const Met& met) const {
    for (const HistoryGroup& group : historyOf(context_, met.record))
        for (const HistoryLine& line : group.lines)
            if (group.device == met.stood.stamp.device && line.field == met.field->number &&
                line.hlc == met.stood.stamp.hlc && line.seen >= met.written.stamp.hlc)
                return true;
    return false;
}

void Apart::came(const Met& met) {
    const auto open = openConflicts(context_, work_, *kind_, met.record, met.field->number);
    for (const OpenConflict& conflict : open) {
        if (!isMine(conflict.kept) && !isMine(conflict.lost)) continue;
        if (isMine(conflict.lost) && !wrote(met, conflict.lost)) continue;
        if (!isOlder(conflict.kept.stamp, met.written.stamp, context_.devices)) continue;
        if (decided(met, conflict)) continue;
        close(conflict);
        // He wrote over the one that stood and had never heard of the other.
        if (!replacedLost(met, conflict))
            note(met, {conflict.lost.stamp, 0, conflict.lost.value}, met.written);
    }
    if (isMine(met.stood) && !knew(met, met.stood)) note(met, met.stood, met.written);
}

void Apart::note(const Met& met, Side lost, Side kept) {
    lost.by = writerOf(lost);
    kept.by = writerOf(kept);
    if (lost.by == 0 || kept.by == 0 || lost.by == kept.by || lost.value == kept.value) return;
    if (planted(Bug::ApartNotShown)) return;
    const RecordId id = conflictId(context_, met.record, met.field->number, kept.stamp, lost.stamp);
    if (work_.find(id)) return;
    Edit edit = Edit::create(context_.space(met.space).id, kind_->kind->schema->number, id);
    const auto put = [&](const FieldSchema* field, Value value) {
        edit.step(Edit::SetValue{field->number, std::move(value)});
    };
    const auto putSide = [&](const ConflictKind::SideFields& fields, const Side& side) {
        put(fields.value, encodeValue(side.value));
        put(fields.by, context_.people.id(side.by).bytes());
        put(fields.on, context_.devices.id(side.stamp.device).bytes());
        put(fields.clock, static_cast<std::int64_t>(side.stamp.hlc.packed));
    };
    put(kind_->aboutId, met.record.bytes());
    put(kind_->aboutKind, static_cast<std::int64_t>(met.recordKind));
    put(kind_->aboutField, static_cast<std::int64_t>(met.field->number));
    putSide(kind_->kept, kept);
    putSide(kind_->lost, lost);
    // What the others sent stands, even where this cannot be noted (a newer version's record).
    static_cast<void>(acting_.edit(edit));
    open_.insert(met.record);
}

void Apart::close(const OpenConflict& conflict) {
    static_cast<void>(acting_.edit(
        Edit(conflict.id).step(Edit::SetValue{kind_->settled->number, std::int64_t{1}})));
}

bool Apart::isMine(const Side& side) const {
    return side.stamp.device != 0 && context_.devices.find(*context_.device) == side.stamp.device;
}

// Whoever shares the space can tell a conflict, with any words in my name: this device repeats
// those that it wrote.
bool Apart::wrote(const Met& met, const Side& told) const {
    for (const HistoryGroup& group : historyOf(context_, met.record))
        for (const HistoryLine& line : group.lines)
            if (group.device == told.stamp.device && line.field == met.field->number &&
                line.hlc == told.stamp.hlc && line.after == told.value)
                return true;
    return false;
}

// A device is one person's: whatever it wrote before tells whose.
std::uint32_t Apart::writerOf(const Side& side) const {
    if (side.by != 0) return side.by;
    if (isMine(side)) return context_.people.find(context_.user).value_or(0);
    const auto here = std::ranges::find(met_, side.stamp.device,
                                        [](const Met& met) { return met.written.stamp.device; });
    if (here != met_.end()) return here->written.by;
    Run run(context_.db.prepared("SELECT author FROM history WHERE device = ? LIMIT 1"));
    run.integer(side.stamp.device);
    return run.next() ? static_cast<std::uint32_t>(run.integerAt(0)) : 0;
}

} // namespace cordee::store
