#pragma once

#include "sync/crypto/verify/batch.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <map>

namespace cordee::fuzz {

// Everybody's logs as an honest client knows them. Puts what was mutated where it would belong: in
// the next place of its log, signed by whom it names. What is wrong then is its content.
class Logs final : public crypto::UserDirectory {
  public:
    const crypto::UserLog* find(const UserId& user) const override;
    const crypto::SpaceLog* space(const SpaceId& space) const;

    // Rewrites the push as if its author had made it now, and takes it. Returns how many of its
    // statements are good.
    std::size_t place(sync::v1::LogPush& push);
    // Takes a push as it is. The number of statements that are good, from the first on.
    std::size_t take(const sync::v1::LogPush& push);
    // The batch as the next of `device` in its space, whatever it says.
    void place(Bytes& batch, const DeviceId& device);
    // The signer of a batch, wherever the device is known from.
    const crypto::DeviceEntry* device(const DeviceId& device) const;
    ChainHead& head(const SpaceId& space, const DeviceId& device) {
        return heads_[{space, device}];
    }

  private:
    bool placeUser(sync::v1::SignedStatement& statement, std::optional<UserId>& log);
    bool placeSpace(sync::v1::SignedStatement& statement, std::optional<SpaceId>& log);
    bool enter(const sync::v1::SignedStatement& statement, std::optional<UserId>& log);
    bool enter(const sync::v1::SignedStatement& statement, std::optional<SpaceId>& log);

    std::map<UserId, crypto::UserLog> users_;
    std::map<SpaceId, crypto::SpaceLog> spaces_;
    std::map<std::pair<SpaceId, DeviceId>, ChainHead> heads_;
};

// Signs a batch anew for `key`.
void sign(sync::v1::Batch& batch, const crypto::VerifyKey& key);

} // namespace cordee::fuzz
