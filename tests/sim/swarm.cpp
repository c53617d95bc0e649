#include "swarm.h"

#include "lies.h"

#include "sync/core/limits.h"

namespace cordee::sim {

Swarm::Swarm(Dice dice)
    : persons(static_cast<int>(dice.between(2, 4)))
    , devicesEach(static_cast<int>(dice.between(1, 3)))
    , operations(static_cast<int>(dice.between(200, 400)))
    , paceMs(dice.chance(500) ? dice.between(5, 200) : dice.between(500, 10'000))
    , latencyMs(dice.between(1, 150))
    , jitterMs(dice.chance(500) ? dice.between(1, 40) : dice.between(500, 4'000)) {
    const auto maybe = [&](std::int64_t most) {
        return dice.chance(500) ? static_cast<unsigned>(dice.between(1, most)) : 0U;
    };
    drop = maybe(300);
    duplicate = maybe(500);
    cut = maybe(100);
    partition = maybe(30);
    slowLink = maybe(20);
    crash = maybe(20);
    crashInWrite = maybe(20);
    serverCrash = maybe(15);
    badDisk = maybe(10);
    fullDisk = maybe(10);
    serverFull = maybe(8);
    clockJump = maybe(10);
    clocksDiffer = dice.chance(500);
    mixedVersions = dice.chance(500);
    rollBack = maybe(8);
    serverRestore = maybe(8);
    lie = dice.chance(500) ? static_cast<int>(dice.between(1, Lies::count)) : 0;
    snapshotEvery =
        dice.chance(500) ? static_cast<std::uint64_t>(dice.between(8, 60)) : limits::snapshotEvery;
    halfAYear = maybe(6);
    latecomer = dice.chance(300);
    isCopied = lie == 0 && dice.chance(500);
    rot = maybe(10);
}

std::string Swarm::describe() const {
    std::string text = std::to_string(persons) + " people with up to " +
                       std::to_string(devicesEach) + " devices, " + std::to_string(operations) +
                       " acts";
    const auto add = [&](const char* name, auto value) {
        if (value) text += std::string(", ") + name + " " + std::to_string(value);
    };
    add("drop", drop);
    add("duplicate", duplicate);
    add("cut", cut);
    add("jitter", jitterMs);
    add("partition", partition);
    add("slow", slowLink);
    add("crash", crash);
    add("crash in a write", crashInWrite);
    add("server crash", serverCrash);
    add("bad disk", badDisk);
    add("rot", rot);
    add("full disk", fullDisk);
    add("server full", serverFull);
    add("clock jump", clockJump);
    add("roll back", rollBack);
    add("server restored", serverRestore);
    add("half a year", halfAYear);
    add("snapshots every", snapshotEvery);
    add("late comer", latecomer);
    add("a copied device", isCopied);
    add("clocks differ", clocksDiffer);
    add("mixed versions", mixedVersions);
    add("lie", lie);
    return text;
}

} // namespace cordee::sim
