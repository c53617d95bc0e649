#include "sync/core/exchange.h"

#include "sync/core/parse_answer.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace cordee {

namespace {

constexpr std::uint32_t protocolVersion = 1;
constexpr unsigned idleRoundsAllowed = 5;
constexpr std::int64_t quickAnswerMs = 1'000;
constexpr std::size_t mostAlarms = 100;
constexpr std::size_t mostLogMark = 256;
constexpr std::int64_t latestServerMs = std::int64_t{1} << 48;

// Whatever the server says: within a few thousand years, so that sums do not overflow.
std::int64_t skewOf(std::int64_t serverTimeMs, std::int64_t nowMs) {
    return std::clamp(serverTimeMs, -latestServerMs, latestServerMs) - nowMs;
}

bool bringsStatements(const sync::v1::ExchangeResponse& response) {
    return std::ranges::any_of(response.space_news(),
                               [](const auto& news) { return news.control_size() > 0; }) ||
           std::ranges::any_of(response.user_news(),
                               [](const auto& news) { return news.statement_size() > 0; });
}

bool bringsBatches(const sync::v1::ExchangeResponse& response) {
    return std::ranges::any_of(response.space_news(),
                               [](const auto& news) { return news.batch_size() > 0; });
}

// Whether anybody could miss something that is told here or was stored with it.
bool bringsAnything(const sync::v1::ExchangeResponse& response) {
    const auto isThere = [](const auto& result) {
        return result.found() || result.code() == sync::v1::PUSH_CODE_STORED;
    };
    return response.batch_result_size() > 0 || response.log_result_size() > 0 ||
           std::ranges::any_of(response.box_result(), isThere) || bringsStatements(response) ||
           bringsBatches(response);
}

} // namespace

void Exchange::onResponse(std::uint64_t id, int httpStatus, ByteView body) {
    const std::optional<InFlight> request = land(id);
    if (!request) return;
    (request->lane == Lane::Wait ? traffic_.waits : traffic_.rounds) += 1;
    traffic_.bodyBytesDown += body.size();
    if (httpStatus != 200) return onProblem(httpStatus, body);
    sync::v1::ExchangeResponse response;
    if (!parseAnswer(body, response)) {
        return fail(ProblemKind::BrokenAnswer, "not an answer to an exchange");
    }
    if (response.version() != protocolVersion) {
        return fail(ProblemKind::VersionMismatch,
                    "the server speaks version " + std::to_string(response.version()));
    }
    if (response.log_id().size() != ServerLogId::size) {
        return fail(ProblemKind::BrokenAnswer, "an answer without the server's log id");
    }
    onAnswer(*request, response);
    if (alarms_.size() > mostAlarms) {
        alarms_.erase(alarms_.begin(), alarms_.end() - static_cast<std::ptrdiff_t>(mostAlarms));
    }
}

void Exchange::onAnswer(const InFlight& request, sync::v1::ExchangeResponse& response) {
    const std::int64_t nowMs = clock_.nowMs();
    if (response.server_time_ms() != 0) noteServerTime(response.server_time_ms());
    if (response.log_id() != logId_) {
        if (auto result = onOtherServer(response); !result) {
            return failLocally(result.error());
        }
    }
    if (auto noted = noteMark(response); !noted) return failLocally(noted.error());
    // Acknowledgements first: they are true whatever else is wrong with the answer.
    const auto stored = outbox_.take(response, request.sent);
    if (!stored) return failLocally(stored.error());
    bool progress = *stored || bringsBatches(response);
    if (!takeLogs(response, progress)) return;
    const auto lane =
        request.lane == Lane::Round ? Snapshots::With::Pushes : Snapshots::With::PullsOnly;
    progress = snapshots_.take(response, lane, alarms_) || progress;
    if (auto chains = takeChains(request, response); !chains) return failLocally(chains.error());
    if (!takeNews(request, response)) return;

    lastSuccessMs_ = nowMs;
    signedAgain_ = false;
    if (provenServerId_ != serverId_) {
        provenServerId_ = serverId_;
        remember(exchangeServerIdKey, serverId_);
    }
    if (request.lane == Lane::Round) {
        greeted_ = request.id >= greetedFrom_;
        backOff_.reset();
        nextAttemptMs_ = 0;
        problem_ = ProblemKind::None;
        detail_.clear();
    }
    noteProgress(request, progress);
}

// What the logs do not take is no progress, however often it is told.
bool Exchange::takeLogs(const sync::v1::ExchangeResponse& response, bool& progress) {
    auto news = vault_.take(response);
    if (!news) {
        const TrustError& error = news.error();
        if (error.kind == TrustErrorKind::Storage) {
            failLocally({StoreErrorKind::Io, error.detail});
        } else {
            // Batches are never taken on the word of logs that do not hold.
            if (error.kind != TrustErrorKind::Malformed && isPermanent(error.kind)) {
                alarms_.push_back({error.kind, {}, error.detail});
            }
            fail(ProblemKind::BrokenAnswer, "logs: " + error.detail);
        }
        return false;
    }
    for (TrustError& alarm : news->alarms) {
        alarms_.push_back({alarm.kind, {}, std::move(alarm.detail)});
    }
    if (news->spacesChanged || news->moreToSend) needRound_ = true;
    progress = progress || news->progress;
    if (news->spacesChanged || news->progress || bringsBatches(response)) ++logVersion_;
    // Before the batches that may come with it.
    if (auto result = makeSpacesKnown(); !result) {
        failLocally(result.error());
        return false;
    }
    if ((news->spacesChanged || bringsStatements(response)) && inbox_.retryParked()) {
        needRound_ = true;
    }
    dirty_ = true;
    return true;
}

