// What happens to the machines, and what their owners do when they look at a screen.
#include "world.h"

#include <algorithm>

namespace cordee::sim {

namespace {

constexpr std::int64_t tenYearsMs = std::int64_t{10} * 365 * 86'400'000;

} // namespace

void World::makeFaults() {
    for (const auto& device : devices)
        deviceFaults(*device);
    serverFaults();
}

void World::deviceFaults(Device& device) {
    // The chances are per act in the whole world, not per device.
    const auto happens = [&](unsigned permille) {
        return permille > 0 && dice.below(devices.size()) == 0 && dice.chance(permille);
    };
    Network::Link& link = network.link(device.index);
    if (happens(swarm.partition)) {
        const std::int64_t until = clock.millis + dice.between(1'000, 120'000);
        const std::uint64_t way = dice.below(3);
        if (way != 0) link.upBlockedUntilMs = until;
        if (way != 1) link.downBlockedUntilMs = until;
        note(device.index, "is cut off", way);
    }
    if (happens(swarm.slowLink)) link.slowUntilMs = clock.millis + dice.between(5'000, 60'000);
    if (happens(swarm.clockJump)) {
        const bool far = dice.chance(500);
        device.clock.offsetMs =
            far ? dice.between(-tenYearsMs, tenYearsMs) : dice.between(-3'600'000, 3'600'000);
        note(device.index, "has its clock set");
        ++incidents;
    }
    if (!device.isUp()) return;
    if (happens(swarm.rollBack)) return backUpOrRollBack(device);
    if (happens(swarm.badDisk)) {
        device.disk.faults.readErrors = static_cast<unsigned>(dice.between(0, 100));
        device.disk.faults.writeErrors = static_cast<unsigned>(dice.between(0, 100));
        device.disk.faults.syncErrors = static_cast<unsigned>(dice.between(0, 200));
    }
    if (happens(swarm.rot)) device.disk.faults.rot = static_cast<unsigned>(dice.between(10, 500));
    if (happens(swarm.fullDisk)) {
        device.disk.faults.roomBytes = device.disk.usedBytes() + dice.below(30'000);
        note(device.index, "has a full disk");
        Device* full = &device;
        queue.in(dice.between(1'000, 30'000), [full] { full->disk.faults = {}; });
    }
    if (happens(swarm.crashInWrite)) device.disk.crashAfter(dice.below(60));
    if (happens(swarm.crash)) {
        if (dice.chance(500)) device.disk.powerOff();
        crash(device, dice.between(10, 20'000));
    }
}

// A device and the server that lose the end of one chain at the same time may both go on from
// there: then two batches have one number, and whoever sees both closes the space. What cannot be
// repaired is not simulated; tests/unit/core/chain_watch_test.cpp shows the closing.
bool World::isRefilled(const Device& device) const {
    for (const auto& [place, chain] : ledger.chains())
        if (place.second == device.id &&
            server.log().chainHead(place.first, device.id).seq < chain.acknowledged)
            return false;
    return true;
}

bool World::hasItsOwn(Device& device) const {
    if (!device.lacksItsOwn) return true;
    if (!device.isUp() || !device.isReady()) return false;
    for (const auto& [place, chain] : ledger.chains())
        if (place.second == device.id &&
            device.store().chainHead(place.first, device.id).seq < chain.entries.size())
            return false;
    device.lacksItsOwn = false;
    return true;
}

// Somebody keeps a copy of the device's disk, and later puts it back.
void World::backUpOrRollBack(Device& device) {
    if (!device.isReady() || !everybodyMet || !server.isUp()) return;
    if (device.backup.empty() || dice.chance(400)) {
        device.backup = device.disk.copy();
        device.backupAtMs = clock.millis;
        device.backupSpaces = device.vault().spaces();
        note(device.index, "is backed up");
        return;
    }
    if (!isRefilled(device)) return;
    device.lacksItsOwn = true;
    note(device.index, "is put back to its backup");
    network.lose(device);
    // Put back to before it was in a space, it is told to be invited again; what the second copy
    // has of that space waits for good then.
    const bool knowsAll = device.vault().spaces() == device.backupSpaces;
    if (dice.chance(700) && knowsAll && !device.disk.lacksSecondCopy()) {
        note(device.index, "has the second copy of what waits");
        crash(device, dice.between(10, 5'000));
        device.rollBackDatabase();
        return rolledBack(device, true);
    }
    std::map<SpaceId, std::uint64_t> atServer; // what was under way never arrives
    for (const auto& [place, chain] : ledger.chains())
        if (place.second == device.id)
            atServer[place.first] = server.log().chainHead(place.first, device.id).seq;
    crash(device, dice.between(10, 5'000));
    device.rollBack(std::move(atServer));
    rolledBack(device, false);
}

void World::backUpOrRestoreServer() {
    if (serverBackup_.empty() || dice.chance(400)) {
        serverBackup_ = server.disk.copy();
        return;
    }
    for (const auto& device : devices)
        if (!hasItsOwn(*device)) return;
    if (clock.sleptMs > 0 && !haveAllHeardWhoJoined()) return; // its invitation has ended
    const bool isEmptied = dice.chance(200); // another machine, on which nothing was ever stored
    note(Trace::server, isEmptied ? "is emptied" : "is restored from its backup");
    crashServer(dice.between(10, 5'000));
    // Beside the database lies a file that no backup of it holds: how far it had come. The image of
    // a whole machine has it as it was.
    auto files = isEmptied ? std::map<std::string, Bytes>() : serverBackup_;
    const auto mark = server.disk.find("log.sequence");
    if (mark && dice.chance(500))
        files["log.sequence"] = Bytes(mark->content());
    else if (!isEmptied)
        server.splits.onImage();
    server.disk.replace(files);
    server.wasRestored = server.everRestored = true;
}

void World::serverFaults() {
    if (!server.isUp()) return;
    if (everybodyMet && !server.everRestored && dice.chance(swarm.halfAYear)) sleepHalfAYear();
    if (everybodyMet && dice.chance(swarm.serverRestore)) return backUpOrRestoreServer();
    if (dice.chance(swarm.serverFull)) {
        server.disk.faults.roomBytes = server.disk.usedBytes() + dice.below(20'000);
        queue.in(dice.between(1'000, 30'000), [this] { server.disk.faults = {}; });
    }
    if (!dice.chance(swarm.serverCrash)) return;
    if (dice.chance(500)) return server.disk.crashAfter(dice.below(40));
    if (dice.chance(700)) server.disk.powerOff();
    crashServer(dice.between(10, 10'000));
}

// A device that has just come in has batches before their keys: a stop there loses what only memory
// knows of them.
void World::stopSoon(Device& device) {
    if (faultsEnded || swarm.crash == 0 || !dice.chance(500)) return;
    queue.in(dice.between(0, 5'000), [this, &device, generation = device.generation] {
        if (device.generation == generation && device.isUp() && !faultsEnded)
            crash(device, dice.between(10, 5'000));
    });
}

namespace {

// What waits in a space that others have joined and where nobody is a stranger: it may lack a key
// for a while, not for good.
bool mustSealSoon(Device& device, const SpaceId& space) {
    const auto members = device.vault().members(space);
    const bool mine = std::ranges::any_of(members, &crypto::Member::me);
    const bool personal = space == device.vault().personalSpace();
    return mine && (personal || members.size() > 1) && !device.vault().isReadOnly(space) &&
           std::ranges::all_of(members, [](const auto& one) { return one.me || one.confirmed; });
}

} // namespace

void World::stopWithoutKey(Device& device) {
    if (faultsEnded || swarm.crash == 0 || device.stoppedWithoutKey || device.id.isNull()) return;
    const auto spaces = device.vault().spaces();
    const bool lacksKey = std::ranges::any_of(spaces, [&](const SpaceId& space) {
        return mustSealSoon(device, space) && !device.vault().canSeal(space);
    });
    if (!lacksKey) return;
    device.stoppedWithoutKey = true; // once: it must come to an end
    const std::int64_t roundMs = 2 * (swarm.latencyMs + swarm.jitterMs);
    queue.in(dice.between(0, 2 * roundMs), [this, &device, generation = device.generation] {
        if (device.generation == generation && device.isUp() && !faultsEnded)
            crash(device, dice.between(10, 5'000));
    });
}

void World::tendTo(Device& device) {
    crypto::Vault& vault = device.vault();
    if (device.isReady() && device.id.isNull()) {
        if (!device.settleAuthor()) device.wantsRestart = true;
        note(device.index, "is paired");
        stopSoon(device);
    }
    stopWithoutKey(device);
    for (const crypto::Invitation& invitation : vault.invitations()) {
        if (invitation.state != crypto::InvitationState::Joined || !invitation.joined) continue;
        for (const crypto::Member& member : vault.members(invitation.space)) {
            if (member.user != *invitation.joined || member.confirmed) continue;
            if (!vault.confirmMember(invitation.space, member.user, false))
                device.wantsRestart = true;
            note(device.index, "confirms who joined");
            device.exchange().wake();
        }
    }
    const crypto::PairingStatus pairing = vault.pairing();
    if (!pairing.newDevice && pairing.stage == crypto::PairingStage::Compare) {
        if (!vault.confirmPairing()) device.wantsRestart = true;
        note(device.index, "confirms the new device");
        device.exchange().wake();
    }
}

bool World::isQuiet(std::string& why) {
    const auto because = [&](Device& device, const char* what) {
        why = Trace::nameOf(device.index) + " " + what;
        if (device.isUp()) why += ": " + device.exchange().status().detail;
        if (!device.isUp()) why += ": " + device.whyDown;
        return false;
    };
    if (!server.isUp()) return why = "the server is down", false;
    for (const auto& device : devices) {
        if (!device->isUp()) return because(*device, "is down");
        if (!device->isReady() || device->isTooOld()) continue;
        if (device->vault().holdsStatements()) {
            device->gaveTimeToRefill = true;
            return because(*device, "gives others the time to refill the server");
        }
        for (const SpaceId& space : device->store().spacesWithOutbox()) {
            if (server.splits.contains(space)) continue;
            if (device->vault().canSeal(space)) return because(*device, "has something to send");
            if (!device->store().unacknowledged(space, 1).empty())
                return because(*device, "has something unacknowledged");
            if (mustSealSoon(*device, space)) return because(*device, "waits for a key");
        }
        for (const SpaceId& space : device->vault().spaces()) {
            if (server.splits.contains(space)) continue;
            for (const auto& [place, chain] : ledger.chains()) {
                const auto there = server.log().chainHead(space, place.second).seq;
                if (place.first == space && there < chain.acknowledged) {
                    static_cast<void>(because(*device, "knows what the server lost"));
                    why += "batches " + std::to_string(there + 1) + " to " +
                           std::to_string(chain.acknowledged) + " of device " +
                           shortHex(place.second.view());
                    return false;
                }
            }
            for (const DeviceId& author : server.log().authors(space)) {
                if (device->store().chainHead(space, author) !=
                    server.log().chainHead(space, author))
                    return because(*device, "has not applied all of a space");
            }
        }
    }
    why.clear();
    return true;
}

} // namespace cordee::sim
