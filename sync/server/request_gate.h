#pragma once

#include "sync/core/environment.h"
#include "sync/core/result.h"
#include "sync/server/checked_request.h"
#include "sync/server/seen_requests.h"

namespace cordee::server {

// A request as HTTP delivers it.
struct RawRequest {
    ByteView method;
    ByteView target; // path and query
    ByteView authorization;
    ByteView body;
};

// What can be checked without the logs: size, shape, signatures of the request and of the device's
// own batches. Thread-safe, so that this work, most of what a push costs, uses every core.
class RequestGate {
  public:
    RequestGate(const Hash32& serverId, const Clock& wall);

    // Or the problem to answer with.
    Result<CheckedRequest, Answer> check(const RawRequest& raw);
    // Second step, apart so that the device's rate can be looked at before the work is done.
    void checkBatches(CheckedRequest& request) const;

  private:
    Answer unauthenticated(const char* detail) const;

    Hash32 serverId_;
    const Clock& wall_;
    SeenRequests seen_;
};

} // namespace cordee::server
