#pragma once

#include "sync/crypto/invitation_link.h"
#include "sync/crypto/vault_state.h"

#include "cordee/sync/v1/exchange.pb.h"
#include "cordee/sync/v1/sealed.pb.h"

#include <string>
#include <vector>

namespace cordee::crypto {

// Names that travel inside the sealed package. UTF-8, at most 200 octets each are kept.
struct InvitationNames {
    std::string inviter; // how I want to be called
    std::string invitee; // how I call the other
};

enum class InvitationState {
    WaitingForNetwork, // the server has not got it yet; the link can be given away already
    Open,
    Joined,
    Expired,
    Revoked,
};

struct Invitation {
    SpaceId space;
    InvitationState state = InvitationState::WaitingForNetwork;
    std::string link;   // to send
    std::string qrText; // to show in person: names the inviter in full
    std::string inviteeName;
    std::int64_t expiresAtMs = 0;
    std::optional<UserId> joined;
};

enum class JoiningState {
    WaitingForNetwork = 1,
    WaitingForPackage = 2, // the inviter's device has not reached the server yet
    Joining = 3,
    Joined = 4,
    Failed = 5,
};

struct Joining {
    Bytes id;
    JoiningState state = JoiningState::WaitingForNetwork;
    std::string serverUrl;
    std::optional<SpaceId> space; // once the package was opened
    std::optional<UserId> inviter;
    std::string inviterName;
    bool inPerson = false; // from a code that named the inviter in full
    // Expired, AlreadyUsed (or revoked), Malformed (not what the link promised), Storage.
    std::optional<TrustErrorKind> failure;
};

// At most 200 octets of a name, cut between characters.
std::string shortName(std::string_view name);

// Both ends of an invitation (design 3.10): a fresh space, a secret, a sealed package at an address
// that only who has the secret can find, a join signed by the invitation's own key.
class Invitations {
  public:
    explicit Invitations(VaultState& state)
        : state_(state) {}
    Result<void, TrustError> load();

    Result<Invitation, TrustError> invite(const InvitationNames& names, std::string_view serverUrl,
                                          bool inPerson);
    Result<void, TrustError> revoke(const SpaceId& space);
    std::vector<Invitation> list() const;
    // The invite statement to revoke in this space, if that was asked and can still be done.
    std::optional<Hash32> toRevoke(const SpaceId& space) const;

    Result<Joining, LinkError> redeem(std::string_view text);
    std::vector<Joining> joining() const;
    Result<void, TrustError>
    dismiss(const Bytes& joiningId); // joined or failed, seen by the person

    void fill(sync::v1::ExchangeRequest& request) const;
    // True if something moved.
    bool take(const sync::v1::BoxResult& result, KeptRows::Writing& writing);
    void accepted(const SpaceId& space, KeptRows::Writing& writing);
    void refused(const SpaceId& space, TrustErrorKind kind, KeptRows::Writing& writing);
    // Confirms who came by a code shown in person.
    void greet(const SpaceId& space, KeptRows::Writing& writing);

  private:
    struct Opened;
    Invitation describe(const SpaceId& space, const sync::v1::KeptInvitation& kept) const;
    [[nodiscard]] bool queuePackage(const InvitationSecret& secret, Bytes package,
                                    std::int64_t expiresAtMs, KeptRows::Writing& writing);
    void openPackage(sync::v1::KeptJoining& kept, KeptRows::Writing& writing);
    Result<Opened, TrustError> readPackage(const sync::v1::KeptJoining& kept);
    Result<void, TrustError> enter(Opened& opened, sync::v1::KeptJoining& kept,
                                   KeptRows::Writing& writing);
    sync::v1::KeptJoining* joiningOf(const SpaceId& space, Bytes& locator);

    VaultState& state_;
    std::map<SpaceId, sync::v1::KeptInvitation> invitations_;
    std::map<Bytes, sync::v1::KeptJoining> joinings_;
};

} // namespace cordee::crypto
