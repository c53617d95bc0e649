#pragma once

#include <algorithm>
#include <cstdint>

namespace cordee::server {

// So many tokens at most, refilled evenly. Time is in milliseconds of a clock that only goes on.
struct BucketRate {
    double capacity;
    double perMinute;
};

class TokenBucket {
  public:
    explicit TokenBucket(const BucketRate& rate, std::int64_t nowMs)
        : rate_(rate)
        , tokens_(rate.capacity)
        , filledAtMs_(nowMs) {}

    // Takes `amount` if it is there. More than the capacity passes when the bucket is full and
    // leaves a debt, so that a large push is slowed down, not made impossible.
    bool take(double amount, std::int64_t nowMs) {
        const double minutes =
            static_cast<double>(std::max<std::int64_t>(0, nowMs - filledAtMs_)) / 60'000.0;
        tokens_ = std::min(rate_.capacity, tokens_ + minutes * rate_.perMinute);
        filledAtMs_ = nowMs;
        if (tokens_ < std::min(amount, rate_.capacity)) return false;
        tokens_ -= amount;
        return true;
    }

    // Seconds until `amount` could be taken, at least 1.
    unsigned secondsUntil(double amount) const {
        const double missing = std::min(amount, rate_.capacity) - tokens_;
        return 1 + static_cast<unsigned>(std::max(0.0, missing) * 60.0 / rate_.perMinute);
    }

  private:
    BucketRate rate_;
    double tokens_;
    std::int64_t filledAtMs_;
};

} // namespace cordee::server
