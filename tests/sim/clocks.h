#pragma once

#include "sync/core/environment.h"

namespace cordee::sim {

inline constexpr std::int64_t startOfTimeMs = 1'796'000'000'000; // in November 2026

// The time it really is.
class TrueClock final : public Clock {
  public:
    std::int64_t nowMs() const override { return millis + sleptMs; }
    std::int64_t millis = startOfTimeMs; // in which things happen
    std::int64_t sleptMs = 0;            // in which nothing did
};

// What a machine believes: some time off, and drifting.
class NodeClock final : public Clock {
  public:
    explicit NodeClock(const TrueClock& truth)
        : truth_(truth) {}
    std::int64_t nowMs() const override {
        const std::int64_t passed = truth_.millis - startOfTimeMs;
        return truth_.nowMs() + offsetMs + passed * driftPpm / 1'000'000;
    }

    std::int64_t offsetMs = 0;
    std::int64_t driftPpm = 0;

  private:
    const TrueClock& truth_;
};

} // namespace cordee::sim
