#pragma once

#include "sync/crypto/verify/space_log.h"
#include "sync/server/least_recently_used.h"
#include "sync/server/log_store.h"

namespace cordee::server {

// The validated state of the logs used last, rebuilt from the store when it is missing. What is in
// here may be ahead of the database by the transaction in progress; clear() after a rollback.
class LogCache final : public crypto::UserDirectory {
  public:
    explicit LogCache(LogStore& store);

    // The pointers stay good until the next call that loads a log; at least as many as a space can
    // have members may be held at once. Null: the store has no such log.
    const crypto::UserLog* find(const UserId& user) const override;
    crypto::UserLog* user(const UserId& user) const;
    crypto::SpaceLog* space(const SpaceId& space);

    // `bytes`: what the log's statements take, its weight in the cache.
    crypto::UserLog& insert(crypto::UserLog log, std::size_t bytes);
    crypto::SpaceLog& insert(crypto::SpaceLog log, std::size_t bytes);
    void grow(const UserId& user, std::size_t bytes) { users_.addWeight(user, bytes); }
    void grow(const SpaceId& space, std::size_t bytes) { spaces_.addWeight(space, bytes); }
    void clear();

    // The user in whose log this device is active.
    std::optional<UserId> activeUser(const DeviceId& device) const;

  private:
    LogStore& store_;
    mutable LeastRecentlyUsed<UserId, crypto::UserLog> users_;
    LeastRecentlyUsed<SpaceId, crypto::SpaceLog> spaces_;
};

} // namespace cordee::server
