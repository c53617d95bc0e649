// What a server drops, who begins with a snapshot, and a time in which somebody is not heard of.
#include "world.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/snapshot.h"

#include <algorithm>
#include <chrono>

namespace cordee::sim {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t newcomerMs = 120'000;
constexpr std::int64_t longestHoldMs = 700'000;

} // namespace

// Who joined is vouched for by whoever has heard of it. If nobody has before the invitation ends,
// and the server loses the join, it came too late: no fault of the clients.
bool World::haveAllHeardWhoJoined() {
    std::map<SpaceId, std::size_t> members;
    const std::vector<Device*> awake = upAndReady();
    return awake.size() == devices.size() && std::ranges::all_of(awake, [&](Device* device) {
               return std::ranges::all_of(device->vault().spaces(), [&](const SpaceId& space) {
                   const std::size_t count = device->vault().members(space).size();
                   return members.emplace(space, count).first->second == count;
               });
           });
}

// Nobody does anything for longer than a silent device is waited for; then one comes last.
void World::sleepHalfAYear() {
    const std::vector<Device*> awake = upAndReady();
    const bool allJoined = std::ranges::all_of(awake, [](Device* device) {
        return std::ranges::all_of(device->vault().joining(), [](const auto& joining) {
            return joining.state == crypto::JoiningState::Joined;
        });
    });
    if (awake.size() < 2 || awake.size() < devices.size() || !allJoined) return;
    note(Trace::world, "sleeps for half a year");
    ++incidents;
    Device& sleeper = *dice.pick(awake);
    const std::int64_t downForMs = dice.between(20'000, 120'000);
    crash(sleeper, downForMs);
    if (dice.chance(500))
        queue.in(downForMs + 1, [this, &sleeper] {
            if (sleeper.isUp() && sleeper.isReady()) wokeUp(sleeper);
        });
    clock.sleptMs += std::chrono::milliseconds(limits::silentDevice).count() + msPerDay;
}

void World::checkStands(const SpaceId& space, const server::SnapshotStore::Entry& entry) {
    note(Trace::server, "drops what a snapshot stands for", entry.through);
    const auto parsed = crypto::parseSnapshot(entry.header);
    if (!parsed) throw Violation("I2", "batches are dropped for what is no snapshot");
    ledger.standsFor(space, parsed->vector);
    if (entry.chunks != static_cast<std::uint32_t>(parsed->header.chunk_hash_size()))
        throw Violation("I1", "batches are dropped for half a snapshot");
    const auto ready = upAndReady();
    const auto knows = std::ranges::find_if(
        ready, [&](Device* device) { return !device->vault().members(space).empty(); });
    if (knows == ready.end()) return;
    const auto members = (*knows)->vault().members(space);
    server::SnapshotStore& rows = server.log().snapshots();
    std::set<Bytes> signers;
    for (const auto& signature : rows.signatures(space, entry.id)) {
        const auto device = *DeviceId::from(signature.device_id());
        if (signature.state_hash() != parsed->header.state_hash())
            throw Violation("I2", "batches are dropped for a state that is disputed");
        signers.insert(members.size() > 1 ? ledger.owners().at(device).bytes() : device.bytes());
    }
    if (signers.size() < 2)
        throw Violation("I2", "batches are dropped for a state that nobody confirmed");
    if (server.wasRestored) return; // it lost them, and takes two devices' word
    const std::int64_t today = server.clock.nowMs() / msPerDay;
    for (const crypto::Member& member : members) {
        for (const DeviceId& device : member.devices) {
            if (device == liedTo) continue;
            const auto seen = rows.daySeen(device);
            if (seen && today - *seen >= limits::silentDevice.count()) continue;
            if (!ledger.hasReached(device, space, parsed->vector))
                throw Violation("I1", "batches are dropped that a device has not come to");
        }
    }
}

Device* World::pairNewcomer(Device& friendly) {
    Device& newcomer = addDevice(friendly.person, dice.fork());
    if (!boot(newcomer)) throw Violation("I7", "a new device does not start");
    for (const auto& device : devices)
        device->clock.offsetMs = 0; // what a code opens is not kept for a clock that is years off
    // A clock that is set back by minutes begins a wait again that was over.
    const auto holds = [&] {
        return std::ranges::any_of(devices, [](const auto& device) {
            return device->isUp() && device->vault().holdsStatements();
        });
    };
    for (std::int64_t ms = 0; ms < longestHoldMs && holds(); ms += 10'000)
        advance(10'000);
    const auto offer = friendly.vault().startPairing("https://garden.example");
    if (!offer || !newcomer.vault().pairWith(offer->qrText, "late"))
        throw Violation("I7", "a device could not be paired");
    note(newcomer.index, "comes last");
    network.rounds.clear();
    for (Device* device : {&friendly, &newcomer}) {
        device->exchange().wake();
        pump(*device);
    }
    std::string why = "was not paired";
    for (std::int64_t ms = 0; ms < newcomerMs && (!newcomer.isReady() || !isQuiet(why)); ms += 500)
        advance(500);
    if (!newcomer.isReady() || !why.empty())
        throw Violation("I7", "a new device does not come to rest: " + why);
    return &newcomer;
}

Device* World::copyOf(const Device& original) {
    const int index = static_cast<int>(devices.size());
    devices.push_back(std::make_unique<Device>(original, index, clock, ledger));
    Device& copy = *devices.back();
    copy.told = [this, index](const char* what, std::uint64_t a, std::uint64_t b) {
        note(index, what, a, b);
    };
    vfs.mount(copy.mountName(), copy.disk);
    note(copy.index, "is a copy of device", static_cast<std::uint64_t>(original.index));
    return boot(copy) ? &copy : nullptr;
}

} // namespace cordee::sim
