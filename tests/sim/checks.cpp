#include "checks.h"

#include "oracle.h"

#include "model/garden_v1.h"

#include <algorithm>
#include <malloc.h>
#include <tuple>

namespace cordee::sim {

namespace {

constexpr unsigned mostRounds = 20;
constexpr unsigned mostRoundsToMeet = 60; // where codes and links were still under way
// Who gives others ten minutes to refill a server that was put back asks what came: after 15 s, one
// minute, four, and with each answered wait. Seeds 6906 and 71448 needed 22 rounds, seconds apart
// at the beginning and minutes at the end.
constexpr unsigned mostRoundsToRefill = 12;
constexpr std::size_t mostBytesPerNode = 64 * 1024 * 1024;

bool knows(unsigned version, std::uint32_t kind, std::uint32_t field) {
    const RecordSchema* record = World::schema(version).record(kind);
    return record && record->field(field);
}

} // namespace

std::map<SpaceId, std::vector<Device*>> Checks::entitled() const {
    std::map<SpaceId, std::vector<Device*>> found;
    for (Device* device : world_.upAndReady()) {
        if (device->isTooOld()) continue;
        for (const SpaceId& space : device->vault().spaces()) {
            if (world_.server.splits.contains(space)) continue;
            const auto members = device->vault().members(space);
            const auto mine = std::ranges::find_if(members, &crypto::Member::me);
            if (mine == members.end() || std::ranges::count(mine->devices, device->id) == 0)
                continue;
            found[space].push_back(device);
        }
    }
    return found;
}

std::string Checks::canonical(Device& device, const SpaceId& space, unsigned version) const {
    std::string text;
    for (const RecordSchema& kind : World::schema(version).records()) {
        auto rows = device.store().select(store::Query(kind.number).in(space).includeBin());
        std::ranges::sort(rows, {}, &store::Row::id);
        for (const store::Row& row : rows) {
            text += kind.name;
            text += " " + shortHex(row.id.view().substr(8));
            if (version == 2)
                text += " " + std::to_string(row.deleted) + " " + std::to_string(row.createdMs) +
                        " " + std::to_string(row.updatedMs) + " " + shortHex(row.createdBy.view());
            for (const auto& [field, value] : row.values) {
                if (!knows(version, kind.number, field)) continue;
                text += " " + std::to_string(field) + "=" + shown(value);
            }
            text += "\n";
        }
    }
    return text;
}

void Checks::atRest() {
    world_.server.wasRestored = false; // it was refilled
    world_.server.checkHolds();
    nobodyWasAlarmed();
    for (const auto& [device, rounds] : world_.network.rounds) {
        const bool waited = world_.devices[static_cast<std::size_t>(device)]->gaveTimeToRefill;
        if (rounds > (world_.metBeforeRest ? mostRounds : mostRoundsToMeet) +
                         (waited ? mostRoundsToRefill : 0))
            throw Violation("I7", Trace::nameOf(device) + " needed " + std::to_string(rounds) +
                                      " rounds to come to rest");
    }
    for (const auto& [space, devices] : entitled()) {
        everythingArrived(space, devices);
        allShowTheSame(space, devices, 1);
    }
    for (Device* device : world_.upAndReady()) {
        if (!device->isTooOld()) nothingTypedIsLost(*device);
        device->checkCameBack();
        historyIsTrue(*device);
    }
    memoryIsBounded();
}

void Checks::afterUpgrade() {
    for (const auto& [space, devices] : entitled()) {
        allShowTheSame(space, devices, 2);
        for (Device* device : devices)
            world_.trace.mix(ByteView(device->store().exportJson(space)));
        if (std::ranges::all_of(
                devices, [&](Device* device) { return device->store().pending(space, 1).empty(); }))
            followsTheRules(space, *devices.front());
        bothAreShown(space, *devices.front());
    }
}

void Checks::newsTravels(Acts& acts) const {
    world_.advance(400'000); // longer than any back-off: all wait for news
    const std::int64_t enoughMs = 6 * (world_.swarm.latencyMs + world_.swarm.jitterMs);
    for (const auto& [space, devices] : entitled()) {
        Device& author = *devices.front();
        Device& reader = *devices.back();
        if (&author == &reader || !author.vault().canSeal(space) || !acts.write(author, space))
            continue;
        world_.advance(enoughMs);
        const ChainHead sent = author.store().chainHead(space, author.id);
        if (reader.store().chainHead(space, author.id) != sent)
            throw Violation("I7", Trace::nameOf(reader.index) + " waits and was not told");
        return;
    }
}

void Checks::nobodyWasAlarmed() const {
    if (!world_.server.splits.spaces().empty()) return splitsAreSaid();
    for (Device* device : world_.upAndReady()) {
        const auto& alarms = device->exchange().alarms();
        if (!alarms.empty())
            throw Violation("I6", Trace::nameOf(device->index) +
                                      " raised a false alarm: " + alarms.front().detail);
    }
}

// Who knows the branch that the server has not got is told, and can write there no more.
void Checks::splitsAreSaid() const {
    const auto devices = world_.upAndReady();
    for (const SpaceId& space : world_.server.splits.spaces())
        if (std::ranges::none_of(devices, [&](Device* device) {
                const auto& alarms = device->exchange().alarms();
                return device->vault().isReadOnly(space) &&
                       std::ranges::count(alarms, TrustErrorKind::Fork, &Alarm::kind) > 0;
            }))
            throw Violation("I6", "a log with two branches is not told to anybody");
}

bool Checks::isTooOld(const DeviceId& id) const {
    return std::ranges::any_of(
        world_.devices, [&](const auto& device) { return device->id == id && device->isTooOld(); });
}

// Put back to a copy from before it joined: it tells its owner that the invitation was used.
bool Checks::saysItIsOut(const DeviceId& id, const SpaceId& space) const {
    const auto device = std::ranges::find_if(
        world_.devices, [&](const auto& candidate) { return candidate->id == id; });
    return device != world_.devices.end() && (*device)->isUp() &&
           std::ranges::any_of((*device)->vault().joining(), [&](const crypto::Joining& joining) {
               return joining.space == space && joining.state == crypto::JoiningState::Failed &&
                      joining.failure == TrustErrorKind::AlreadyUsed;
           });
}

void Checks::newcomerHasAll() const {
    if (world_.server.snapshotsThatStand() == 0) return;
    const auto spaces = entitled();
    Device& friendly = *spaces.rbegin()->second.front();
    const Device* newcomer = world_.pairNewcomer(friendly);
    for (const auto& [space, devices] : entitled()) {
        everythingArrived(space, devices);
        allShowTheSame(space, devices, 2);
        if (devices.back() == newcomer && devices.back()->store().pending(space, 1).empty())
            followsTheRules(space, *devices.back());
    }
    nothingTypedIsLost(*world_.devices.back());
    historyIsTrue(*world_.devices.back());
    nobodyWasAlarmed();
}

// I1: what was acknowledged, and as everything is at rest: all that was sealed.
void Checks::everythingArrived(const SpaceId& space, const std::vector<Device*>& devices) const {
    for (const auto& [place, chain] : world_.ledger.chains()) {
        if (place.first != space) continue;
        for (Device* device : devices) {
            const ChainHead head = device->store().chainHead(space, place.second);
            if (isTooOld(place.second) && head.seq >= chain.acknowledged) continue;
            const Hash32 last = chain.entries.empty() ? Hash32() : chain.entries.back().hash;
            if (head.seq != chain.entries.size() || head.hash != last)
                throw Violation("I1", Trace::nameOf(device->index) + " has " +
                                          std::to_string(head.seq) + " of " +
                                          std::to_string(chain.entries.size()) +
                                          " batches of device " + shortHex(place.second.view()));
        }
        if (chain.acknowledged != chain.entries.size() && !isTooOld(place.second) &&
            !saysItIsOut(place.second, space))
            throw Violation("I1", "of " + std::to_string(chain.entries.size()) +
                                      " batches of device " + shortHex(place.second.view()) +
                                      " only " + std::to_string(chain.acknowledged) +
                                      " were acknowledged");
    }
    for (Device* device : devices) {
        world_.server.log().visitBatches(
            space, device->store().cursor(space), device->id, [&](const auto&) -> bool {
                throw Violation("I3", "the cursor of " + Trace::nameOf(device->index) +
                                          " stays before a batch that was applied");
            });
    }
}

void Checks::allShowTheSame(const SpaceId& space, const std::vector<Device*>& devices,
                            unsigned version) const {
    // Drafts of a space that nobody has joined yet stay where they were written.
    for (Device* device : devices)
        if (!device->store().pending(space, 1).empty()) return;
    const std::string first = canonical(*devices.front(), space, version);
    for (Device* device : devices) {
        const std::string other = canonical(*device, space, version);
        if (other == first) continue;
        throw Violation("I2", Trace::nameOf(devices.front()->index) + " and " +
                                  Trace::nameOf(device->index) + " differ in space " +
                                  shortHex(space.view()) + ":\n" + firstDifference(first, other));
    }
}

void Checks::nothingTypedIsLost(Device& device) const {
    std::map<std::pair<RecordId, std::uint32_t>, std::vector<char32_t>> texts;
    for (const auto& [character, typed] : acts_.typed()) {
        const auto where = std::pair(typed.record, typed.field);
        if (!texts.contains(where)) {
            const auto row = device.store().find(typed.record);
            if (!row) continue; // not of this device's spaces, or of a newer version
            if (!knows(device.schemaVersion, row->recordKind, typed.field)) continue;
            const auto* text = std::get_if<std::string>(&row->value(typed.field));
            texts[where] = charactersOf(text ? *text : "");
        }
        const auto times = std::ranges::count(texts[where], character);
        if (times > 1) throw Violation("I3", "a character that was typed once stands there twice");
        // What a device of an older version has not been able to send waits there.
        const Device& author = *world_.devices[static_cast<std::size_t>(typed.device)];
        if (times == 0 && !typed.free && !author.isTooOld())
            throw Violation("I9", "a character that " + Trace::nameOf(typed.device) + " typed at " +
                                      std::to_string(typed.atMs - startOfTimeMs) + " in " +
                                      shortHex(typed.record.view().substr(8)) +
                                      " and nobody erased is gone on " +
                                      Trace::nameOf(device.index));
    }
}

// I3 and I4, in what a person can look up: each change once, under its author's name.
void Checks::historyIsTrue(Device& device) const {
    using Line = std::tuple<DeviceId, RecordId, std::uint32_t, std::int64_t, Bytes>;
    std::map<Line, int> sealed;
    for (const auto& [place, chain] : world_.ledger.chains())
        for (const Entry& entry : chain.entries)
            for (const Change& change : entry.changes)
                if (change.kind == ChangeKind::SetField)
                    ++sealed[{place.second, change.record, change.field, change.hlc.millis(),
                              valueOf(change)}];
    for (const auto& [record, space] : acts_.records()) {
        for (const store::HistoryEntry& entry : device.store().history(record)) {
            const auto owner = world_.ledger.owners().find(entry.device);
            if (owner == world_.ledger.owners().end() || owner->second != entry.author)
                throw Violation("I4", "a line of history under another person's name on " +
                                          Trace::nameOf(device.index));
            if (entry.kind != ChangeKind::SetField || entry.device == device.id) continue;
            if (--sealed[{entry.device, record, entry.field, entry.writtenMs,
                          encodeValue(entry.after)}] < 0)
                throw Violation("I3", "a change stands twice in the history: " +
                                          shown(entry.before) + " " + shown(entry.after));
        }
    }
}

void Checks::followsTheRules(const SpaceId& space, Device& device) const {
    Oracle oracle;
    for (const auto& [place, chain] : world_.ledger.chains()) {
        if (place.first != space) continue;
        for (const Entry& entry : chain.entries)
            for (const Change& change : entry.changes)
                oracle.take(change, place.second);
    }
    oracle.compare(device.store());
}

void Checks::memoryIsBounded() const {
    std::uint64_t disks = world_.server.disk.usedBytes();
    for (const auto& device : world_.devices)
        disks += device->disk.usedBytes();
    const std::uint64_t used = mallinfo2().uordblks;
    const std::uint64_t perNode =
        (used - std::min<std::uint64_t>(used, 2 * disks)) / (world_.devices.size() + 1);
    world_.mostBytesPerNode = std::max(world_.mostBytesPerNode, perNode);
    if (perNode > mostBytesPerNode)
        throw Violation("I8", std::to_string(perNode) + " bytes of memory a node");
}

} // namespace cordee::sim
