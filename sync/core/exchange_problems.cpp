#include "sync/core/exchange.h"

#include "sync/core/parse_answer.h"
#include "sync/core/planted.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>
#include <cstdlib>

// Answers that are none: what the server, or something before it, refuses.
namespace cordee {

namespace {

constexpr std::uint32_t longestRetryAfterS = 3'600;
constexpr std::size_t detailShown = 200;

std::string describe(int httpStatus, const sync::v1::Problem& problem) {
    return "HTTP " + std::to_string(httpStatus) + ", code " +
           std::to_string(static_cast<int>(problem.code())) +
           (problem.detail().empty() ? "" : ": " + problem.detail().substr(0, detailShown));
}

} // namespace

void Exchange::onProblem(int httpStatus, ByteView body) {
    sync::v1::Problem problem;
    const bool explained =
        parseAnswer(body, problem) && problem.code() != sync::v1::Problem::CODE_UNSPECIFIED;
    const std::string detail = describe(httpStatus, problem);
    const std::chrono::seconds retryAfter{std::min(problem.retry_after_s(), longestRetryAfterS)};
    if (httpStatus >= 300 && httpStatus < 400) {
        return fail(ProblemKind::RedirectRefused, detail);
    }
    if (!explained) {
        return fail(httpStatus >= 500 ? ProblemKind::ServerError : ProblemKind::BrokenAnswer,
                    detail);
    }
    if (httpStatus == 401 && !problem.server_id().empty()) {
        return onUnauthenticated(problem.server_id(), problem.server_time_ms());
    }
    if (problem.code() == sync::v1::Problem::CODE_VERSION) {
        return fail(ProblemKind::VersionMismatch, detail);
    }
    if (problem.code() == sync::v1::Problem::CODE_STORAGE_FULL) {
        const bool heldAlready = outbox_.isFull();
        outbox_.holdAll();
        if (heldAlready) return fail(ProblemKind::StorageFull, detail, retryAfter);
        needRound_ = true; // pull without a push
        return;
    }
    if (httpStatus >= 500 || problem.code() == sync::v1::Problem::CODE_TOO_MANY) {
        return fail(ProblemKind::ServerError, detail, retryAfter);
    }
    fail(ProblemKind::RefusedByServer, detail, retryAfter);
}

void Exchange::onUnauthenticated(ByteView serverId, std::int64_t serverTimeMs) {
    if (serverTimeMs != 0) {
        noteServerTime(serverTimeMs);
        if (!planted(Bug::SkewIgnored)) authCorrectionMs_ = clockSkewMs_;
    }
    if (signedAgain_) {
        // Whoever names one id after the other must not make the true one be forgotten.
        serverId_ = provenServerId_;
        signedAgain_ = false;
        const bool skewed = std::abs(clockSkewMs_) > tolerableSkewMs;
        return fail(skewed ? ProblemKind::ClockWrong : ProblemKind::RefusedByServer,
                    "HTTP 401: the signature was refused twice");
    }
    if (serverId.size() <= Hash32::size) serverId_ = Bytes(serverId);
    signedAgain_ = true;
    needRound_ = true;
}

} // namespace cordee
