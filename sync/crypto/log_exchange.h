#pragma once

#include "sync/crypto/account_proof.h"
#include "sync/crypto/carried.h"
#include "sync/crypto/invitations.h"

#include "cordee/sync/v1/exchange.pb.h"

namespace cordee::crypto {

// Pushes statements until the server has them and takes what others appended. One statement at a
// time waits per log; when somebody was faster it is made anew on top, if it is still wanted.
class LogExchange {
  public:
    static constexpr std::int64_t pauseMs = 60'000; // before a refused statement is sent again

    LogExchange(VaultState& state, CarriedNotes& notes, Invitations& invitations)
        : state_(state)
        , notes_(notes)
        , invitations_(invitations) {}

    // Begins the account's proof of work ahead of the first push.
    void startProof() { proof_.start(state_.user); }
    void fill(sync::v1::ExchangeRequest& request, KeptRows::Writing& writing);

    struct Outcome {
        TrustNews news;
    };
    void take(const sync::v1::ExchangeResponse& response, KeptRows::Writing& writing,
              Outcome& outcome);
    bool hasMoreToSend() const;

  private:
    void pushUser(sync::v1::ExchangeRequest& request);
    void pushOffers(sync::v1::ExchangeRequest& request);
    void pushSpace(sync::v1::ExchangeRequest& request, const SpaceId& id);
    void pullUsers(sync::v1::ExchangeRequest& request) const;
    bool mayWrite(const SpaceId& id, const KnownSpace& known) const;
    bool mayAdd(const KnownSpace& known) const; // a statement that the server never had
    bool wantsRotation(const KnownSpace& known) const;
    bool wantsStatement(const SpaceId& id, const KnownSpace& known) const;
    void prepare(const SpaceId& id, KnownSpace& known, KeptRows::Writing& writing);
    std::optional<sync::v1::SignedStatement> makeFor(const SpaceId& id, const KnownSpace& known);

    void noticeServer(const sync::v1::ExchangeResponse& response, KeptRows::Writing& writing,
                      Outcome& outcome);
    void takeUserNews(const sync::v1::UserNews& news, KeptRows::Writing& writing, Outcome& outcome);
    void takeResult(const sync::v1::LogResult& result, KeptRows::Writing& writing,
                    Outcome& outcome);
    void takeUserResult(const sync::v1::LogResult& result, KeptRows::Writing& writing,
                        Outcome& outcome);
    void takeOffer(const UserId& id, const sync::v1::LogResult& result, KeptRows::Writing& writing,
                   Outcome& outcome);
    void takeSpaceResult(const SpaceId& id, const sync::v1::LogResult& result,
                         KeptRows::Writing& writing, Outcome& outcome);
    void takeSpaceNews(const sync::v1::SpaceNews& news, KeptRows::Writing& writing,
                       Outcome& outcome);
    void appendNews(const SpaceId& id, const sync::v1::SpaceNews& news, KeptRows::Writing& writing,
                    Outcome& outcome);
    void adoptMembers(KeptRows::Writing& writing, Outcome& outcome);
    bool isKnownToServer() const; // all of my log, as far as it has said
    void settle(const SpaceId& id, KnownSpace& known, KeptRows::Writing& writing, Outcome& outcome);

    VaultState& state_;
    CarriedNotes& notes_;
    Invitations& invitations_;
    AccountProof proof_;
    std::map<UserId, AccountProof> proofs_;       // of others, whose accounts a server lost
    std::map<Bytes, std::int64_t> pausedUntilMs_; // logs whose push was refused
};

} // namespace cordee::crypto
