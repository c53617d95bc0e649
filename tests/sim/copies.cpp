#include "copies.h"

#include <algorithm>

namespace cordee::sim {

namespace {
constexpr std::int64_t toRestMs = 600'000; // longer than any back-off
}

bool Copies::choose() {
    for (const auto& [space, devices] : checks_.entitled()) {
        for (Device* device : devices) {
            if (devices.size() < 2 || !device->vault().canSeal(space)) continue;
            space_ = space;
            original_ = device;
            return true;
        }
    }
    return false;
}

void Copies::write() {
    if (!choose()) return;
    // The copy is the same device: what one seals the ledger would take for the other's.
    world_.ledger.close();
    copy_ = world_.copyOf(*original_);
    if (!copy_) return;
    writeInTurns();
    // Who writes nothing more hears at its next start what the other wrote under its name; and what
    // gave way is sent again by whoever starts.
    for (Device* device : {original_, copy_, original_, copy_}) {
        if (device->isUp()) world_.crash(*device, 100);
        world_.advance(20'000);
    }
    std::string why = "nothing was looked at";
    for (std::int64_t ms = 0; ms < toRestMs && !world_.isQuiet(why); ms += 2'000)
        world_.advance(2'000);
    if (!why.empty()) throw Violation("I7", "two copies of a device do not come to rest: " + why);
    judge();
}

// Now and then at the same moment, now and then while one is away.
void Copies::writeInTurns() {
    for (std::int64_t i = dice_.between(4, 16); i > 0; --i) {
        Device& device = dice_.chance(500) ? *original_ : *copy_;
        if (!device.isUp()) continue;
        acts_.edit(device, space_);
        if (dice_.chance(600)) world_.advance(dice_.between(1, 4'000));
        if (!dice_.chance(150)) continue;
        Device& away = dice_.chance(500) ? *original_ : *copy_;
        if (away.isUp()) world_.crash(away, dice_.between(10, 8'000));
    }
}

void Copies::judge() const {
    for (Device* device : world_.upAndReady()) {
        if (device->vault().isReadOnly(space_))
            throw Violation("I6", "a space was closed because a device exists twice");
        for (const Alarm& alarm : device->exchange().alarms())
            if (alarm.kind != TrustErrorKind::CopiedDevice)
                throw Violation("I6", "a copied device passes for an attack on " +
                                          Trace::nameOf(device->index) + ": " + alarm.detail);
    }
    checks_.allShowTheSame(space_, checks_.entitled().at(space_), 2);
    for (Device* device : world_.upAndReady())
        checks_.nothingTypedIsLost(*device);
}

} // namespace cordee::sim