bool Exchange::takeNews(const InFlight& request, sync::v1::ExchangeResponse& response) {
    for (auto& news : *response.mutable_space_news()) {
        const auto asked = std::ranges::find_if(
            request.pulls, [&](const auto& pull) { return pull.first.view() == news.space_id(); });
        if (asked == request.pulls.end()) continue;
        const auto& [space, after] = *asked;
        if (news.unknown()) {
            if (after == 0) continue;
            // It had this space once.
            if (auto result = inbox_.startOver(space); !result) {
                failLocally(result.error());
                return false;
            }
            chains_.forget(space);
            continue;
        }
        // Without batches of mine it would move the cursor past those that are awaited.
        if (chains_.awaits(space) &&
            std::ranges::find(request.chains.own, space) == request.chains.own.end())
            continue;
        if (!inbox_.receive(space, after, news)) {
            fail(ProblemKind::BrokenAnswer, "numbers of batches that contradict each other");
            return false;
        }
        if (news.more()) needRound_ = true;
    }
    for (const auto& [space, after] : request.pulls)
        if (!needRound_) seen_.onFullAnswer(space, response.server_time_ms());
    return true;
}

Result<void, StoreError> Exchange::takeChains(const InFlight& request,
                                              const sync::v1::ExchangeResponse& response) {
    if (auto taken = chains_.take(response, request.chains, alarms_); !taken) return taken;
    for (const auto& [space, seq] : outbox_.takeConflicts())
        if (auto noted = chains_.onConflict(space, seq); !noted) return noted;
    return {};
}

// Nothing waits to be applied: what should have come did, or did not.
Result<void, StoreError> Exchange::review() {
    for (auto& [space, seen] : inbox_.takeSeen())
        seen_.add(space, std::move(seen));
    if (auto reviewed = snapshots_.review(alarms_); !reviewed) return reviewed;
    if (snapshots_.takeBegun()) {
        wait_.reset(); // it asks for what is held back from who has not begun
        needRound_ = true;
    }
    for (const SpaceId& space : snapshots_.takeGiven())
        chains_.forget(space);
    for (const SpaceId& space : chains_.lackingStart())
        snapshots_.giveStart(space);
    seen_.review(alarms_, [this](const SpaceId& space, const DeviceId& author) {
        return inbox_.mayHoldNext(space, author);
    });
    chains_.review(alarms_);
    return recallForgotten();
}

Result<void, StoreError> Exchange::onOtherServer(const sync::v1::ExchangeResponse& response) {
    if (!logId_.empty()) {
        for (const SpaceId& space : known_) {
            if (auto result = inbox_.startOver(space); !result) return result;
        }
        chains_.forgetAll();
        seen_.onOtherServer(std::clamp<std::int64_t>(response.server_time_ms(), 0, latestServerMs));
        snapshots_.forgetServer();
        needRound_ = true;
    }
    // Last, so that a failure or a stop in between starts over again.
    logId_ = response.log_id();
    remember(exchangeLogIdKey, logId_);
    return {};
}

// Before what the answer brings is kept: it must not be known without the mark that tells a server
// which lost it. Where nothing was taken or came, nothing is lost that anybody knows.
Result<void, StoreError> Exchange::noteMark(const sync::v1::ExchangeResponse& response) {
    const Bytes& mark = response.log_mark();
    if (mark.empty() || mark.size() > mostLogMark) return {};
    logMark_ = mark;
    if (!notes_ || !bringsAnything(response) || mark == keptLogMark_) return {};
    const VaultStorage::Entry row{Bytes(exchangeLogMarkKey), mark};
    auto kept = notes_->write(std::span(&row, 1), {});
    if (kept) keptLogMark_ = mark;
    return kept;
}

void Exchange::noteProgress(const InFlight& request, bool progress) {
    const bool waited =
        request.lane == Lane::Wait && clock_.nowMs() - request.sentAtMs >= quickAnswerMs;
    notBeforeMs_ = 0;
    if (progress || waited) {
        idleRounds_ = 0;
        idleBackOff_.reset();
    } else if (++idleRounds_ > idleRoundsAllowed) {
        notBeforeMs_ = clock_.nowMs() + idleBackOff_.next(random_).count();
    }
}

void Exchange::noteServerTime(std::int64_t serverTimeMs) {
    clockSkewMs_ = skewOf(serverTimeMs, clock_.nowMs());
    const std::int64_t correction = std::abs(clockSkewMs_) > tolerableSkewMs ? clockSkewMs_ : 0;
    const bool toggles = (correction == 0) != (clockCorrectionMs_ == 0);
    const auto said = std::exchange(nextCorrectionMs_, std::nullopt);
    if (!toggles && std::abs(correction - clockCorrectionMs_) <= tolerableSkewMs) return;
    // All that is written from then on is dated by it: one answer may be wrong, two that agree are
    // the server's time.
    if (!said || std::abs(correction - *said) > tolerableSkewMs) {
        nextCorrectionMs_ = correction;
        return;
    }
    clockCorrectionMs_ = correction;
    replica_.correctClock(correction);
    remember(exchangeClockKey, std::to_string(correction)); // for a start without a network
}

Bytes Exchange::noted(std::string_view key) const {
    const auto kept = notes_->get(key);
    return kept && *kept ? **kept : Bytes();
}

void Exchange::remember(std::string_view key, ByteView value) {
    if (!notes_) return;
    const VaultStorage::Entry row{Bytes(key), Bytes(value)};
    // Without it the next start signs twice or starts over: slower, not wrong.
    static_cast<void>(notes_->write(std::span(&row, 1), {}));
}

} // namespace cordee
