#include "sync/store/apart.h"

#include "sync/core/planted.h"

#include <algorithm>
#include <iterator>
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
    const std::vector<Met> words = lastWords(met);
    for (const Met& each : words)
        writers_.try_emplace(each.written.stamp.device, each.written.by);
    open_ = conflictsAbout(context_, work_, *kind_);
    for (const Met& each : words)
        lookAt(each);
}

void Apart::lookAt(const Met& met) {
    if (met.stood.stamp == met.written.stamp) return;
    if (!isMine(met.stood) && !open_.contains({met.record, met.field->number})) return;
    if (isOlder(met.written.stamp, met.stood.stamp, context_.devices))
        cameLate(met);
    else
        came(met);
}

// What stood was written without it: who wrote it is here.
void Apart::cameLate(const Met& met) {
    if (!isMine(met.stood)) return;
    for (const OpenConflict& conflict : openAbout(met)) {
        if (conflict.kept.stamp != met.stood.stamp) continue;
        const Stamp& lost = conflict.lost.stamp;
        // A device says the older before the newer. Told the other way round, it is nothing new.
        if (lost.device == met.written.stamp.device && met.written.stamp.hlc < lost.hlc) return;
        if (isOlder(lost, met.written.stamp, context_.devices) && replacedLost(met, conflict))
            close(met, conflict);
    }
    if (!hadSeen(met)) note(met, met.written, met.stood);
}

// My write may be here before what it replaced, which this database forgot.
bool Apart::hadSeen(const Met& met) {
    return std::ranges::any_of(mineIn(met.record), [&](const HistoryLine& line) {
        return line.field == met.field->number && line.hlc == met.stood.stamp.hlc &&
               line.seen >= met.written.stamp.hlc;
    });
}

void Apart::came(const Met& met) {
    for (const OpenConflict& conflict : openAbout(met)) {
        if (!isMine(conflict.kept) && !isMine(conflict.lost)) continue;
        if (isMine(conflict.lost) && !wrote(met, conflict.lost)) continue;
        if (!isOlder(conflict.kept.stamp, met.written.stamp, context_.devices)) continue;
        if (decided(met, conflict)) continue;
        close(met, conflict);
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
    open_[{met.record, met.field->number}].insert(id);
}

void Apart::close(const Met& met, const OpenConflict& conflict) {
    open_[{met.record, met.field->number}].erase(conflict.id);
    static_cast<void>(acting_.edit(
        Edit(conflict.id).step(Edit::SetValue{kind_->settled->number, std::int64_t{1}})));
}

bool Apart::isMine(const Side& side) const {
    return side.stamp.device != 0 && context_.devices.find(*context_.device) == side.stamp.device;
}

// Whoever shares the space can tell a conflict, with any words in my name: this device repeats
// those that it wrote.
bool Apart::wrote(const Met& met, const Side& told) {
    return std::ranges::any_of(mineIn(met.record), [&](const HistoryLine& line) {
        return line.field == met.field->number && line.hlc == told.stamp.hlc &&
               line.after == told.value;
    });
}

const std::vector<HistoryLine>& Apart::mineIn(const RecordId& record) {
    const auto [found, isFirst] = mine_.try_emplace(record);
    if (!isFirst) return found->second;
    const std::uint32_t me = context_.devices.number(*context_.device);
    const auto add = [&lines = found->second](const HistoryGroup& group) {
        std::ranges::copy_if(group.lines, std::back_inserter(lines), [](const HistoryLine& line) {
            return line.kind == ChangeKind::SetField;
        });
    };
    std::ranges::for_each(historyOf(context_, record, me), add);
    // What I wrote may have come with what it replaced, to a database that had forgotten both.
    for (const HistoryGroup& group : work_.unwritten())
        if (group.record == record && group.device == me) add(group);
    return found->second;
}

std::vector<OpenConflict> Apart::openAbout(const Met& met) {
    const FieldOf about(met.record, met.field->number);
    const auto found = open_.find(about);
    if (found == open_.end()) return {};
    std::set<RecordId>& conflicts = found->second;
    while (conflicts.size() > mostAboutOneField)
        conflicts.erase(conflicts.begin());
    return openConflicts(context_, work_, *kind_, about, conflicts);
}

// A device is one person's: whatever it wrote before tells whose.
std::uint32_t Apart::writerOf(const Side& side) {
    if (side.by != 0) return side.by;
    if (isMine(side)) return context_.people.find(context_.user).value_or(0);
    const auto [found, isFirst] = writers_.try_emplace(side.stamp.device, 0);
    if (!isFirst) return found->second;
    Run run(context_.db.prepared("SELECT author FROM history WHERE device = ? LIMIT 1"));
    run.integer(side.stamp.device);
    if (run.next()) found->second = static_cast<std::uint32_t>(run.integerAt(0));
    return found->second;
}

} // namespace cordee::store
