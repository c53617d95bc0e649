#include "sync/crypto/account_proof.h"

namespace cordee::crypto {

void AccountProof::start(const UserId& user) {
    if (work_.valid() || !done_.empty()) return;
    work_ = std::async(std::launch::async, [this, user] { return makeAccountProof(user, stop_); });
}

const Bytes& AccountProof::of(const UserId& user) {
    start(user);
    if (work_.valid()) done_ = work_.get().value_or(Bytes());
    return done_;
}

} // namespace cordee::crypto
