#include "sync/core/hlc.h"

#include <algorithm>

namespace cordee {

namespace {
constexpr std::int64_t firstPlausibleMs = 1'577'836'800'000; // 2020-01-01
constexpr std::int64_t endFreeMs = 4'070'908'800'000;        // 2099-01-01
constexpr std::int64_t endPlausibleMs = 4'102'444'800'000;   // 2100-01-01
constexpr std::int64_t contagionLimitMs = 24 * 3'600'000;
} // namespace

bool Hlc::isPlausible() const {
    return millis() >= firstPlausibleMs && millis() < endPlausibleMs;
}

bool Hlc::isFree() const {
    return millis() < endFreeMs;
}

std::int64_t HybridClock::wallMs() const {
    return std::clamp(clock_.nowMs() + correctionMs_, firstPlausibleMs, endFreeMs - 1);
}

Hlc HybridClock::tick(Hlc overwritten) {
    const Hlc wall = Hlc::of(wallMs(), 0);
    last_ = std::max(wall, Hlc{last_.packed + 1});
    // A wall clock that once stood at the end of time must not stop every later write.
    if (!last_.isFree()) last_ = wall;
    if (overwritten < last_) return last_;
    // Overtake this one field without dragging every later write into its future.
    return Hlc{overwritten.packed + 1};
}

void HybridClock::observe(Hlc remote) {
    const Hlc limit = Hlc::of(std::min(wallMs() + contagionLimitMs, endFreeMs - 1), 0xffff);
    last_ = std::max(last_, std::min(remote, limit));
}

} // namespace cordee
