#pragma once

#include "sync/core/environment.h"
#include "sync/core/limits.h"

#include <chrono>

namespace cordee {

// Exponential back-off with equal jitter: each delay lies between half and all of its step, so that
// devices cut off together do not come back together.
class BackOff {
  public:
    BackOff() = default;
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds cap)
        : first_(first)
        , cap_(cap) {}

    std::chrono::milliseconds next(Random& random);
    void reset() { attempts_ = 0; }
    bool isReset() const { return attempts_ == 0; }

  private:
    std::chrono::milliseconds first_ = limits::retryFirst;
    std::chrono::milliseconds cap_ = limits::retryCap;
    unsigned attempts_ = 0;
};

} // namespace cordee
