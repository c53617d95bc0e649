#pragma once

#include "clocks.h"
#include "disk.h"
#include "ledger.h"
#include "splits.h"

#include "sync/core/exchange.h"
#include "sync/server/exchange_handler.h"
#include "sync/server/snapshot_store.h"

#include <functional>
#include <memory>
#include <set>

namespace cordee::sim {

// The real server without its network and threads, over a disk.
class Server {
  public:
    Server(const TrueClock& truth, const Ledger& ledger, Dice dice);
    ~Server() { drop(); }

    static constexpr const char* mountName = "server";
    bool isUp() const { return handler_ != nullptr; }
    bool boot();
    void drop();
    // Answers, at once or when there is news. False: its storage failed and the process must end.
    bool ask(const OutgoingRequest& request, server::Ticket ticket, server::Reply reply);
    bool endWait(server::Ticket ticket);
    bool tick(); // waits that are due, tidying
    // Nothing acknowledged may be missing (I1). `atHand`: batches that were acknowledged.
    void checkHolds() const;

    server::LogStore& log() const { return *log_; }

    Splits splits;
    Disk disk;
    NodeClock clock;
    bool wasRestored = false; // from a backup: what came after it may be missing
    bool everRestored = false;
    // A snapshot begins to stand for the batches below it.
    std::function<void(const SpaceId&, const server::SnapshotStore::Entry&)> stands;
    std::uint64_t snapshotsThatStand() const { return standing_.size(); }

  private:
    void noteStanding();
    std::set<SpaceId> spaces() const; // in which somebody has written
    void checkHolds(const Ledger::Place& place, const Chain& chain) const;

    std::set<Hash32> standing_; // that were told of
    const TrueClock& truth_;
    const Ledger& ledger_;
    SeededRandom random_;
    server::Metrics metrics_;
    std::unique_ptr<server::LogStore> log_;
    std::unique_ptr<server::RequestGate> gate_;
    std::unique_ptr<server::ExchangeHandler> handler_;
};

} // namespace cordee::sim
