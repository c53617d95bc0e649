#pragma once

#include "dice.h"

#include <string>

namespace cordee::sim {

// What can go wrong in one run, drawn from its seed: each run has some faults and lacks others, so
// that none hides another (swarm testing). Chances are per 1000.
struct Swarm {
    explicit Swarm(Dice dice);

    int persons;
    int devicesEach; // at most
    int operations;
    std::int64_t paceMs; // between two acts, on average twice that at most

    unsigned drop = 0; // per message
    unsigned duplicate = 0;
    unsigned cut = 0; // answers that end in the middle
    std::int64_t latencyMs;
    std::int64_t jitterMs;  // more than the time between messages: they overtake each other
    unsigned partition = 0; // per act
    unsigned slowLink = 0;
    unsigned crash = 0;
    unsigned crashInWrite = 0;
    unsigned serverCrash = 0;
    unsigned badDisk = 0;
    unsigned fullDisk = 0;
    unsigned serverFull = 0;
    unsigned clockJump = 0;
    unsigned rollBack = 0; // a device's disk is put back to an older copy
    unsigned serverRestore = 0;
    unsigned halfAYear = 0; // in which only some are awake
    std::uint64_t snapshotEvery = 0;
    unsigned rot = 0;       // a device's disk begins to give back what was never written
    bool isCopied = false;  // a device, at the end
    bool latecomer = false; // the last device is paired towards the end
    bool clocksDiffer = false;
    bool mixedVersions = false;
    int lie = 0; // which of them; 0: an honest server to the end

    std::string describe() const;
};

} // namespace cordee::sim
