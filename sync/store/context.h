#pragma once

#include "sync/core/hlc.h"
#include "sync/core/replica.h"
#include "sync/store/connection.h"
#include "sync/store/interned.h"
#include "sync/store/secrets.h"
#include "sync/store/store.h"
#include "sync/store/tables.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace cordee::store {

struct SpaceState {
    SpaceId id;
    SpaceKind kind = SpaceKind::Personal;
    std::uint64_t cursor = 0;
};

// What every part of the store works on: the connection and the small things kept in memory beside
// it. After a rollback load() brings them back to what the database says.
class Context {
  public:
    Context(Connection& connection, const StoreOptions& options);

    void load(); // throws

    std::uint32_t spaceNumber(const SpaceId& id) const; // 0: unknown
    SpaceState& space(std::uint32_t number) { return spaces_[number - 1]; }
    const SpaceState& space(std::uint32_t number) const { return spaces_[number - 1]; }
    const std::vector<SpaceState>& spaces() const { return spaces_; }
    void addSpace(const SpaceId& id, SpaceKind kind);

    HybridClock& clock() { return *clock_; }
    void correctClock(std::int64_t millis);
    std::int64_t nextSeq() { return nextSeq_++; } // orders history, pending changes and gestures
    void returnSeq(std::int64_t seq) { nextSeq_ = seq; } // nothing was written under it or later
    void passSeq(std::int64_t seq) { nextSeq_ = std::max(nextSeq_, seq + 1); } // used elsewhere
    void saveState(); // clock and counter if they moved, with the transaction that used them

    Connection& db;
    Secrets secrets;
    const Clock& wall;
    Tables tables;
    Devices devices;
    People people;
    std::optional<DeviceId> device; // who writes here
    UserId user;
    Bytes toMirror;              // once the transaction is durable; emptied by load()
    const std::uint32_t sitting; // of this opening, see texts.h

  private:
    std::vector<SpaceState> spaces_;
    std::optional<HybridClock> clock_;
    std::int64_t clockCorrectionMs_ = 0;
    std::int64_t nextSeq_ = 1;
    std::pair<Hlc, std::int64_t> saved_; // what the database says of both
};

} // namespace cordee::store
