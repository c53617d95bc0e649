#pragma once

#include "sync/core/inbox.h"
#include "sync/core/replica.h"
#include "sync/core/vault_storage.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cordee {

// What the authors of batches had seen of other chains when they wrote. The server showed it to
// them, so it must come here too: a server that keeps the end of a chain back is noticed when
// anybody else writes. Remembered over a stop, since an author says it once.
class SeenHeads {
  public:
    SeenHeads(Replica& replica, const Clock& clock, VaultStorage* notes);

    void add(const SpaceId& space, std::vector<std::pair<DeviceId, ChainHead>> seen);
    // The server answered a pull of this space in full; by its own clock it is `serverTimeMs`.
    void onFullAnswer(const SpaceId& space, std::int64_t serverTimeMs);
    // The server was put back: what it lost it gets from those who come back with
    // it, which takes days. Until then nobody can tell whether it hides something.
    void onOtherServer(std::int64_t serverTimeMs);
    // What came is forgotten. An alarm for what differs, or did not come in several answers.
    // `isHere`: the next batch of an author may be here and cannot be read yet.
    using IsHere = std::function<bool(const SpaceId& space, const DeviceId& author)>;
    void review(std::vector<Alarm>& alarms, const IsHere& isHere);

  private:
    struct Promise {
        ChainHead head;
        std::int64_t sinceMs = 0;
        std::uint64_t answers = 0; // there had been then
        // Heard of since: its turn comes once the first is here. Taking the place of the first, it
        // would begin the wait anew, for ever where somebody writes much.
        ChainHead later = {};
    };
    using Key = std::pair<SpaceId, DeviceId>;

    void write();
    bool isOverdue(const Key& key, const Promise& promise) const;
    bool isBeingRefilled(const SpaceId& space) const;

    std::uint64_t startsAfter(const SpaceId& space, const DeviceId& device) const;

    const Replica& replica_;
    const SnapshotRows* rows_;
    const Clock& clock_;
    VaultStorage* notes_;
    std::map<Key, Promise> promises_; // only what is not here yet
    std::set<Key> unwritten_;         // those that are not kept as they are
    std::unordered_map<SpaceId, std::uint64_t> answers_;
    std::int64_t serverTimeMs_ = 0; // as it told last
    std::int64_t refilledByMs_ = 0; // by its clock
};

} // namespace cordee
