#include "sync/server/seen_requests.h"

#include "sync/core/limits.h"

#include <chrono>
#include <cstring>

namespace cordee::server {

namespace {

constexpr std::size_t mostRemembered = 100'000;

} // namespace

bool SeenRequests::enter(const crypto::RequestAuth& auth, std::int64_t nowMs) {
    // The first half of an Ed25519 signature is a curve point that nobody else can choose.
    std::uint64_t key;
    std::memcpy(&key, auth.signature.data(), sizeof key);
    constexpr std::int64_t windows = 2 * std::chrono::milliseconds(limits::authWindow).count();
    const std::lock_guard lock(mutex_);
    if (nowMs - turnedAtMs_ > windows || nowMs < turnedAtMs_ || current_.size() >= mostRemembered) {
        previous_.swap(current_);
        current_.clear();
        turnedAtMs_ = nowMs;
    }
    return !previous_.contains(key) && current_.insert(key).second;
}

} // namespace cordee::server
