#pragma once

#include "sync/server/checked_request.h"
#include "sync/server/log_cache.h"
#include "sync/server/snapshots.h"

#include <map>
#include <set>

namespace cordee::server {

// Answers the pulls of a request: what is in its spaces and logs and not yet with the device, as
// much as one response may carry.
class News {
  public:
    News(LogStore& store, LogCache& logs, Snapshots& snapshots);

    // Adds the news to the response; true if there are any. A cursor that only moves past the
    // device's own batches is told but is no news.
    bool add(const CheckedRequest& request, std::int64_t nowMs, wire::ExchangeResponse& response);

  private:
    struct Collection; // one response being filled

    void addBoxes(Collection& into);
    void addSnapshotParts(Collection& into);
    void addUserPulls(Collection& into);
    void addSpace(Collection& into, const wire::SpacePull& pull);
    bool addUser(Collection& into, const UserId& user, std::uint64_t known);
    bool addControl(Collection& into, const wire::SpacePull& pull, std::uint64_t end,
                    wire::SpaceNews& news);
    void addBatches(Collection& into, const SpaceId& space, const wire::SpacePull& pull,
                    wire::SpaceNews& news);
    void addHeads(Collection& into, const SpaceId& space, wire::SpaceNews& news);
    std::uint64_t visibleControl(const crypto::SpaceLog& log, const Collection& into) const;

    LogStore& store_;
    LogCache& logs_;
    Snapshots& snapshots_;
};

} // namespace cordee::server
