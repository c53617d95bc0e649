#pragma once

#include "sync/crypto/verify/user_log.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace cordee::crypto {

struct MemberEntry {
    UserId user;
    bool owner = false;                  // who made the space
    std::uint64_t joinedAt = 0;          // seq of the statement
    std::optional<std::uint64_t> leftAt; // seq of the statement
    bool removed = false;                // by somebody: then only the cuts say what counts
};

struct RecipientEntry {
    UserId user;
    std::optional<DeviceId> device; // nothing: the user's recovery key
    friend auto operator<=>(const RecipientEntry&, const RecipientEntry&) = default;
};

struct EpochEntry {
    std::uint32_t number = 0;
    std::uint64_t seq = 0; // of the statement that began it
    DeviceId author;
    Hash32 commitment;
    Bytes linkNonce; // empty in the first
    Bytes link;
    std::vector<RecipientEntry> recipients;
    std::vector<Bytes> wraps; // in the order of the recipients
};

struct InviteEntry {
    Hash32 id; // of the statement
    VerifyKey key;
    std::int64_t expiresAtMs = 0;
    std::uint32_t uses = 0; // left
    bool revoked = false;
    DeviceId author;
};

struct CarryEntry {
    std::uint64_t seq = 0;
    std::uint32_t epoch = 0;
    Bytes nonce;
    Bytes sealed;
};

// What stands for the space id inside its first epoch (see Epoch in logs.proto).
Hash32 spaceSeed(const sync::v1::SpaceStatement& genesis);
// What an invitation's key signs to let a person in with a device.
Bytes joinMessage(const SpaceId& space, const Hash32& invite, const UserId& user,
                  const DeviceId& device);
Hash32 wrapsHash(std::span<const Bytes> wraps);

// Who is in one space and under which epoch keys: a hash chain of signed statements (design 3.8),
// checked one after another as they arrive. Client and server run this same code.
class SpaceLog {
  public:
    // The author's user log must be in `users`, else UnknownDevice.
    static Result<SpaceLog, TrustError> start(const sync::v1::SignedStatement& genesis,
                                              const UserDirectory& users);

    // `now`: the server's clock when it decides whether a join comes in time; clients, which see it
    // later, pass nothing. Kinds of errors as in UserLog::append, and UnknownDevice: a user log is
    // missing or too short here (fetch it, then repeat); NotAMember; Expired; AlreadyUsed (the
    // invitation was used up or revoked). Nothing changes then.
    Result<void, TrustError> append(const sync::v1::SignedStatement& statement,
                                    const UserDirectory& users,
                                    std::optional<std::int64_t> now = std::nullopt);

    const SpaceId& space() const { return space_; }
    SpaceKind kind() const { return kind_; }
    bool closed() const { return closed_; }
    std::uint64_t count() const { return hashes_.size(); }
    const Hash32& head() const { return hashes_.back(); }
    std::optional<Hash32> hashAt(std::uint64_t seq) const;

    const std::vector<MemberEntry>& history() const { return members_; } // also those who left
    std::vector<UserId> members() const;
    bool isMember(const UserId& user) const;
    // The member whose device this is, also when the device or the member was removed.
    std::optional<UserId> userOf(const DeviceId& device, const UserDirectory& users) const;
    // The last batch of a removed device that counts; nothing if it was not removed.
    std::optional<ChainHead> cut(const DeviceId& device) const;

    const std::vector<EpochEntry>& epochs() const { return epochs_; } // epochs()[n - 1] is number n
    const EpochEntry& epoch() const { return epochs_.back(); }
    // The epoch in force after the statement `seq`.
    std::uint32_t epochAt(std::uint64_t seq) const;
    // What an epoch of this space is bound to: the space id, in the first one the space's seed.
    ByteView binding(std::uint32_t number) const {
        return number == 1 ? seed_.view() : space_.view();
    }
    const std::vector<InviteEntry>& invites() const { return invites_; }
    const std::vector<CarryEntry>& carried() const { return carried_; }

  private:
    SpaceLog() = default;
    struct Draft; // a statement under check

    Result<void, TrustError> checkPlace(const Draft& draft) const;
    static bool isGenuine(const Draft& draft);
    bool isBySomebodyHere(const Draft& draft) const;
    Result<void, TrustError> checkAuthor(const Draft& draft) const;
    Result<void, TrustError> checkEpoch(const Draft& draft, const sync::v1::Epoch& epoch,
                                        const std::vector<UserId>& members) const;
    void enterEpoch(const Draft& draft, const sync::v1::Epoch& epoch);

    Result<void, TrustError> perform(const Draft& draft);
    Result<void, TrustError> begin(const Draft& draft);
    Result<void, TrustError> invite(const Draft& draft);
    Result<void, TrustError> revoke(const Draft& draft);
    Result<void, TrustError> join(const Draft& draft);
    Result<void, TrustError> leave(const Draft& draft);
    Result<void, TrustError> remove(const Draft& draft);
    Result<void, TrustError> rotate(const Draft& draft);
    Result<void, TrustError> carry(const Draft& draft);
    InviteEntry* findInvite(ByteView id);

    SpaceId space_;
    Hash32 seed_;
    SpaceKind kind_ = SpaceKind::Personal;
    bool closed_ = false;
    std::vector<Hash32> hashes_;
    std::vector<MemberEntry> members_;
    std::map<UserId, std::uint64_t> views_; // how much of their own log each author had seen
    std::map<DeviceId, ChainHead> cuts_;
    std::vector<EpochEntry> epochs_;
    std::vector<InviteEntry> invites_;
    std::vector<CarryEntry> carried_;
};

} // namespace cordee::crypto
