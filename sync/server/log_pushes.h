#pragma once

#include "sync/core/result.h"
#include "sync/server/answer.h"
#include "sync/server/log_cache.h"
#include "sync/server/touched.h"

namespace cordee::server {

// Appends signed statements to user and space logs: the server only orders them, by letting exactly
// one statement follow another. Statements are verified before anything is written.
class LogPushes {
  public:
    LogPushes(LogStore& store, LogCache& logs, Touched& touched);

    wire::LogResult append(const wire::LogPush& push, const DeviceId& requester,
                           std::int64_t nowMs);

  private:
    using Outcome = Result<void, TrustError>;

    Outcome appendUser(const UserId& user, const wire::LogPush& push);
    Outcome startUser(const UserId& user, const wire::LogPush& push);
    Outcome claimDevice(const UserId& user, const wire::SignedStatement& statement);
    Outcome appendSpace(const SpaceId& space, const wire::LogPush& push, const UserId& requester,
                        std::int64_t nowMs);
    Outcome startSpace(const SpaceId& space, const wire::SignedStatement& genesis);
    Outcome appendToSpace(crypto::SpaceLog& log, const wire::SignedStatement& statement,
                          const UserId& requester, std::int64_t nowMs);
    Outcome checkCuts(const SpaceId& space, const sync::v1::SpaceStatement& statement);

    LogStore& store_;
    LogCache& logs_;
    Touched& touched_;
};

} // namespace cordee::server
