// Acts on several things at once, and with other people.
#include "acts.h"

#include "model/garden_v2.h"

#include <algorithm>

namespace cordee::sim {

using garden::v2::Conflict;
using garden::v2::Diary;
using garden::v2::Plant;
using store::Edit;

namespace {
constexpr const char* serverUrl = "https://garden.example";
}

// Several edits of several records, kept and undone as one.
void Acts::gesture(Device& device, const SpaceId& space) {
    std::vector<Edit> edits;
    std::set<RecordId> chosen;
    for (std::uint64_t i = dice_.between(2, 4); i > 0; --i) {
        const auto row = anyRow(device, space);
        if (!row || row->recordKind != Plant::recordKind || !chosen.insert(row->id).second)
            continue;
        Edit edit(row->id);
        edit.step(Edit::SetValue{Plant::position.number, freshValue(Plant::position.number)});
        if (dice_.chance(500)) edit.add(Plant::colours, "grey");
        edits.push_back(std::move(edit));
    }
    if (edits.empty()) return;
    const auto committed = commit(device, space, edits);
    if (!committed) return;
    for (const Edit& edit : edits) {
        const auto& wanted = std::get<Edit::SetValue>(edit.steps().front()).value;
        const auto now = isHealthy(device) ? device.store().find(edit.id()) : std::nullopt;
        expectShown(device, now && now->value(Plant::position.number) == wanted, "a whole act");
    }
    if (committed->gesture != 0)
        remember(device, {committed->gesture, edits.front().id(), space, 0, {}, {}, {}});
}

// One of two versions that were written apart. False if there is nothing to choose.
bool Acts::choose(Device& device, const SpaceId& space) {
    if (device.schemaVersion < 2) return false;
    const auto open = device.store().select(
        store::Query(Conflict::recordKind).in(space).whereNull(Conflict::settled));
    if (open.empty()) return false;
    const store::Row& conflict = open[dice_.below(open.size())];
    const auto about = RecordId::from(conflict.get(Conflict::aboutId).value_or(Bytes()));
    const auto side = conflict.get(dice_.chance(500) ? Conflict::kept : Conflict::lost);
    const auto value = side ? decodeValue(*side) : std::nullopt;
    const auto row = about ? device.store().find(*about) : std::nullopt;
    if (!row || row->space != space || !value) throw Violation("I2", "a conflict about nothing");
    const std::vector<Edit> edits{Edit(conflict.id).set(Conflict::settled, true),
                                  Edit(*about).step(Edit::SetValue{Plant::name.number, *value})};
    const auto committed = commit(device, space, edits);
    if (!committed) return true;
    const auto now = isHealthy(device) ? device.store().find(*about) : std::nullopt;
    expectShown(device, now && now->value(Plant::name.number) == *value, "what was chosen");
    for (Done& earlier : done_[device.index])
        if (earlier.record == *about && earlier.after == *value) earlier.isChosen = true;
    if (committed->gesture != 0)
        remember(device, {committed->gesture, *about, space, 0, {}, {}, {}});
    return true;
}

// Two people write the same field in the same millisecond.
void Acts::twins(const RecordId& record) {
    const std::uint32_t field = Plant::name.number;
    for (Device* device : world_.upAndReady()) {
        if (!device->isUp() || !dice_.chance(700)) continue;
        const auto row = device->store().find(record);
        if (!row || row->recordKind != Plant::recordKind) continue;
        Edit edit(record);
        edit.step(Edit::SetValue{field, freshValue(field)});
        static_cast<void>(commit(*device, row->space, std::span(&edit, 1)));
    }
}

// One takes a colour out and puts it in again, another takes it out without having seen that.
void Acts::quarrel(const RecordId& record) {
    const std::string colour = "grey";
    for (Device* device : world_.upAndReady()) {
        const auto row = device->isUp() ? device->store().find(record) : std::nullopt;
        if (!row || row->recordKind != Plant::recordKind) continue;
        const bool takesOutFirst = dice_.chance(500);
        for (const bool adds : takesOutFirst ? std::vector{false, true} : std::vector{false}) {
            Edit edit(record);
            adds ? edit.add(Plant::colours, colour) : edit.remove(Plant::colours, colour);
            if (!device->isUp() || !commit(*device, row->space, std::span(&edit, 1))) break;
        }
    }
}

namespace {

// Who wrote what a field shows, as its history says.
DeviceId lastWriter(Device& device, const RecordId& record, std::uint32_t field) {
    for (const store::HistoryEntry& entry : device.store().history(record))
        if (entry.field == field && entry.kind == ChangeKind::SetField && !entry.lost)
            return entry.device;
    return {};
}

} // namespace

void Acts::checkUndone(const Device& device, const Done& act, const Value& before,
                       const Value& after, bool wroteLast) const {
    // Somebody who wrote the same since, by taking his own act back, has decided.
    const bool stillMine = before == act.after && wroteLast;
    const Value& wanted = stillMine ? act.before : before;
    // "Nothing" I may have written several times; somebody who threw the record away since has
    // decided about all of it.
    const bool isOpen = std::holds_alternative<std::monostate>(act.after);
    if (after == wanted || (isOpen && after == before) || thrownAway_.contains(act.record)) return;
    throw Violation(
        "I9", Trace::nameOf(device.index) + " undid field " + std::to_string(act.field) + " of " +
                  shortHex(act.record.view().substr(8)) + ", " + shown(act.before) + " to " +
                  shown(act.after) + " then: " + shown(before) + " to " + shown(after));
}

void Acts::undo(Device& device) {
    auto& acts = done_[device.index];
    if (acts.empty()) return;
    const std::size_t which = dice_.below(acts.size());
    const Done act = acts[which];
    acts.erase(acts.begin() + static_cast<std::ptrdiff_t>(which));
    const auto before = device.store().find(act.record);
    const bool wroteLast = lastWriter(device, act.record, act.field) == device.id;
    auto undone = device.store().undo(act.gesture);
    world_.note(device.index, undone ? "undoes" : "cannot undo");
    for (const char32_t character : act.typed)
        typed_[character].free = true;
    if (act.field == 0) thrownAway_.insert(act.record); // perhaps
    if (!undone) {
        if (undone.error().kind != StoreErrorKind::Full) device.wantsRestart = true;
        if (!isOfTheDisk(device, undone.error().kind))
            throw Violation("I9", "an act could not be undone: " + undone.error().detail);
        return world_.pump(device);
    }
    device.expectPending(act.space);
    const auto after = device.store().find(act.record);
    if (act.field != 0 && !act.isChosen && before && after && !before->deleted &&
        !device.disk.isOff())
        checkUndone(device, act, before->value(act.field), after->value(act.field), wroteLast);
    for (const std::uint32_t field : {Plant::remark.number}) {
        if (!before || !after || before->recordKind != Plant::recordKind) continue;
        const auto* had = std::get_if<std::string>(&before->value(field));
        const auto* has = std::get_if<std::string>(&after->value(field));
        for (const char32_t character : charactersOf(had ? *had : "")) {
            const bool mine = std::ranges::find(act.typed, character) != act.typed.end();
            if (!mine && (!has || has->find(textOf({&character, 1})) == std::string::npos))
                throw Violation("I9", "undo took what somebody else typed");
        }
    }
    device.exchange().wake();
    world_.pump(device);
}

// A diary belongs to one's own space; into a shared one the store lets none.
void Acts::writePrivately(Device& device) {
    const auto spaces = sharedSpaces(device);
    if (!spaces.empty() && dice_.chance(300)) {
        Edit edit = Edit::create(spaces.front(), Diary::recordKind, device.store().newId());
        edit.set(Diary::page, "mine");
        const auto refused = device.store().commit(edit);
        if (refused) throw Violation("I4", "a private record was let into a shared space");
        if (refused.error().kind != StoreErrorKind::Invalid) device.wantsRestart = true;
        return world_.pump(device);
    }
    Edit edit =
        Edit::create(device.vault().personalSpace(), Diary::recordKind, device.store().newId());
    edit.set(Diary::page, "page " + std::to_string(++counter_));
    if (commit(device, device.vault().personalSpace(), std::span(&edit, 1)))
        records_[edit.id()] = *edit.space();
}

void Acts::meet() {
    const std::size_t which = dice_.below(meetings_.size());
    const Handed meeting = meetings_[which];
    Device& from = *world_.devices[static_cast<std::size_t>(meeting.fromDevice)];
    Device& to = *world_.devices[static_cast<std::size_t>(meeting.toDevice)];
    if (!from.isUp() || !from.isReady() || !to.isUp()) return;
    if (!meeting.pairing && !to.isReady()) return;
    if (meeting.pairing && from.vault().pairing().stage != crypto::PairingStage::None &&
        from.vault().pairing().stage != crypto::PairingStage::Done)
        return; // one at a time
    meetings_.erase(meetings_.begin() + static_cast<std::ptrdiff_t>(which));
    begin(meeting);
}

void Acts::begin(const Handed& meeting) {
    Device& from = *world_.devices[static_cast<std::size_t>(meeting.fromDevice)];
    Handed under = meeting;
    if (meeting.pairing) {
        const auto offer = from.vault().startPairing(serverUrl);
        if (offer) under.text = offer->qrText;
    } else {
        const auto invitation = from.vault().invite({"Paul", "Ana"}, serverUrl, dice_.chance(300));
        if (invitation) under.text = invitation->link;
        if (invitation && !from.store().addSpace(invitation->space, SpaceKind::Mentorship))
            from.wantsRestart = true;
    }
    world_.note(from.index, meeting.pairing ? "shows a code" : "invites",
                static_cast<std::uint64_t>(meeting.toDevice));
    if (under.text.empty()) {
        from.wantsRestart = true; // its disk refused: they will try again
        meetings_.push_back(meeting);
    } else {
        underWay_.push_back(under);
    }
    from.exchange().wake();
    world_.pump(from);
}

void Acts::handOver() {
    if (underWay_.empty() || !dice_.chance(300)) return;
    const std::size_t which = dice_.below(underWay_.size());
    const Handed handed = underWay_[which];
    Device& to = *world_.devices[static_cast<std::size_t>(handed.toDevice)];
    if (!to.isUp() || (!handed.pairing && !to.isReady())) return;
    underWay_.erase(underWay_.begin() + static_cast<std::ptrdiff_t>(which));
    if (handed.pairing) {
        if (!to.vault().pairWith(handed.text, "second")) to.wantsRestart = true;
    } else if (!to.vault().redeem(handed.text)) {
        to.wantsRestart = true;
    }
    world_.note(to.index, handed.pairing ? "types the code" : "follows the link");
    to.exchange().wake();
    world_.pump(to);
}

} // namespace cordee::sim
