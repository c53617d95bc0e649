#pragma once

#include "sync/core/back_off.h"
#include "sync/core/chain_watch.h"
#include "sync/core/inbox.h"
#include "sync/core/outbox.h"
#include "sync/core/recall.h"
#include "sync/core/replica.h"
#include "sync/core/seen_heads.h"
#include "sync/core/snapshots.h"
#include "sync/core/sync_status.h"
#include "sync/core/vault.h"
#include "sync/core/vault_storage.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cordee::sync::v1 {
class ExchangeResponse;
} // namespace cordee::sync::v1

namespace cordee {

// Two requests may be under way: a round pushes and pulls and is answered at once; a wait is held
// by the server until there is news.
enum class Lane : std::uint8_t { Round, Wait };

struct OutgoingRequest {
    std::uint64_t id = 0;
    Lane lane = Lane::Round;
    Bytes body;                        // ExchangeRequest, for POST exchangePath
    std::string authorization;         // value of the header Cordee-Auth
    std::chrono::milliseconds wait{0}; // how long the server may hold the answer
};

inline constexpr std::string_view exchangePath = "/v1/exchange";
inline constexpr std::string_view exchangeServerIdKey = "exchange/server-id";
inline constexpr std::string_view exchangeLogIdKey = "exchange/log-id";
inline constexpr std::string_view exchangeLogMarkKey = "exchange/log-mark";
inline constexpr std::string_view exchangeClockKey = "exchange/clock-correction";
// Design 4.5: beyond this a person is told that the clock is wrong, and what is written is stamped
// by the server's.
inline constexpr std::int64_t tolerableSkewMs = 5 * 60 * 1000;

// How a request ended that got no usable HTTP answer. The driver knows, the exchange decides.
enum class FailureKind : std::uint8_t {
    Unreachable,
    Certificate,
    BrokenAnswer, // not HTTP, cut off in the middle
    TooLarge,     // the answer passed limits::responseBody
    NotSecure,
};

struct ExchangeTraffic {
    std::uint64_t rounds = 0; // answered requests of each lane
    std::uint64_t waits = 0;
    std::uint64_t bodyBytesUp = 0;
    std::uint64_t bodyBytesDown = 0;
};

struct ExchangeOptions {
    std::chrono::milliseconds retryFirst = limits::retryFirst;
    std::chrono::milliseconds retryCap = limits::retryCap;
    std::chrono::milliseconds longestWait = limits::longestWait;
    // After so many batches a space is written down as a snapshot.
    std::uint64_t snapshotEvery = limits::snapshotEvery;
};

// What to say to the server next, and what its answers mean. Does no I/O but the replica's, knows
// no thread and no timer: a driver carries the requests, tells how they ended and calls applySome()
// from its event loop until it returns false.
//
// A round follows design 4.2: logs (with a rotation where one is due), then pulls, then what waits
// is sealed and pushed; all in one request, which the server handles in that order.
class Exchange {
  public:
    // What the replica forgot is taken back at once, as far as nobody else is needed for it.
    // `notes` keeps what is known of the server between starts; without it the first request of
    // each start is signed twice and a restored server is noticed only while running.
    Exchange(Replica& replica, Vault& vault, const Clock& clock, Random& random,
             VaultStorage* notes = nullptr, ExchangeOptions options = {});

    // Something changed here: a commit, a new space, an invitation.
    void wake();
    // Forgets every back-off.
    void retryNow();

    // The next request, if there is one to send now. A request that is under way on the same lane
    // is replaced: abort it, its answer is ignored.
    std::optional<OutgoingRequest> next();
    // When next() should be asked again although nothing happened; 0: no such time.
    std::int64_t dueMs() const;

    void onResponse(std::uint64_t id, int httpStatus, ByteView body);
    void onFailure(std::uint64_t id, FailureKind kind, std::string detail);
    // The driver gave the request up: no failure, it will be made again.
    void onAborted(std::uint64_t id);

    // Opens and applies a slice of what arrived. True: call again. Nothing is asked for meanwhile.
    bool applySome();
    // A state is being worked out: applySome() goes on with it.
    bool isWorking() const { return snapshots_.isWorking(); }

    SyncStatus status() const;
    const std::vector<Alarm>& alarms() const { return alarms_; }
    void dismissAlarms() { alarms_.clear(); }
    const ExchangeTraffic& traffic() const { return traffic_; }
    // Grows with each answer that changed who is who: members, devices, invitations, pairing.
    std::uint64_t logVersion() const { return logVersion_; }
    // What the replica had forgotten and has again, in batches and single changes.
    std::size_t recalled() const { return recall_.recalled(); }

