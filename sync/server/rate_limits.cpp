#include "sync/server/rate_limits.h"

namespace cordee::server {

namespace {

constexpr std::size_t keysRemembered = 20'000;
constexpr BucketRate requestRate{4'000, 4'000};
constexpr BucketRate batchRate{2'000, 2'000};
constexpr BucketRate byteRate{20.0 * 1024 * 1024, 10.0 * 1024 * 1024};
constexpr BucketRate anonymousRate{60, 20};
constexpr BucketRate accountRate{5, 5.0 / 60};
constexpr BucketRate deviceBoxRate{60, 1};
constexpr BucketRate addressBoxRate{300, 5};

template <class Key>
std::optional<unsigned> take(LeastRecentlyUsed<Key, TokenBucket>& buckets, const Key& key,
                             const BucketRate& rate, std::int64_t nowMs, double amount = 1) {
    TokenBucket* bucket = buckets.find(key);
    if (!bucket) bucket = &buckets.insert(key, TokenBucket(rate, nowMs));
    if (bucket->take(amount, nowMs)) return {};
    return bucket->secondsUntil(amount);
}

} // namespace

RateLimits::RateLimits(const Clock& steady)
    : steady_(steady)
    , devices_(keysRemembered)
    , anonymous_(keysRemembered)
    , accounts_(keysRemembered)
    , boxesOfDevices_(keysRemembered)
    , boxesOfAddresses_(keysRemembered) {}

std::optional<unsigned> RateLimits::takeRequest(const DeviceId& device, std::size_t batches,
                                                std::size_t bytes) {
    const std::int64_t nowMs = steady_.nowMs();
    const std::lock_guard lock(mutex_);
    DeviceBuckets* buckets = devices_.find(device);
    if (!buckets)
        buckets =
            &devices_.insert(device, {TokenBucket(requestRate, nowMs),
                                      TokenBucket(batchRate, nowMs), TokenBucket(byteRate, nowMs)});
    if (!buckets->requests.take(1, nowMs)) return buckets->requests.secondsUntil(1);
    const auto count = static_cast<double>(batches);
    if (!buckets->batches.take(count, nowMs)) return buckets->batches.secondsUntil(count);
    const auto size = static_cast<double>(bytes);
    if (!buckets->bytes.take(size, nowMs)) return buckets->bytes.secondsUntil(size);
    return {};
}

std::optional<unsigned> RateLimits::takeAnonymous(const std::string& address) {
    const std::lock_guard lock(mutex_);
    return take(anonymous_, address, anonymousRate, steady_.nowMs());
}

std::optional<unsigned> RateLimits::takeAccount(const std::string& address) {
    const std::lock_guard lock(mutex_);
    return take(accounts_, address, accountRate, steady_.nowMs());
}

std::optional<unsigned> RateLimits::takeBoxes(const DeviceId& device, const std::string& address,
                                              std::size_t boxes) {
    if (boxes == 0) return {};
    const std::lock_guard lock(mutex_);
    const std::int64_t nowMs = steady_.nowMs();
    const auto amount = static_cast<double>(boxes);
    if (const auto seconds = take(boxesOfDevices_, device, deviceBoxRate, nowMs, amount))
        return seconds;
    if (address.empty()) return {};
    return take(boxesOfAddresses_, address, addressBoxRate, nowMs, amount);
}

} // namespace cordee::server
