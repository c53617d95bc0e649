#pragma once

#include <cstddef>
#include <cstdint>

namespace cordee {

// Wall-clock time, passed in so that tests and the simulator decide what time it is.
class Clock {
  public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01 UTC. May jump either way.
    virtual std::int64_t nowMs() const = 0;
};

// Randomness, passed in for the same reason. The real one is crypto::SystemRandom.
class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::uint8_t* out, std::size_t size) = 0;
};

class SystemClock final : public Clock {
  public:
    std::int64_t nowMs() const override;
};

} // namespace cordee
