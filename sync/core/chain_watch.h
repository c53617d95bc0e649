#pragma once

#include "sync/core/back_off.h"
#include "sync/core/inbox.h"
#include "sync/core/replica.h"
#include "sync/core/vault.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cordee::sync::v1 {
class BatchPushResult;
class ExchangeRequest;
class ExchangeResponse;
class SpaceNews;
} // namespace cordee::sync::v1

namespace cordee {

// Compares each author's chain here with the server's: after a start, and when the server is not
// the one it was. Until that is done nothing of mine is sealed in a space.
//   the server has more of mine: this database was put back to an older copy. My own batches are
//     fetched, what I wrote meanwhile follows after them.
//   the server has less of anybody: it was put back. It gets from here what it lacks, everybody's,
//     as it was sealed.
//   the server has another batch under a number of mine: a copy of this device writes too.
class ChainWatch {
  public:
    struct Parts {
        Replica& replica;
        Vault& vault;
        Inbox& inbox;
        const Clock& clock;
        Random& random;
        // The server tells no batches of such a space before its snapshot is here.
        std::function<bool(const SpaceId&)> isHeldBack;
    };
    ChainWatch(const Parts& parts, BackOff backOff)
        : parts_(parts)
        , backOff_(backOff) {}

    // What a request asks and brings, to be compared with the answer.
    struct Asked {
        std::vector<SpaceId> heads;
        std::vector<SpaceId> own;
        std::map<SpaceId, std::vector<std::pair<DeviceId, std::uint64_t>>> refilled;
    };
    // To a request that names its spaces already.
    Asked fill(sync::v1::ExchangeRequest& request);
    void onSent(const Asked& asked); // that request is on its way
    Result<void, StoreError> take(const sync::v1::ExchangeResponse& response, const Asked& asked,
                                  std::vector<Alarm>& alarms);

    bool mayPush(const SpaceId& space) const;
    // Spaces of which the server lacks batches that came here as a snapshot: it gets that first.
    std::vector<SpaceId> lackingStart() const;
    // Batches of mine are being fetched.
    bool awaits(const SpaceId& space) const;
    // The server holds another batch under this number of mine.
    Result<void, StoreError> onConflict(const SpaceId& space, std::uint64_t seq);
    // The server lost a space, or is another one: compare again.
    void forget(const SpaceId& space) { spaces_[space] = Space{}; }
    void forgetAll();
    void retryNow();
    // What was fetched could not be kept, and is fetched again: nothing of it was withheld.
    void onNotApplied();

    // Once nothing waits to be applied: did what was fetched come?
    void review(std::vector<Alarm>& alarms);
    // A request should be made at once.
    bool wantsRound() const;
    std::int64_t dueMs() const; // when one should be made; 0: never

  private:
    // Batches of mine that the server must show before I go on.
    struct Awaited {
        std::uint64_t seq = 0;
        std::optional<Hash32> theirs; // as the server told it
        std::optional<Hash32> mine;   // what it is not
        friend bool operator==(const Awaited&, const Awaited&) = default;
    };
    struct Space {
        bool asked = false;
        bool compared = false;
        bool allPulled = false; // of mine, since it is awaited
        bool told = false;      // that they do not come
        bool lacksStart = false;
        std::optional<Awaited> awaited;
        std::map<DeviceId, std::uint64_t> lacks; // how far the server has each chain
        BackOff backOff;
        std::int64_t notBeforeMs = 0; // after a refusal; 0: nothing is to be asked again
        // A server that was put back gets what it lacks from whoever comes when he comes: the
        // chains are compared again, less and less often.
        unsigned rechecks = 0; // that are left
        std::int64_t recheckAtMs = 0;
        bool soughtProof = false; // the batches are read again, for one that differs
    };

    Result<void, StoreError> compare(const SpaceId& id, Space& space,
                                     const sync::v1::SpaceNews& news, std::vector<Alarm>& alarms);
    Result<void, StoreError> compareMine(const SpaceId& id, Space& space, const ChainHead& mine,
                                         const ChainHead& there);
    Result<void, StoreError> await(const SpaceId& id, Space& space, const Awaited& awaited);
    void addRefill(const SpaceId& id, const Space& space, sync::v1::ExchangeRequest& request,
                   Asked& asked) const;
    Result<void, StoreError> takeRefill(const SpaceId& id, Space& space,
                                        const sync::v1::BatchPushResult* result,
                                        const std::vector<std::pair<DeviceId, std::uint64_t>>& sent,
                                        std::vector<Alarm>& alarms);
    Result<void, StoreError> seekProof(const SpaceId& id, Space& space);
    void planRecheck(Space& space) const;
    void postpone(Space& space);
    std::uint64_t startsAfter(const SpaceId& id, const DeviceId& device) const;
    bool isDue(const Space& space) const;

    Parts parts_;
    BackOff backOff_;
    std::unordered_map<SpaceId, Space> spaces_;
};

} // namespace cordee
