#include "sync/server/checked_request.h"

#include <algorithm>

namespace cordee::server {

std::size_t CheckedRequest::batchCount() const {
    std::size_t count = 0;
    for (const wire::BatchPush& push : request.batch_push())
        count += static_cast<std::size_t>(push.batch_size());
    return count;
}

bool CheckedRequest::createsAccount() const {
    return std::any_of(request.log_push().begin(), request.log_push().end(),
                       [](const wire::LogPush& push) {
                           return push.kind() == wire::LOG_KIND_USER && push.first_seq() == 0 &&
                                  !push.account_proof().empty();
                       });
}

bool CheckedRequest::pushes() const {
    return request.log_push_size() + request.box_put_size() + request.batch_push_size() +
               request.snapshot_push_size() >
           0;
}

wire::PushCode pushCodeOf(TrustErrorKind kind) {
    switch (kind) {
    case TrustErrorKind::TooLarge:
        return wire::PUSH_CODE_OVER_LIMIT;
    case TrustErrorKind::UnknownSpace:
    case TrustErrorKind::UnknownDevice:
    case TrustErrorKind::NotYet:
        return wire::PUSH_CODE_UNKNOWN_LOG;
    case TrustErrorKind::NotAMember:
    case TrustErrorKind::Expired:
    case TrustErrorKind::AlreadyUsed:
        return wire::PUSH_CODE_FORBIDDEN;
    case TrustErrorKind::BadSignature:
        return wire::PUSH_CODE_BAD_SIGNATURE;
    case TrustErrorKind::Gap:
        return wire::PUSH_CODE_GAP;
    case TrustErrorKind::Duplicate:
        return wire::PUSH_CODE_DUPLICATE;
    case TrustErrorKind::Equivocation:
    case TrustErrorKind::Fork:
        return wire::PUSH_CODE_CONFLICT;
    case TrustErrorKind::Malformed:
    case TrustErrorKind::WrongVersion:
    case TrustErrorKind::NoKey:
    case TrustErrorKind::BadKey:
    case TrustErrorKind::BadCiphertext:
    case TrustErrorKind::Storage:
    case TrustErrorKind::Withheld:
    case TrustErrorKind::CopiedDevice:
        break;
    }
    return wire::PUSH_CODE_MALFORMED;
}

} // namespace cordee::server
