#pragma once

#include "sync/crypto/verify/request.h"

#include <cstdint>
#include <mutex>
#include <unordered_set>

namespace cordee::server {

// Remembers signatures for as long as their time could pass, so that an overheard request cannot be
// sent again. Bounded; forgetting too early is harmless for writes, which are idempotent.
// Thread-safe.
class SeenRequests {
  public:
    // False if this request was here before.
    bool enter(const crypto::RequestAuth& auth, std::int64_t nowMs);

  private:
    std::mutex mutex_;
    std::unordered_set<std::uint64_t> current_;
    std::unordered_set<std::uint64_t> previous_;
    std::int64_t turnedAtMs_ = 0;
};

} // namespace cordee::server
