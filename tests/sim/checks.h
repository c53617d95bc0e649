#pragma once

#include "acts.h"

namespace cordee::sim {

// What must hold when everything has come to rest (trust.md 5.1).
class Checks {
  public:
    Checks(World& world, const Acts& acts)
        : world_(world)
        , acts_(acts) {}

    void atRest();
    // All devices have the same version now: the same octets, and what the rules of merging say.
    void afterUpgrade();
    // Who waits hears at once of what another writes.
    void newsTravels(Acts& acts) const;
    // Where batches were dropped: a device that comes now has all the same, by the snapshot.
    void newcomerHasAll() const;
    // Everything that a device shows of a space, as text. Only what `version` knows.
    std::string canonical(Device& device, const SpaceId& space, unsigned version) const;
    // Devices that must have all of a space.
    std::map<SpaceId, std::vector<Device*>> entitled() const;
    void allShowTheSame(const SpaceId& space, const std::vector<Device*>& devices,
                        unsigned version) const;
    void nothingTypedIsLost(Device& device) const;

  private:
    void nobodyWasAlarmed() const;
    void splitsAreSaid() const;
    bool isTooOld(const DeviceId& device) const;
    bool beganWithSnapshot(const DeviceId& device) const;
    bool saysItIsOut(const DeviceId& id, const SpaceId& space) const;
    void everythingArrived(const SpaceId& space, const std::vector<Device*>& devices) const;
    void historyIsTrue(Device& device) const;
    void followsTheRules(const SpaceId& space, Device& device) const;
    void bothAreShown(const SpaceId& space, Device& device) const;
    void memoryIsBounded() const;

    World& world_;
    const Acts& acts_;
};

} // namespace cordee::sim
