#pragma once

#include "sync/server/checked_request.h"
#include "sync/server/log_cache.h"
#include "sync/server/touched.h"

#include <map>

namespace cordee::server {

// Why a device may put nothing into a space; nothing if it may. `user`: in whose log it is active.
std::optional<TrustError> refusalOf(const crypto::SpaceLog* log, const DeviceId& requester,
                                    const std::optional<UserId>& user);

// Appends sealed batches: for each author the longest run that follows on what is here. Repeating a
// push changes nothing and gets the same server_seq again.
class BatchPushes {
  public:
    BatchPushes(LogStore& store, LogCache& logs, Touched& touched);

    // `user`: in whose log the requesting device is active, if in any.
    wire::BatchPushResult append(const wire::BatchPush& push, std::vector<CheckedBatch>& batches,
                                 const DeviceId& requester, const std::optional<UserId>& user);
    std::uint64_t stored() const { return stored_; }

  private:
    // How far one author's chain has come in this push.
    struct Author {
        ChainHead head;
        bool stopped = false; // one of its batches did not pass: what follows has a gap
    };

    wire::BatchStatus appendOne(const crypto::SpaceLog& log, CheckedBatch& batch, ByteView bytes,
                                Author& author);
    Result<void, TrustError> judge(const crypto::SpaceLog& log, CheckedBatch& batch,
                                   const ChainHead& head) const;

    LogStore& store_;
    LogCache& logs_;
    Touched& touched_;
    std::uint64_t stored_ = 0;
};

} // namespace cordee::server
