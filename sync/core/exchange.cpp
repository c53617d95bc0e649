#include "sync/core/exchange.h"

#include "sync/core/limits.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace cordee {

namespace {

constexpr std::uint32_t protocolVersion = 1;
// How long a wait lasts when not all spaces fit one request, so that each has its turn.
constexpr std::chrono::milliseconds turnOfAWindow{2'000};

// Of two moments, 0 being none.
std::int64_t earlier(std::int64_t one, std::int64_t other) {
    return one == 0 || other == 0 ? one + other : std::min(one, other);
}

} // namespace

struct Exchange::Plan {
    sync::v1::ExchangeRequest request;
    InFlight asked;

    bool pushes() const {
        return request.log_push_size() > 0 || request.box_put_size() > 0 ||
               request.batch_push_size() > 0 || request.snapshot_push_size() > 0 ||
               request.snapshot_get_size() > 0;
    }
};

Exchange::Exchange(Replica& replica, Vault& vault, const Clock& clock, Random& random,
                   VaultStorage* notes, ExchangeOptions options)
    : replica_(replica)
    , vault_(vault)
    , clock_(clock)
    , random_(random)
    , notes_(notes)
    , options_(options)
    , inbox_(replica, vault)
    , outbox_({replica, vault, clock, random}, BackOff(options.retryFirst, options.retryCap))
    , chains_({replica, vault, inbox_, clock, random,
               [this](const SpaceId& space) { return snapshots_.isHeldBack(space); }},
              BackOff(options.retryFirst, options.retryCap))
    , seen_(replica, clock, notes)
    , snapshots_({replica, vault, inbox_, clock, random, notes},
                 BackOff(options.retryFirst, options.retryCap), options.snapshotEvery)
    , recall_(replica, vault)
    , backOff_(options.retryFirst, options.retryCap)
    , localBackOff_(options.retryFirst, options.retryCap)
    , idleBackOff_(options.retryFirst, options.retryCap) {
    static_cast<void>(recallForgotten()); // else before the next request
    if (!notes_) return;
    provenServerId_ = noted(exchangeServerIdKey);
    serverId_ = provenServerId_;
    logId_ = noted(exchangeLogIdKey);
    logMark_ = keptLogMark_ = noted(exchangeLogMarkKey);
    if (const Bytes kept = noted(exchangeClockKey); !kept.empty()) {
        std::from_chars(kept.data(), kept.data() + kept.size(), clockCorrectionMs_);
        replica_.correctClock(clockCorrectionMs_);
    }
}

void Exchange::wake() {
    dirty_ = true;
    notBeforeMs_ = 0; // what somebody writes now is news, whatever is told again and again
}

void Exchange::retryNow() {
    outbox_.release();
    chains_.retryNow();
    snapshots_.retryNow();
    static_cast<void>(inbox_.retryParked()); // a round is due anyway
    backOff_.reset();
    nextAttemptMs_ = 0;
    notBeforeMs_ = 0;
    idleRounds_ = 0;
    idleBackOff_.reset();
    dirty_ = true;
    needRound_ = needRound_ || !round_;
}

Result<void, StoreError> Exchange::makeSpacesKnown() {
    std::vector<SpaceId> spaces = vault_.spaces();
    std::ranges::sort(spaces);
    for (const SpaceId& space : spaces) {
        if (told_.contains(space)) continue;
        const auto kind = vault_.kind(space);
        if (!kind) continue; // its log has not come yet
        if (auto result = replica_.addSpace(space, *kind); !result) return result;
        told_.insert(space);
    }
    known_ = std::move(spaces);
    return {};
}

Result<void, StoreError> Exchange::recallForgotten() {
    if (recall_.isDone()) return {};
    if (auto known = makeSpacesKnown(); !known) return known;
    if (auto run = recall_.run(); !run) return run;
    for (const SpaceId& space : recall_.spaces()) {
        if (!chains_.mayPush(space)) continue;
        if (auto settled = recall_.settle(space); !settled) return settled;
    }
    return {};
}

Result<Exchange::Plan, StoreError> Exchange::plan(With with) {
    if (auto result = makeSpacesKnown(); !result) return result.error();
    Plan plan;
    plan.request.set_version(protocolVersion);
    plan.request.set_log_mark(logMark_);
    plan.asked.known = known_;
    const std::size_t named = std::min(known_.size(), limits::spacesPerRequest);
    for (std::size_t i = 0; i < named; ++i) {
        const SpaceId& space = known_[(windowStart_ + i) % known_.size()];
        const std::uint64_t after = inbox_.received(space);
        plan.asked.pulls.emplace_back(space, after);
        auto* pull = plan.request.add_space_pull();
        pull->set_space_id(space.bytes());
        pull->set_after_server_seq(after);
    }
    if (named < known_.size()) windowStart_ = (windowStart_ + named) % known_.size();
    vault_.fill(plan.request);
    // A server that went away may have come back older: a statement that follows what it has lost,
    // or stands in the place of that, waits until it has said which one it is.
    if (!greeted_ && !logId_.empty()) plan.request.clear_log_push();
    snapshots_.fill(plan.request,
                    with == With::Pushes ? Snapshots::With::Pushes : Snapshots::With::PullsOnly);
    if (with == With::PullsOnly) {
        plan.request.clear_log_push();
        plan.request.clear_box_put();
    } else {
        plan.asked.chains = chains_.fill(plan.request);
        const auto mayPush = [&](const SpaceId& space) {
            return chains_.mayPush(space) && !recall_.holds(space) &&
                   !plan.asked.chains.refilled.contains(space);
        };
        auto sent = outbox_.fill(plan.request, mayPush, alarms_);
        if (!sent) return sent.error();
        plan.asked.sent = std::move(*sent);
        holdDueMs_ = outbox_.dueMs();
    }
    for (const auto& box : plan.request.box_get())
        plan.asked.boxes.push_back(box.locator());
    for (const auto& user : plan.request.user_pull())
        plan.asked.users.push_back(user.user_id());
    std::ranges::sort(plan.asked.boxes);
    std::ranges::sort(plan.asked.users);
    return plan;
}

bool Exchange::asksMoreThanTheWait(const InFlight& asked) const {
    return !wait_ || wait_->known != asked.known ||
           !std::ranges::includes(wait_->boxes, asked.boxes) ||
           !std::ranges::includes(wait_->users, asked.users);
}

// A clock that is set back makes no wait longer than it was.
void Exchange::noticeClock(std::int64_t nowMs) {
    const std::int64_t back = std::exchange(lastNowMs_, nowMs) - nowMs;
    if (back <= 0) return;
    nextAttemptMs_ = std::max<std::int64_t>(nextAttemptMs_ - back, 0);
    notBeforeMs_ = std::max<std::int64_t>(notBeforeMs_ - back, 0);
    outbox_.release();
    chains_.retryNow();
    dirty_ = true;
}

std::optional<OutgoingRequest> Exchange::next() {
    const std::int64_t nowMs = clock_.nowMs();
    noticeClock(nowMs);
    if (vault_.device().isNull()) return std::nullopt; // nobody yet, who could sign nothing
    if (inbox_.busy() || nowMs < nextAttemptMs_ || nowMs < notBeforeMs_) return std::nullopt;
    if (holdDueMs_ != 0 && nowMs >= holdDueMs_) dirty_ = true;
    if (auto reviewed = review(); !reviewed) {
        failLocally(reviewed.error());
        return std::nullopt;
    }
    if (chains_.wantsRound() || snapshots_.wantsRound()) needRound_ = true;
    if (wait_ && !dirty_ && !needRound_) return std::nullopt;
    if (round_ && !greeted_) return std::nullopt; // first hear whether the server is there
    if (round_ && wait_) return std::nullopt;

    auto planned = plan(round_ ? With::PullsOnly : With::Pushes);
    if (!planned) {
        failLocally(planned.error());
        return std::nullopt;
    }
    if (!round_ && (needRound_ || planned->pushes())) {
        needRound_ = false;
        dirty_ = true; // once it is answered: what was committed meanwhile
        return send(std::move(*planned), Lane::Round);
    }
    if (!round_) dirty_ = false;
    if (!asksMoreThanTheWait(planned->asked)) return std::nullopt;
    return send(std::move(*planned), Lane::Wait);
}

OutgoingRequest Exchange::send(Plan plan, Lane lane) {
    OutgoingRequest outgoing;
    outgoing.id = ++lastId_;
    outgoing.lane = lane;
    if (lane == Lane::Wait) {
        outgoing.wait = known_.size() > limits::spacesPerRequest
                            ? std::min(turnOfAWindow, options_.longestWait)
                            : options_.longestWait;
        plan.request.set_wait_ms(static_cast<std::uint32_t>(outgoing.wait.count()));
    }
    outgoing.body = plan.request.SerializeAsString();
    const std::int64_t nowMs = clock_.nowMs();
    outgoing.authorization = vault_.authorization(serverId_, "POST", exchangePath,
                                                  nowMs + authCorrectionMs_, outgoing.body);
    plan.asked.id = outgoing.id;
    plan.asked.lane = lane;
    plan.asked.sentAtMs = nowMs;
    chains_.onSent(plan.asked.chains);
    traffic_.bodyBytesUp += outgoing.body.size();
    (lane == Lane::Wait ? wait_ : round_) = std::move(plan.asked);
    return outgoing;
}

std::int64_t Exchange::dueMs() const {
    std::int64_t due = std::max(nextAttemptMs_, notBeforeMs_);
    if (due == 0) due = earlier(earlier(holdDueMs_, chains_.dueMs()), snapshots_.dueMs());
    return due > clock_.nowMs() ? due : 0;
}

std::optional<Exchange::InFlight> Exchange::land(std::uint64_t id) {
    for (std::optional<InFlight>* lane : {&round_, &wait_}) {
        if (*lane && (*lane)->id == id) return std::exchange(*lane, std::nullopt);
    }
    return std::nullopt;
}

void Exchange::onFailure(std::uint64_t id, FailureKind kind, std::string detail) {
    if (!land(id)) return;
    switch (kind) {
    case FailureKind::Unreachable:
        return fail(ProblemKind::ServerUnreachable, std::move(detail));
    case FailureKind::Certificate:
        return fail(ProblemKind::CertificateNotTrusted, std::move(detail));
    case FailureKind::BrokenAnswer:
    case FailureKind::TooLarge:
        return fail(ProblemKind::BrokenAnswer, std::move(detail));
    case FailureKind::NotSecure:
        return fail(ProblemKind::NotSecure, std::move(detail));
    }
}

void Exchange::onAborted(std::uint64_t id) {
    if (land(id)) needRound_ = true;
}

void Exchange::fail(ProblemKind kind, std::string detail, std::chrono::milliseconds atLeast) {
    problem_ = kind;
    detail_ = std::move(detail);
    wait_.reset(); // most likely as dead; the next round starts a fresh one
    greeted_ = false;
    greetedFrom_ = lastId_ + 1;
    needRound_ = true;
    nextAttemptMs_ = clock_.nowMs() + std::max(backOff_.next(random_), atLeast).count();
}

void Exchange::failLocally(const StoreError& error) {
    fail(ProblemKind::LocalStorage, error.detail, localBackOff_.next(random_));
}

bool Exchange::applySome() {
    if (!inbox_.busy()) return snapshots_.workSome(alarms_);
    if (auto applied = inbox_.applySome(alarms_); !applied) {
        chains_.onNotApplied();
        failLocally(applied.error());
    } else {
        localBackOff_.reset();
    }
    return inbox_.busy();
}

} // namespace cordee
