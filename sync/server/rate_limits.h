#pragma once

#include "sync/core/environment.h"
#include "sync/core/ids.h"
#include "sync/server/least_recently_used.h"
#include "sync/server/token_bucket.h"

#include <mutex>
#include <optional>
#include <string>

namespace cordee::server {

// Keeps one device or address from taking the others' share. Thread-safe.
//
// The numbers are above those of trust.md 3.12 (60 requests a minute) because live editing sends
// every edit on its own: 500 edits in a few seconds and as many answers to a waiting request must
// pass. 2,000 a minute still hold one device below what a single core serves in a second.
class RateLimits {
  public:
    explicit RateLimits(const Clock& steady);

    // Nothing when the request may pass, or the seconds after which it may.
    std::optional<unsigned> takeRequest(const DeviceId& device, std::size_t batches,
                                        std::size_t bytes);
    // For what cannot be attributed to a device: unsigned, wrongly signed, malformed.
    std::optional<unsigned> takeAnonymous(const std::string& address);
    std::optional<unsigned> takeAccount(const std::string& address);
    // Boxes are put by whoever has a key, before any account: an invitation is a few of them, a
    // pairing two. An address may be that of a whole room; empty: not counted by address.
    std::optional<unsigned> takeBoxes(const DeviceId& device, const std::string& address,
                                      std::size_t boxes);

  private:
    struct DeviceBuckets {
        TokenBucket requests;
        TokenBucket batches;
        TokenBucket bytes;
    };

    const Clock& steady_;
    std::mutex mutex_;
    LeastRecentlyUsed<DeviceId, DeviceBuckets> devices_;
    LeastRecentlyUsed<std::string, TokenBucket> anonymous_;
    LeastRecentlyUsed<std::string, TokenBucket> accounts_;
    LeastRecentlyUsed<DeviceId, TokenBucket> boxesOfDevices_;
    LeastRecentlyUsed<std::string, TokenBucket> boxesOfAddresses_;
};

} // namespace cordee::server
