#include "world.h"

#include "acts.h"
#include "checks.h"
#include "copies.h"
#include "fast_sodium.h"
#include "lies.h"

#include "model/garden_v1.h"
#include "model/garden_v2.h"

#include <algorithm>

namespace cordee::sim {

namespace {

constexpr std::int64_t serverTickMs = 1'000;
// The longest back-off, what new statements then wait for a server to be refilled, and some rounds.
constexpr std::int64_t longestRestMs = 1'500'000;
constexpr std::int64_t quietForMs = 60'000;
constexpr std::int64_t longestTimerMs = 60'000; // as the product's engine
constexpr int mostSlices = 10'000;
constexpr int mostAsked = 100;
constexpr std::uint64_t mostEvents = 200'000;

} // namespace

World::World(std::uint64_t number, Options options)
    : seed(number)
    , swarm(Dice(number * 2 + 1))
    , vfs(clock, number)
    , queue(clock)
    , server(clock, ledger, Dice(number ^ 0x5e71))
    , network(queue, server, trace, clock, swarm, Dice(number ^ 0x2e7))
    , dice(number) {
    trace.isTold = options.verbose;
    useRealSignatures(options.realSignatures, number);
    vfs.mount(Server::mountName, server.disk);
    network.arrived = [this](Device& device) { pump(device); };
    network.serverFailed = [this] { crashServer(dice.between(100, 5'000)); };
    server.stands = [this](const SpaceId& space, const server::SnapshotStore::Entry& entry) {
        checkStands(space, entry);
    };
}

const Schema& World::schema(unsigned version) {
    static const Schema older = garden::v1::schema();
    static const Schema newer = garden::v2::schema();
    return version == 1 ? older : newer;
}

std::vector<Device*> World::upAndReady() {
    std::vector<Device*> found;
    for (const auto& device : devices)
        if (device->isUp() && device->isReady()) found.push_back(device.get());
    return found;
}

std::uint64_t World::faultsInjected() const {
    std::uint64_t all = incidents + network.injected + server.disk.injected;
    for (const auto& device : devices)
        all += device->disk.injected;
    return all;
}

void World::makePeople() {
    if (!server.boot()) throw Violation("I7", "a new server does not start");
    Dice drawn = dice.fork();
    for (int person = 0; person < swarm.persons; ++person) {
        const auto count = drawn.between(1, swarm.devicesEach);
        for (std::int64_t i = 0; i < count; ++i) {
            Device& device = addDevice(person, drawn.fork());
            device.schemaVersion = swarm.mixedVersions && drawn.chance(500) ? 1 : 2;
            if (swarm.clocksDiffer) {
                device.clock.offsetMs = drawn.between(-600'000, 600'000);
                device.clock.driftPpm = drawn.between(-200, 200);
            }
            if (!boot(device)) throw Violation("I7", "a new device does not start");
            if (i > 0) continue; // is to be paired
            if (!device.vault().createIdentity("first") || !device.settleAuthor())
                throw Violation("I7", "no identity could be made");
        }
    }
}

Device& World::addDevice(int person, Dice drawn) {
    const int index = static_cast<int>(devices.size());
    devices.push_back(std::make_unique<Device>(index, person, clock, ledger, drawn));
    Device& device = *devices.back();
    device.told = [this, index](const char* what, std::uint64_t a, std::uint64_t b) {
        note(index, what, a, b);
    };
    device.snapshotEvery = swarm.snapshotEvery;
    device.schemaVersion = 2;
    vfs.mount(device.mountName(), device.disk);
    return device;
}

bool World::boot(Device& device) {
    // What it misreads it misreads for one opening more.
    const DiskFaults before = faultsEnded ? DiskFaults() : device.disk.faults;
    device.disk.faults = {.readErrors = before.readErrors, .rot = before.rot};
    const bool up = device.boot(schema(device.schemaVersion));
    device.disk.faults = {};
    note(device.index, up ? "starts" : "does not start");
    if (device.damaged && !device.disk.hasMisread())
        throw Violation("I9", "a crash damaged the database of device " +
                                  std::to_string(device.index) + ": " + device.whyDown);
    if (up && device.isReady()) pump(device);
    return up;
}

void World::crash(Device& device, std::int64_t downForMs) {
    note(device.index, device.disk.isOff() ? "loses power" : "is stopped");
    ++incidents;
    network.forget(device.index);
    const bool powerCut = device.disk.isOff();
    device.drop();
    if (powerCut) device.disk.restart();
    ++device.generation;
    const std::uint64_t generation = device.generation;
    queue.in(downForMs, [this, &device, generation] {
        if (device.generation != generation || device.isUp()) return;
        if (!boot(device)) crash(device, 3'000);
    });
}

void World::crashServer(std::int64_t downForMs) {
    note(Trace::server, server.disk.isOff() ? "loses power" : "is stopped");
    ++incidents;
    const bool powerCut = server.disk.isOff();
    server.drop();
    network.serverDied();
    if (powerCut) server.disk.restart();
    queue.in(downForMs, [this] {
        if (server.isUp()) return;
        server.disk.faults = {};
        if (!server.boot()) return crashServer(1'000);
        note(Trace::server, "starts");
        server.checkHolds();
    });
}

void World::pump(Device& device) {
    if (!device.isUp()) return;
    int slices = 0;
    while (!device.disk.isOff() && device.exchange().applySome())
        if (++slices > mostSlices) throw Violation("I7", "applies without end");
    if (!device.disk.isOff()) tendTo(device);
    int asked = 0;
    while (!device.disk.isOff() && !device.wantsRestart) {
        if (++asked > mostAsked) throw Violation("I7", "asks without end");
        auto request = device.exchange().next();
        if (!request) break;
        network.send(device, std::move(*request));
    }
    const bool failed = device.exchange().status().problem == ProblemKind::LocalStorage;
    if (failed) device.whyDown = device.exchange().status().detail;
    if (device.disk.isOff() || device.wantsRestart || (failed && dice.chance(300)))
        return crash(device, dice.between(50, 5'000));
    setTimer(device);
}

void World::setTimer(Device& device) {
    const std::int64_t due = device.exchange().dueMs();
    if (due == 0 || device.timerIsSet) return;
    const std::uint64_t generation = device.generation;
    device.timerIsSet = true;
    queue.in(std::clamp<std::int64_t>(due - device.clock.nowMs(), 1, longestTimerMs),
             [this, &device, generation] {
                 if (device.generation != generation) return;
                 device.timerIsSet = false;
                 pump(device);
             });
}

void World::advance(std::int64_t byMs) {
    const std::int64_t until = clock.millis + byMs;
    while (!queue.empty() && queue.nextMs() <= until) {
        queue.runNext();
        if (trace.events() > mostEvents) throw Violation("I7", "busy without end");
    }
    clock.millis = until;
}

void World::healAll() {
    faultsEnded = true;
    metBeforeRest = everybodyMet;
    network.calm();
    server.disk.faults = {};
    server.disk.crashAfter(~std::uint64_t{0});
    for (const auto& device : devices) {
        device->disk.faults = {};
        device->disk.crashAfter(~std::uint64_t{0});
    }
    network.rounds.clear();
}

void World::comeToRest() {
    healAll();
    const std::int64_t endMs = clock.millis + longestRestMs;
    std::string why = "nothing was looked at";
    // Answers may still be on their way, and a wait be answered that let somebody go on.
    std::int64_t quietSinceMs = clock.millis;
    while (clock.millis < endMs && clock.millis - quietSinceMs < quietForMs) {
        advance(2'000);
        if (!isQuiet(why)) quietSinceMs = clock.millis;
    }
    if (!why.empty()) throw Violation("I7", "no rest after the faults: " + why);
    note(Trace::world, "is at rest");
}

void World::upgradeAll() {
    for (const auto& device : devices) {
        if (device->schemaVersion == 2) continue;
        device->schemaVersion = 2;
        network.forget(device->index);
        device->drop();
        if (!boot(*device)) throw Violation("I7", "an upgraded device does not start");
    }
    advance(5'000);
}

void World::run() {
    makePeople();
    std::function<void()> tick = [&] {
        if (server.isUp() && !server.tick()) crashServer(dice.between(100, 5'000));
        queue.in(serverTickMs, tick);
    };
    tick();
    Acts acts(*this, dice.fork());
    for (const auto& device : devices)
        pump(*device);
    for (int i = 0; i < swarm.operations; ++i) {
        advance(dice.between(0, 2 * swarm.paceMs));
        makeFaults();
        acts.one();
    }
    comeToRest();
    Checks checks(*this, acts);
    checks.atRest();
    if (!server.splits.spaces().empty()) return; // what stands still there stays so
    upgradeAll();
    comeToRest(); // what is read again may be on its way
    checks.atRest();
    checks.afterUpgrade();
    checks.newsTravels(acts);
    checks.newcomerHasAll();
    if (swarm.isCopied) Copies(*this, acts, checks, dice.fork()).write();
    if (swarm.lie != 0) Lies(*this, acts, checks, dice.fork()).tell(swarm.lie);
}

} // namespace cordee::sim
