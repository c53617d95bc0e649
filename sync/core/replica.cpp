#include "sync/core/replica.h"

#include "sync/core/vault.h"

#include <algorithm>

namespace cordee {

bool ChangeSet::touches(std::uint32_t recordKind) const {
    return std::ranges::any_of(
        fields, [&](const FieldChange& change) { return change.recordKind == recordKind; });
}

bool isPermanent(TrustErrorKind kind) {
    switch (kind) {
    case TrustErrorKind::UnknownSpace:
    case TrustErrorKind::UnknownDevice:
    case TrustErrorKind::Gap:
    case TrustErrorKind::NoKey:
    case TrustErrorKind::NotYet:
    case TrustErrorKind::Storage:
        return false;
    case TrustErrorKind::Malformed:
    case TrustErrorKind::WrongVersion:
    case TrustErrorKind::TooLarge:
    case TrustErrorKind::NotAMember:
    case TrustErrorKind::BadSignature:
    case TrustErrorKind::Duplicate:
    case TrustErrorKind::Equivocation:
    case TrustErrorKind::BadKey:
    case TrustErrorKind::BadCiphertext:
    case TrustErrorKind::Fork:
    case TrustErrorKind::Expired:
    case TrustErrorKind::AlreadyUsed:
    case TrustErrorKind::Withheld:
    case TrustErrorKind::CopiedDevice:
        return true;
    }
    return true;
}

} // namespace cordee
