#include "acts.h"

#include "model/garden_v2.h"

#include <algorithm>

namespace cordee::sim {

using garden::v2::Diary;
using garden::v2::Plant;
using garden::v2::Watering;
using store::Edit;

namespace {

constexpr std::size_t actsToUndo = 6;
const std::vector<std::string> colours{"red", "blue", "green", "white"};

} // namespace

Acts::Acts(World& world, Dice dice)
    : world_(world)
    , dice_(dice) {
    world.rolledBack = [this](Device& device, bool hasSecondCopy) {
        forgetSince(device, hasSecondCopy);
    };
    world.wokeUp = [this](Device& device) { writeBeforeHearing(device); };
    std::map<int, int> firstOf;
    for (const auto& device : world.devices) {
        const auto [first, isFirst] = firstOf.emplace(device->person, device->index);
        if (isFirst && device->person > 0) meetings_.push_back({0, device->index, "", false});
        if (!isFirst) meetings_.push_back({first->second, device->index, "", true});
    }
    if (!world.swarm.latecomer || meetings_.empty() || !meetings_.back().pairing) return;
    latecomer_ = meetings_.back();
    meetings_.pop_back();
}

void Acts::one() {
    if (latecomer_ && ++count_ > world_.swarm.operations * 2 / 3) {
        meetings_.push_back(*latecomer_);
        latecomer_.reset();
    }
    if (!meetings_.empty() && dice_.chance(150)) meet();
    handOver();
    world_.everybodyMet = meetings_.empty() && underWay_.empty();
    const auto devices = world_.upAndReady();
    if (devices.empty()) return;
    Device& device = *devices[dice_.below(devices.size())];
    const auto spaces = sharedSpaces(device);
    const std::uint64_t what = dice_.below(100);
    const SpaceId space = spaces.empty() || what < 10 ? device.vault().personalSpace()
                                                      : spaces[dice_.below(spaces.size())];
    if (what < 12) return writePrivately(device);
    if (what < 24) {
        create(device, space);
    } else if (what < 34) {
        undo(device);
    } else if (what < 42) {
        if (!dice_.chance(400) || !choose(device, space)) gesture(device, space);
    } else if (what < 50 && !records_.empty()) {
        auto record = records_.begin();
        std::advance(record, static_cast<std::ptrdiff_t>(dice_.below(records_.size())));
        dice_.chance(700) ? twins(record->first) : quarrel(record->first);
    } else {
        edit(device, space);
    }
}

bool Acts::write(Device& device, const SpaceId& space) {
    const auto before = records_.size();
    create(device, space);
    return records_.size() > before;
}

// Over what it knew when it fell asleep.
void Acts::writeBeforeHearing(Device& device) {
    for (const SpaceId& space : sharedSpaces(device))
        for (std::uint64_t acts = 1 + dice_.below(4); acts > 0 && device.isUp(); --acts)
            edit(device, space);
}

std::vector<SpaceId> Acts::sharedSpaces(Device& device) const {
    std::vector<SpaceId> spaces;
    for (const SpaceId& space : device.vault().spaces())
        if (device.store().isShared(space)) spaces.push_back(space);
    return spaces;
}

// Commits, and afterwards expects what waits to go on waiting. Nothing if the disk refused.
std::optional<store::Committed> Acts::commit(Device& device, const SpaceId& space,
                                             std::span<const Edit> edits) {
    auto committed = device.store().commit(edits);
    world_.note(device.index, committed ? "writes" : "cannot write", edits.size());
    if (committed) {
        device.expectPending(space);
        device.exchange().wake();
        world_.pump(device);
        return std::move(*committed);
    }
    const StoreErrorKind kind = committed.error().kind;
    if (!isOfTheDisk(device, kind))
        throw Violation("I9", "an edit was refused: " + committed.error().detail);
    if (kind != StoreErrorKind::Full) device.wantsRestart = true;
    world_.pump(device);
    return std::nullopt;
}

void Acts::expectShown(Device& device, bool shown, const char* what) const {
    if (!shown && isHealthy(device))
        throw Violation("I9", std::string("what was written is not shown: ") + what + " on " +
                                  Trace::nameOf(device.index));
}

void Acts::remember(Device& device, Done done) {
    auto& acts = done_[device.index];
    acts.push_back(std::move(done));
    if (acts.size() > actsToUndo) acts.pop_front();
}

std::optional<store::Row> Acts::anyRow(Device& device, const SpaceId& space) {
    std::vector<RecordId> here;
    for (const auto& [record, where] : records_)
        if (where == space) here.push_back(record);
    if (here.empty()) return std::nullopt;
    auto row = device.store().find(here[dice_.below(here.size())]);
    return row && row->recordKind != Diary::recordKind ? row : std::nullopt;
}

Value Acts::freshValue(std::uint32_t field) {
    ++counter_;
    if (field == Plant::height.number) return static_cast<std::int64_t>(counter_);
    std::string order(1, static_cast<char>('a' + dice_.below(26)));
    return order + std::to_string(counter_);
}

char32_t Acts::freshCharacter(const Device& device, const RecordId& record, std::uint32_t field) {
    typed_[++lastCharacter_] = {record, field, device.index, world_.clock.millis, false};
    return lastCharacter_;
}

void Acts::forgetSince(Device& device, bool hasSecondCopy) {
    done_.erase(device.index);
    if (hasSecondCopy) return;
    for (auto& [character, typed] : typed_)
        if (typed.device == device.index && typed.atMs >= device.backupAtMs) typed.free = true;
}

void Acts::create(Device& device, const SpaceId& space) {
    const bool watering = device.schemaVersion == 2 && dice_.chance(300);
    const RecordId id = device.store().newId();
    Edit edit = Edit::create(space, watering ? Watering::recordKind : Plant::recordKind, id);
    if (watering)
        edit.set(Watering::litres, static_cast<double>(++counter_));
    else if (dice_.chance(900))
        edit.step(Edit::SetValue{Plant::name.number, freshValue(Plant::name.number)});
    const auto committed = commit(device, space, std::span(&edit, 1));
    if (!committed) return;
    records_[id] = space;
    expectShown(device, isHealthy(device) && device.store().find(id).has_value(), "a new record");
    remember(device, {committed->gesture, id, space, 0, {}, {}, {}});
}

void Acts::edit(Device& device, const SpaceId& space) {
    const auto row = anyRow(device, space);
    if (!row) return create(device, space);
    const std::uint64_t what = dice_.below(10);
    if (row->recordKind == Watering::recordKind) return type(device, *row, Watering::report.number);
    if (what < 4) return setField(device, *row);
    if (what < 6) return changeSet(device, *row);
    if (what < 9) return type(device, *row, Plant::remark.number);
    throwAway(device, row->id, space);
}

void Acts::setField(Device& device, const store::Row& row) {
    const std::vector<std::uint32_t> fields{Plant::name.number, Plant::height.number,
                                            Plant::position.number, Plant::scent.number};
    const std::uint32_t field = fields[dice_.below(device.schemaVersion == 2 ? 4 : 3)];
    const Value after = dice_.chance(50) ? Value() : freshValue(field);
    Edit edit(row.id);
    edit.step(Edit::SetValue{field, after});
    const Value before = row.value(field);
    const auto committed = commit(device, row.space, std::span(&edit, 1));
    if (!committed || committed->gesture == 0 || !isHealthy(device)) return;
    const auto now = device.store().find(row.id);
    expectShown(device, now && now->value(field) == after && !now->deleted, "a field");
    remember(device,
             {committed->gesture, row.id, row.space, row.deleted ? 0 : field, before, after, {}});
}

void Acts::changeSet(Device& device, const store::Row& row) {
    const bool newer = device.schemaVersion == 2 && dice_.chance(300);
    const SetField<std::string> field = newer ? Plant::pests : Plant::colours;
    const std::string& element = colours[dice_.below(colours.size())];
    const bool adds = dice_.chance(600);
    Edit edit(row.id);
    adds ? edit.add(field, element) : edit.remove(field, element);
    const auto committed = commit(device, row.space, std::span(&edit, 1));
    if (!committed || !isHealthy(device)) return;
    const auto now = device.store().find(row.id);
    const auto elements = now ? now->get(field) : std::vector<std::string>();
    expectShown(device, now && (std::ranges::count(elements, element) == 1) == adds, "a set");
    if (committed->gesture != 0)
        remember(device, {committed->gesture, row.id, row.space, 0, {}, {}, {}});
}

void Acts::throwAway(Device& device, const RecordId& record, const SpaceId& space) {
    const auto row = device.store().find(record);
    if (!row) return;
    Edit edit(record);
    row->deleted ? edit.restore() : edit.remove();
    thrownAway_.insert(record);
    const auto committed = commit(device, space, std::span(&edit, 1));
    if (!committed || !isHealthy(device)) return;
    const auto now = device.store().find(record);
    expectShown(device, now && now->deleted != row->deleted, "the bin");
    remember(device, {committed->gesture, record, space, 0, {}, {}, {}});
}

void Acts::type(Device& device, const store::Row& row, std::uint32_t field) {
    const auto* known = std::get_if<std::string>(&row.value(field));
    std::vector<char32_t> text = charactersOf(known ? *known : "");
    const std::size_t at = dice_.below(text.size() + 1);
    const std::size_t erased = dice_.chance(300) ? dice_.below(text.size() - at + 1) : 0;
    std::vector<char32_t> inserted(dice_.below(erased > 0 ? 3 : 6));
    for (char32_t& character : inserted)
        character = freshCharacter(device, row.id, field);
    for (std::size_t i = at; i < at + erased; ++i)
        typed_[text[i]].free = true;
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
    text.insert(text.erase(begin, begin + static_cast<std::ptrdiff_t>(erased)), inserted.begin(),
                inserted.end());
    Edit edit(row.id);
    if (dice_.chance(500))
        edit.replace(TextField{row.recordKind, field}, textOf(text));
    else
        edit.splice(TextField{row.recordKind, field}, at, erased, textOf(inserted));
    const auto committed = commit(device, row.space, std::span(&edit, 1));
    world_.note(device.index, "types", inserted.size(), erased);
    if (!committed) {
        for (const char32_t character : inserted)
            typed_[character].free = true; // nobody knows
        return;
    }
    if (!isHealthy(device)) return;
    const auto now = device.store().find(row.id);
    const auto* shown = now ? std::get_if<std::string>(&now->value(field)) : nullptr;
    expectShown(device, (shown ? *shown : "") == textOf(text), "a text");
    if (committed->gesture != 0)
        remember(device, {committed->gesture, row.id, row.space, 0, {}, {}, std::move(inserted)});
}

std::vector<char32_t> charactersOf(std::string_view text) {
    std::vector<char32_t> characters;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const auto octet = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        characters.push_back(static_cast<char32_t>(
            (octet(i) & 0x0fU) << 12 | (octet(i + 1) & 0x3fU) << 6 | (octet(i + 2) & 0x3fU)));
    }
    return characters;
}

std::string textOf(std::span<const char32_t> characters) {
    std::string text;
    for (const char32_t character : characters) {
        text.push_back(static_cast<char>(0xe0 | character >> 12));
        text.push_back(static_cast<char>(0x80 | (character >> 6 & 0x3f)));
        text.push_back(static_cast<char>(0x80 | (character & 0x3f)));
    }
    return text;
}

} // namespace cordee::sim
