#pragma once

#include "sync/crypto/verify/proof_of_work.h"

#include <atomic>
#include <future>

namespace cordee::crypto {

// Works on the account's proof beside the caller's thread, so that a first start does not stutter.
class AccountProof {
  public:
    AccountProof() = default;
    ~AccountProof() { stop_ = true; }
    AccountProof(const AccountProof&) = delete;
    AccountProof& operator=(const AccountProof&) = delete;

    // Begins the work, once; a vault has one user.
    void start(const UserId& user);
    // Waits for the work, begun here if it was not.
    const Bytes& of(const UserId& user);

  private:
    std::atomic<bool> stop_ = false;
    Bytes done_;
    std::future<std::optional<Bytes>> work_; // last: its destructor waits for the worker
};

} // namespace cordee::crypto
