#pragma once

#include "network.h"
#include "vfs.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cordee::sim {

struct Options {
    bool realSignatures = false;
    bool verbose = false; // every event is told as it happens
};

// A code or a link on its way from one person to another, by other means than ours.
struct Handed {
    int fromDevice;
    int toDevice;
    std::string text;
    bool pairing;
};

// People, their devices and the server: one run. Everything happens on one thread, in an order that
// only the seed decides.
class World {
  public:
    World(std::uint64_t seed, Options options);

    // Builds the world, lets it run, lets it come to rest. Throws Violation.
    void run();

    static const Schema& schema(unsigned version);
    bool boot(Device& device);
    void crash(Device& device, std::int64_t downForMs);
    void crashServer(std::int64_t downForMs);
    // After anything touched a device: it applies, asks, sets its timer, or turns out to be dead.
    void pump(Device& device);
    void advance(std::int64_t byMs);
    void note(int node, const char* what, std::uint64_t a = 0, std::uint64_t b = 0) {
        trace.note(clock.millis, node, what, a, b);
    }
    std::vector<Device*> upAndReady();
    std::uint64_t faultsInjected() const;
    // Persons look at their screens: they confirm who joined, pair, redeem.
    void tendTo(Device& device);
    bool isQuiet(std::string& why);
    // A device more for the person of `friendly`, which comes to rest with the others.
    Device* pairNewcomer(Device& friendly);
    // The same device on another machine. Null if it does not start there.
    Device* copyOf(const Device& original);
    void comeToRest();

    const std::uint64_t seed;
    const Swarm swarm;
    Trace trace;
    TrueClock clock;
    Vfs vfs;
    Ledger ledger;
    Queue queue;
    Server server;
    Network network;
    std::vector<std::unique_ptr<Device>> devices; // never removed
    std::vector<Handed> handed;
    Dice dice;
    bool everybodyMet = false; // no code or link is under way any more
    bool metBeforeRest = false;
    std::optional<DeviceId> liedTo; // by a server that may drop then what it has not shown
    std::function<void(Device&, bool hasSecondCopy)> rolledBack;
    std::function<void(Device&)> wokeUp; // after half a year, before it hears anything
    bool faultsEnded = false;
    std::uint64_t incidents = 0; // crashes, clocks set, disks put back
    std::uint64_t mostBytesPerNode = 0;

  private:
    void makePeople();
    void makeFaults();
    void deviceFaults(Device& device);
    void backUpOrRollBack(Device& device);
    // The server has what it acknowledged of the device.
    bool isRefilled(const Device& device) const;
    // The device has all that it sealed, also what came before it was put back.
    bool hasItsOwn(Device& device) const;
    void backUpOrRestoreServer();
    void stopSoon(Device& device);
    // Batches came before their keys, which only memory knows: a stop now must lose nothing.
    void stopWithoutKey(Device& device);
    void serverFaults();
    bool haveAllHeardWhoJoined();
    void sleepHalfAYear();
    Device& addDevice(int person, Dice drawn);
    // Nothing is dropped but what all have or will be told as it was.
    void checkStands(const SpaceId& space, const server::SnapshotStore::Entry& entry);
    std::map<std::string, Bytes> serverBackup_;
    void setTimer(Device& device);
    void healAll();
    void upgradeAll();
};

} // namespace cordee::sim
