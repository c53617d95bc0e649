#pragma once

#include "sync/crypto/verify/space_log.h"

namespace cordee::crypto {

// A statement under check, with what the checks need to know.
struct SpaceLog::Draft {
    const sync::v1::SignedStatement& received;
    sync::v1::SpaceStatement parsed;
    const UserDirectory& users;
    std::optional<std::int64_t> now;
    UserId author;
    DeviceId device;

    static Result<Draft, TrustError> of(const sync::v1::SignedStatement& received,
                                        const UserDirectory& users,
                                        std::optional<std::int64_t> now);
};

} // namespace cordee::crypto