  private:
    struct InFlight {
        std::uint64_t id = 0;
        Lane lane = Lane::Round;
        std::int64_t sentAtMs = 0;
        std::vector<SpaceId> known; // every space there was
        std::vector<std::pair<SpaceId, std::uint64_t>>
            pulls;                // batches asked for, above which number
        std::vector<Bytes> boxes; // asked for, ascending
        std::vector<Bytes> users; // likewise
        std::vector<SentBatches> sent;
        ChainWatch::Asked chains;
    };
    struct Plan;
    enum class With : std::uint8_t { Pushes, PullsOnly };

    // exchange.cpp: what to say
    void noticeClock(std::int64_t nowMs);
    Result<void, StoreError> makeSpacesKnown();
    Result<void, StoreError> recallForgotten();
    Result<Plan, StoreError> plan(With with);
    bool asksMoreThanTheWait(const InFlight& asked) const;
    OutgoingRequest send(Plan plan, Lane lane);
    std::optional<InFlight> land(std::uint64_t id);
    void fail(ProblemKind kind, std::string detail, std::chrono::milliseconds atLeast = {});
    void failLocally(const StoreError& error);

    // exchange_answers.cpp: what was answered
    void onAnswer(const InFlight& request, sync::v1::ExchangeResponse& response);
    bool takeLogs(const sync::v1::ExchangeResponse& response, bool& progress);
    bool takeNews(const InFlight& request, sync::v1::ExchangeResponse& response);
    Result<void, StoreError> takeChains(const InFlight& request,
                                        const sync::v1::ExchangeResponse& response);
    Result<void, StoreError> review();
    void noteServerTime(std::int64_t serverTimeMs);
    Result<void, StoreError> onOtherServer(const sync::v1::ExchangeResponse& response);
    Result<void, StoreError> noteMark(const sync::v1::ExchangeResponse& response);
    void noteProgress(const InFlight& request, bool progress);
    Bytes noted(std::string_view key) const; // empty: never, or it cannot be read
    void remember(std::string_view key, ByteView value);

    // exchange_problems.cpp: what was refused
    void onProblem(int httpStatus, ByteView body);
    void onUnauthenticated(ByteView serverId, std::int64_t serverTimeMs);

    Replica& replica_;
    Vault& vault_;
    const Clock& clock_;
    Random& random_;
    VaultStorage* notes_;
    ExchangeOptions options_;
    Inbox inbox_;
    Outbox outbox_;
    ChainWatch chains_;
    SeenHeads seen_;
    Snapshots snapshots_;
    Recall recall_;
    BackOff backOff_;
    BackOff localBackOff_; // for the replica's own failures, which no answer cures
    BackOff idleBackOff_;  // while answers bring nothing that is taken

    std::optional<InFlight> round_;
    std::optional<InFlight> wait_;
    std::vector<SpaceId> known_;  // of the vault, ascending
    std::set<SpaceId> told_;      // the replica knows these
    std::size_t windowStart_ = 0; // into known_, when it is larger than a request may name
    std::uint64_t lastId_ = 0;
    bool dirty_ = true;     // there may be something to say
    bool needRound_ = true; // there is something to ask
    bool signedAgain_ = false;
    bool greeted_ = false; // a round succeeded since the start or the last failure
    // The first request whose answer counts for that: what was on its way at a failure is answered
    // by the server as it was.
    std::uint64_t greetedFrom_ = 0;
    unsigned idleRounds_ = 0; // in a row, that brought and took nothing
    std::int64_t lastNowMs_ = 0;
    std::int64_t notBeforeMs_ = 0;   // while the server answers without progress
    std::int64_t nextAttemptMs_ = 0; // after a failure
    std::int64_t holdDueMs_ = 0;     // when the outbox lets a space go

    Bytes serverId_;       // what requests are signed for
    Bytes provenServerId_; // one that has answered to it
    Bytes logId_;
    Bytes logMark_;
    Bytes keptLogMark_; // as the notes have it
    std::int64_t authCorrectionMs_ = 0;
    std::int64_t clockSkewMs_ = 0;
    std::int64_t clockCorrectionMs_ = 0;           // of what is written here
    std::optional<std::int64_t> nextCorrectionMs_; // what one answer says that it should be
    std::int64_t lastSuccessMs_ = 0;
    ProblemKind problem_ = ProblemKind::None;
    std::string detail_;
    std::vector<Alarm> alarms_;
    std::uint64_t logVersion_ = 0;
    ExchangeTraffic traffic_;
};

} // namespace cordee
