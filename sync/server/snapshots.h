#pragma once

#include "sync/crypto/verify/snapshot.h"
#include "sync/server/checked_request.h"
#include "sync/server/log_cache.h"
#include "sync/server/snapshot_store.h"
#include "sync/server/touched.h"

#include <unordered_map>

namespace cordee::server {

// The server's part in compaction (design 3.13): it keeps a snapshot that it cannot read, checks
// who signed it and that its vector is what the log says, and drops the batches below it once
// another device has confirmed it and every active device has passed it or was silent for
// limits::silentDevice. Batches that are not said to be ordinary stay.
class Snapshots {
  public:
    Snapshots(LogStore& store, LogCache& logs, Touched& touched)
        : store_(store)
        , rows_(store.snapshots())
        , logs_(logs)
        , touched_(touched) {}

    wire::SnapshotResult push(const wire::SnapshotPush& push, const DeviceId& requester,
                              const std::optional<UserId>& user, std::int64_t nowMs);
    // As many chunks as fit `mostBytes`.
    wire::SnapshotPart part(const wire::SnapshotGet& get, const std::optional<UserId>& user,
                            std::size_t mostBytes);

    // What every request says by the way: that its device is alive and how far it has come.
    void note(const CheckedRequest& request, std::int64_t nowMs);

    // Tells a member what is new of a space's snapshots. Batches are held back from a device that
    // must begin with one first.
    struct Told {
        bool isNews = false;
        bool holdsBack = false;
    };
    Told tell(const wire::SpacePull& pull, const SpaceId& space, wire::SpaceNews& news);
    // The device asks for a space whose beginning is a snapshot that it cannot read.
    bool isTooOld(const CheckedRequest& request);

    // Drops some of what may go and gives the room back. True if there is more to do at once.
    bool tidy();

  private:
    using Entry = SnapshotStore::Entry;
    using Stage = SnapshotStore::Stage;
    struct Pushed; // one push under way

    Result<void, TrustError> receive(Pushed& pushed);
    Result<void, TrustError> begin(Pushed& pushed);
    Result<void, TrustError> makeRoom(const Pushed& pushed, const crypto::ParsedSnapshot& parsed);
    Result<bool, TrustError> compareWithLog(const crypto::ParsedSnapshot& parsed);
    Result<void, TrustError> addSignatures(Pushed& pushed);
    Result<void, TrustError> addChunks(Pushed& pushed, const crypto::ParsedSnapshot& parsed);
    void finish(Pushed& pushed, const crypto::ParsedSnapshot& parsed);
    std::optional<crypto::SnapshotVerdict> verdict(const SpaceId& space, const Entry& entry,
                                                   const crypto::ParsedSnapshot& parsed);

    void noteDay(const DeviceId& device, std::int64_t day);
    void dropIfAllPassed(const SpaceId& space, const Entry& entry, std::int64_t nowMs);
    bool haveAllPassed(const crypto::SpaceLog& log, const Entry& entry, std::int64_t today);
    void makeBase(const SpaceId& space, Entry entry, const crypto::ParsedSnapshot& parsed);
    std::uint64_t resumeAfter(const SpaceId& space, const Entry& entry);
    void fill(wire::SnapshotNews& news, const SpaceId& space, const Entry& entry);

    LogStore& store_;
    SnapshotStore& rows_;
    LogCache& logs_;
    Touched& touched_;
    std::unordered_map<DeviceId, std::int64_t> days_;      // as written down
    std::unordered_map<SpaceId, std::int64_t> lookedAtMs_; // whether all have passed
    bool mayShrink_ = true;
};

} // namespace cordee::server
