#pragma once

#include "sync/core/environment.h"

#include <optional>

namespace cordee::app {

// The real time, except while the sample's past is being written.
class SampleClock final : public Clock {
  public:
    explicit SampleClock(const Clock& real)
        : real_(real) {}

    std::int64_t nowMs() const override { return at_ ? *at_ : real_.nowMs(); }
    std::int64_t realMs() const { return real_.nowMs(); }
    void setTo(std::int64_t millis) { at_ = millis; }
    void release() { at_.reset(); }

  private:
    const Clock& real_;
    std::optional<std::int64_t> at_;
};

} // namespace cordee::app
