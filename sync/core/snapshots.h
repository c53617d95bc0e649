#pragma once

#include "sync/core/back_off.h"
#include "sync/core/inbox.h"
#include "sync/core/snapshot_shelf.h"
#include "sync/core/snapshot_work.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

namespace cordee::sync::v1 {
class ExchangeRequest;
class ExchangeResponse;
class SnapshotNews;
class SnapshotPart;
class SnapshotResult;
} // namespace cordee::sync::v1

namespace cordee {

// A device's part in compaction (design 3.13). It writes a space down as a snapshot when many
// batches have gathered since the last one, confirms what another device wrote by working it out
// anew, and begins with one where the server has dropped what it lacks. Does nothing where the
// replica, the vault or the notes take no part.
class Snapshots {
  public:
    struct Parts {
        Replica& replica;
        Vault& vault;
        Inbox& inbox;
        const Clock& clock;
        Random& random;
        VaultStorage* notes;
    };
    Snapshots(const Parts& parts, BackOff backOff, std::uint64_t every);

    enum class With { Pushes, PullsOnly };
    // To a request that names its spaces already; what it says is taken as sent.
    void fill(sync::v1::ExchangeRequest& request, With with);
    // True if something moved on. `to`: what the request was filled with.
    bool take(sync::v1::ExchangeResponse& response, With to, std::vector<Alarm>& alarms);

    // Once nothing waits to be applied: what is reached, what is to be begun with or worked out.
    Result<void, StoreError> review(std::vector<Alarm>& alarms);
    // A slice of work on a state. True: call again.
    bool workSome(std::vector<Alarm>& alarms);
    bool isWorking() const;
    bool wantsRound() const;
    std::int64_t dueMs() const; // when one should be made; 0: never

    // Batches of a space are held back until this device has begun with its snapshot.
    bool isHeldBack(const SpaceId& space) const;
    // The server lost what is not in the log here: it gets the snapshot that this device began
    // with.
    void giveStart(const SpaceId& space);
    // Spaces whose snapshot the server has got since the last call: compare chains again.
    std::vector<SpaceId> takeGiven() { return std::exchange(given_, {}); }
    // This device began with a snapshot since the last call: its batches are told from now on.
    bool takeBegun() { return std::exchange(begun_, false); }
    // The server is another one.
    void forgetServer();
    void retryNow();
    // Why a space cannot be begun with: it was written by a newer version.
    const std::optional<std::string>& tooOld() const { return tooOld_; }

  private:
    struct Told { // by the server, last
        Bytes header;
        Bytes id; // as it said; empty: it is to be told again
        std::vector<sync::v1::SnapshotSignature> signatures;
        std::optional<SnapshotClaim> claim; // nothing: it does not hold
        bool isBase = false;
        std::uint64_t resumeAfter = 0;
        bool alarmed = false;
        bool judged = false; // by this device
    };
    struct Sending {
        Hash32 id;
        SnapshotShelf::Kept kept; // without a header: only signatures
        std::uint32_t next = 0;   // chunk
        bool headerKnown = false; // to the server
        bool isAsked = false;     // it is on its way
        bool isStart = false;
    };
    struct Working {
        SnapshotWork work;
        bool writes = false;             // a snapshot of one's own, else it confirms what was told
        Hash32 id;                       // that is confirmed
        std::optional<Bytes> state = {}; // worked out, and to be sealed or judged
    };
    struct Space {
        std::optional<Told> told;
        Hash32 start; // the newest snapshot told whose vector is reached
        std::vector<Bytes> chunks;
        bool isFetching = false;
        std::optional<Sending> sending;
        std::unique_ptr<Working> working;
        bool hasSent = false;         // something, since it was looked at
        std::uint64_t snapshotAt = 0; // batches that the newest known snapshot stands for
        BackOff backOff;
        std::int64_t notBeforeMs = 0;
    };
    enum class Reach { No, Yes, Contradicted };

    // snapshots.cpp: what is said and heard
    void fillPush(const SpaceId& id, Space& space, sync::v1::ExchangeRequest& request);
    void takeNews(const SpaceId& id, Space& space, const sync::v1::SnapshotNews& news,
                  std::vector<Alarm>& alarms);
    bool takePart(Space& space, const SpaceId& id, sync::v1::SnapshotPart& part,
                  std::vector<Alarm>& alarms);
    bool takeResult(const SpaceId& id, Space& space, const sync::v1::SnapshotResult& result);
    void readTold(const SpaceId& id, Space& space, std::vector<Alarm>& alarms);
    void postpone(Space& space);
    bool isWaiting(const Space& space) const;

    // snapshot_begin.cpp: beginning with one
    Reach reach(const SpaceId& id, const SnapshotClaim& claim) const;
    Result<void, StoreError> keepStart(const SpaceId& id, Space& space);
    Result<void, StoreError> noteReached(const SpaceId& id, Space& space);
    bool mustBegin(const Space& space) const;
    Result<void, StoreError> begin(const SpaceId& id, Space& space, std::vector<Alarm>& alarms);
    Result<void, StoreError> clearWay(const SpaceId& id, const SnapshotClaim& claim,
                                      std::vector<Alarm>& alarms);

    // snapshot_making.cpp: writing and confirming
    void startWork(const SpaceId& id, Space& space);
    bool isDue(const SpaceId& id, Space& space);
    std::optional<SnapshotWork::Base> baseFor(const SpaceId& id, const SpaceVector& target);
    std::optional<SnapshotClaim> claimOf(const SpaceId& id, const SnapshotShelf::Kept& kept) const;
    void finishWork(const SpaceId& id, Space& space, std::vector<Alarm>& alarms);
    void finishOwn(const SpaceId& id, Space& space, const Bytes& state);
    void finishCheck(const SpaceId& id, Space& space, const Bytes& state,
                     std::vector<Alarm>& alarms);

    Parts parts_;
    SnapshotRows* rows_;
    SnapshotKeys* keys_;
    std::optional<SnapshotShelf> shelf_; // nothing: takes no part
    BackOff backOff_;
    std::uint64_t every_;
    std::unordered_map<SpaceId, Space> spaces_;
    std::vector<SpaceId> given_;
    bool begun_ = false;
    std::optional<std::string> tooOld_;
};

} // namespace cordee
