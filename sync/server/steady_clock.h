#pragma once

#include "sync/core/environment.h"

#include <chrono>

namespace cordee::server {

// Milliseconds that only go on, for waits and rates; their beginning means nothing.
class SteadyClock final : public Clock {
  public:
    std::int64_t nowMs() const override {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }
};

} // namespace cordee::server
