#pragma once

#include "sync/core/back_off.h"
#include "sync/core/inbox.h"
#include "sync/core/replica.h"
#include "sync/core/vault.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cordee::sync::v1 {
class ExchangeRequest;
class ExchangeResponse;
class BatchPushResult;
} // namespace cordee::sync::v1

namespace cordee {

// The batches a request carries, to be compared with the answer.
struct SentBatches {
    SpaceId space;
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
};

// Seals what waits and pushes what is sealed, byte for byte the same until it is acknowledged.
class Outbox {
  public:
    struct Parts {
        Replica& replica;
        Vault& vault;
        const Clock& clock;
        Random& random;
    };
    Outbox(const Parts& parts, BackOff backOff)
        : parts_(parts)
        , backOff_(backOff) {}

    // Seals and adds batches until the request is full. Spaces that are held back, or that
    // `mayPush` denies, are left out.
    Result<std::vector<SentBatches>, StoreError>
    fill(sync::v1::ExchangeRequest& request, const std::function<bool(const SpaceId&)>& mayPush,
         std::vector<Alarm>& alarms);

    // Takes the acknowledgements of what was sent; the server's word about anything else is
    // ignored. True if something was stored.
    Result<bool, StoreError> take(const sync::v1::ExchangeResponse& response,
                                  const std::vector<SentBatches>& sent);

    // Numbers of mine under which the server holds another batch, as the last answers told.
    using Conflicts = std::vector<std::pair<SpaceId, std::uint64_t>>;
    Conflicts takeConflicts() { return std::exchange(conflicts_, {}); }

    // The server has no room: nothing is pushed for the time of a back-off.
    void holdAll();
    bool isFull() const { return all_.untilMs != 0; }
    // Everything may be tried again at once.
    void release();
    // Why a space is held back, as the server put it.
    std::optional<std::string> refusal() const;
    // When the next space is let go; 0: none is held.
    std::int64_t dueMs() const;

  private:
    struct Hold {
        BackOff backOff;
        std::int64_t untilMs = 0;
        std::string reason; // empty: cures itself
    };

    bool isHeld(const SpaceId& space) const;
    void hold(const SpaceId& space, std::string reason);
    // True if there was nothing to seal, although it could have been sealed.
    Result<bool, StoreError> sealPending(const SpaceId& space, std::size_t mostBytes,
                                         std::vector<Alarm>& alarms);
    Result<bool, StoreError> takeSpace(const sync::v1::BatchPushResult& result,
                                       const SentBatches& sent);

    Parts parts_;
    BackOff backOff_;
    std::unordered_map<SpaceId, Hold> held_;
    std::unordered_map<SpaceId, std::uint64_t> askedFrom_; // by a gap, without progress since
    Hold all_;
    Conflicts conflicts_;
};

} // namespace cordee
