#include "sync/server/answer.h"

namespace cordee::server {

int statusOf(wire::Problem::Code code) {
    switch (code) {
    case wire::Problem::CODE_MALFORMED:
    case wire::Problem::CODE_VERSION:
        return 400;
    case wire::Problem::CODE_UNAUTHENTICATED:
        return 401;
    case wire::Problem::CODE_NOT_FOUND:
        return 404;
    case wire::Problem::CODE_TOO_LARGE:
        return 413;
    case wire::Problem::CODE_TOO_MANY:
        return 429;
    case wire::Problem::CODE_UNAVAILABLE:
        return 503;
    case wire::Problem::CODE_STORAGE_FULL:
        return 507;
    default:
        return 500; // proto3 enums are open: a number that nobody gave a meaning
    }
}

Answer problemAnswer(const wire::Problem& problem) {
    return {statusOf(problem.code()), problem.SerializeAsString(), problem.retry_after_s()};
}

Answer problemAnswer(wire::Problem::Code code, const char* detail, unsigned retryAfterSeconds) {
    wire::Problem problem;
    problem.set_code(code);
    problem.set_detail(detail);
    problem.set_retry_after_s(retryAfterSeconds);
    return problemAnswer(problem);
}

} // namespace cordee::server
