#include "sync/crypto/log_exchange.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>
#include <chrono>

// What came in: answers to pushes, and statements of others.
namespace cordee::crypto {

using sync::v1::LogResult;

namespace {

template <class Statement>
std::uint64_t seqOf(const sync::v1::SignedStatement& statement) {
    Statement parsed;
    return parseBounded(parsed, statement.body()) ? parsed.seq() : 0;
}

std::uint64_t reachOf(std::uint64_t first, int size) {
    return first + static_cast<std::uint64_t>(size);
}

bool isAccepted(const LogResult& result) {
    return result.code() == sync::v1::PUSH_CODE_STORED ||
           result.code() == sync::v1::PUSH_CODE_DUPLICATE;
}

// Whether this answer says that the server took the statement `seq`, the last of that push. "It is
// there already" may be the answer to an earlier push, which another device has since built upon:
// then what is there comes with the statements themselves.
bool isStored(const LogResult& result, std::uint64_t seq) {
    return result.code() == sync::v1::PUSH_CODE_STORED && result.count() == seq + 1;
}

bool isBehind(const LogResult& result) {
    return result.code() == sync::v1::PUSH_CODE_GAP ||
           result.code() == sync::v1::PUSH_CODE_UNKNOWN_LOG;
}

TrustErrorKind kindOf(const LogResult& result) {
    switch (result.code()) {
    case sync::v1::PUSH_CODE_BAD_SIGNATURE:
        return TrustErrorKind::BadSignature;
    case sync::v1::PUSH_CODE_FORBIDDEN:
        return TrustErrorKind::NotAMember;
    case sync::v1::PUSH_CODE_OVER_LIMIT:
        return TrustErrorKind::TooLarge;
    default:
        return TrustErrorKind::Malformed;
    }
}

} // namespace

void LogExchange::take(const sync::v1::ExchangeResponse& response, KeptRows::Writing& writing,
                       Outcome& outcome) {
    if (!state_.device || state_.users.empty()) return;
    noticeServer(response, writing, outcome);
    for (const auto& news : response.user_news())
        takeUserNews(news, writing, outcome);
    for (const LogResult& result : response.log_result())
        takeResult(result, writing, outcome);
    for (const auto& news : response.space_news())
        takeSpaceNews(news, writing, outcome);
    adoptMembers(writing, outcome);
    if (notes_.take(writing)) {
        outcome.news.progress = true;
        outcome.news.spacesChanged = true;
    }
}

// A server that was restored or promoted may lack the end of any log: offer everything again.
void LogExchange::noticeServer(const sync::v1::ExchangeResponse& response,
                               KeptRows::Writing& writing, Outcome& outcome) {
    const Bytes& logId = response.log_id();
    state_.holdStatements(std::chrono::milliseconds(response.refilling_ms()));
    if (logId.size() != ServerLogId::size || logId == state_.serverLogId) return;
    const bool first = state_.serverLogId.empty();
    state_.serverLogId = logId;
    if (!first) state_.holdStatements(limits::refillHold);
    state_.saveIdentity(writing);
    if (first || !state_.users.contains(state_.user)) return;
    state_.users.at(state_.user).kept.set_server_count(0);
    state_.save(writing, state_.user);
    for (auto& [id, known] : state_.spaces) {
        if (known.kept.joining()) continue;
        known.kept.set_server_count(0);
        state_.save(writing, id);
    }
    for (auto& [id, known] : state_.users) {
        if (id == state_.user || !known.log) continue;
        known.kept.set_offered(true);
        state_.save(writing, id);
    }
    for (auto& [locator, box] : state_.boxes) {
        box.clear_stored();
        state_.saveBox(writing, locator);
    }
    outcome.news.progress = true;
}

void LogExchange::takeUserNews(const sync::v1::UserNews& news, KeptRows::Writing& writing,
                               Outcome& outcome) {
    const auto id = UserId::from(news.user_id());
    if (!id || news.statement().empty()) return;
    if (!state_.users.contains(*id)) {
        const std::vector<sync::v1::SignedStatement> log(news.statement().begin(),
                                                         news.statement().end());
        if (auto received = state_.receive(*id, log); !received)
            outcome.news.alarms.push_back(received.error());
        return;
    }
    for (const auto& statement : news.statement()) {
        const auto entered = state_.appendUser(writing, *id, statement);
        if (entered) {
            outcome.news.progress = outcome.news.spacesChanged = true;
            continue;
        }
        if (entered.error().kind == TrustErrorKind::Duplicate) continue;
        outcome.news.alarms.push_back(entered.error());
        if (entered.error().kind == TrustErrorKind::Fork) {
            state_.users.at(*id).kept.set_contradicted(true);
            writing.put(row::proof(id->view(), statementHash(statement.body()).view()), statement);
        }
        break;
    }
    KnownUser& known = state_.users.at(*id);
    if (known.kept.has_made() &&
        known.log->count() != seqOf<sync::v1::UserStatement>(known.kept.made()))
        known.kept.clear_made();
    if (*id == state_.user && known.log)
        known.kept.set_server_count(
            std::min(reachOf(news.first_seq(), news.statement_size()), known.log->count()));
    state_.save(writing, *id);
}

void LogExchange::takeResult(const LogResult& result, KeptRows::Writing& writing,
                             Outcome& outcome) {
    if (result.log_id() == state_.user.view() && state_.users.contains(state_.user))
        return takeUserResult(result, writing, outcome);
    if (const auto user = UserId::from(result.log_id());
        user && state_.users.contains(*user) && state_.users.at(*user).kept.offered())
        return takeOffer(*user, result, writing, outcome);
    const auto id = SpaceId::from(result.log_id());
    if (id && state_.spaces.contains(*id) && state_.spaces.at(*id).log)
        takeSpaceResult(*id, result, writing, outcome);
}

void LogExchange::takeUserResult(const LogResult& result, KeptRows::Writing& writing,
                                 Outcome& outcome) {
    KnownUser& me = state_.users.at(state_.user);
    if (me.kept.has_made() && isStored(result, me.log->count())) {
        const auto made = me.kept.made();
        me.kept.clear_made();
        if (auto entered = state_.appendUser(writing, state_.user, made); !entered)
            outcome.news.alarms.push_back(entered.error());
        outcome.news.progress = outcome.news.spacesChanged = true;
    }
    const std::uint64_t before = me.kept.server_count();
    if (isAccepted(result) || isBehind(result)) {
        me.kept.set_server_count(std::min(result.count(), me.log->count()));
    } else {
        if (result.code() != sync::v1::PUSH_CODE_CONFLICT)
            outcome.news.alarms.push_back(trustError(kindOf(result), result.detail()));
        me.kept.clear_made();
    }
    outcome.news.progress = outcome.news.progress || me.kept.server_count() != before;
    state_.save(writing, state_.user);
}

// Another person's log, which the server had lost or not.
void LogExchange::takeOffer(const UserId& id, const LogResult& result, KeptRows::Writing& writing,
                            Outcome& outcome) {
    KnownUser& known = state_.users.at(id);
    // Only a genesis is refused so: the server has nothing of this person, and wants work for it.
    const bool wantsProof = result.code() == sync::v1::PUSH_CODE_FORBIDDEN && !proofs_.contains(id);
    outcome.news.progress = true;
    if (wantsProof) {
        proofs_[id].start(id);
        return;
    }
    known.kept.clear_offered();
    proofs_.erase(id);
    state_.save(writing, id);
}

bool LogExchange::isKnownToServer() const {
    const KnownUser& me = state_.users.at(state_.user);
    return me.log && me.kept.server_count() >= me.log->count();
}

void LogExchange::settle(const SpaceId& id, KnownSpace& known, KeptRows::Writing& writing,
                         Outcome& outcome) {
    const auto made = known.kept.made();
    known.kept.clear_made();
    if (auto entered = state_.appendSpace(writing, id, made); !entered) {
        outcome.news.alarms.push_back(entered.error());
        return;
    }
    if (known.kept.joining()) {
        known.kept.set_joining(false);
        invitations_.accepted(id, writing);
    }
    outcome.news.progress = outcome.news.spacesChanged = true;
}

void LogExchange::takeSpaceResult(const SpaceId& id, const LogResult& result,
                                  KeptRows::Writing& writing, Outcome& outcome) {
    KnownSpace& known = state_.spaces.at(id);
    if (known.kept.has_made()) {
        // A join is in every push of its space, which is not asked for before.
        const auto seq = seqOf<sync::v1::SpaceStatement>(known.kept.made());
        const bool isJoin = known.kept.joining() && isAccepted(result) && result.count() > seq;
        if (isJoin || isStored(result, seq)) settle(id, known, writing, outcome);
    }
    const std::uint64_t before = known.kept.server_count();
    if (isAccepted(result) || isBehind(result)) {
        known.kept.set_server_count(std::min(result.count(), known.log->count()));
    } else if (result.code() == sync::v1::PUSH_CODE_FORBIDDEN && !isKnownToServer()) {
        outcome.news.progress = true; // it was put back; it gets my log, then this again
    } else if (known.kept.joining()) {
        const bool late = result.code() == sync::v1::PUSH_CODE_FORBIDDEN;
        outcome.news.progress = outcome.news.spacesChanged = true;
        return invitations_.refused(
            id, late ? TrustErrorKind::Expired : TrustErrorKind::AlreadyUsed, writing);
    } else if (result.code() == sync::v1::PUSH_CODE_FORBIDDEN && before < known.log->count()) {
        // It lost this log, and takes the join of who brings it for one that is too late: the
        // others of the space bring it.
        pausedUntilMs_[id.bytes()] = state_.clock.nowMs() + pauseMs;
    } else {
        known.kept.clear_made();
        if (result.code() != sync::v1::PUSH_CODE_CONFLICT) {
            outcome.news.alarms.push_back(trustError(kindOf(result), result.detail()));
            pausedUntilMs_[id.bytes()] = state_.clock.nowMs() + pauseMs;
        }
    }
    outcome.news.progress = outcome.news.progress || known.kept.server_count() != before;
    state_.save(writing, id);
}

void LogExchange::takeSpaceNews(const sync::v1::SpaceNews& news, KeptRows::Writing& writing,
                                Outcome& outcome) {
    const auto id = SpaceId::from(news.space_id());
    if (!id || !state_.spaces.contains(*id)) return;
    KnownSpace& known = state_.spaces.at(*id);
    if (news.unknown() && known.log && known.kept.server_count() > 0) {
        known.kept.set_server_count(0);
        outcome.news.progress = true;
    }
    if (!news.control().empty()) appendNews(*id, news, writing, outcome);
    if (known.kept.has_made() && known.log &&
        known.log->count() != seqOf<sync::v1::SpaceStatement>(known.kept.made())) {
        known.kept.clear_made(); // somebody was faster: made anew on top if still wanted
        outcome.news.progress = true;
    }
    if (news.unknown() || !news.control().empty()) state_.save(writing, *id);
}

void LogExchange::appendNews(const SpaceId& id, const sync::v1::SpaceNews& news,
                             KeptRows::Writing& writing, Outcome& outcome) {
    KnownSpace& known = state_.spaces.at(id);
    for (const auto& statement : news.control()) {
        const auto entered = state_.appendSpace(writing, id, statement);
        if (entered || entered.error().kind == TrustErrorKind::Duplicate) {
            if (entered) outcome.news.progress = outcome.news.spacesChanged = true;
            continue;
        }
        const TrustErrorKind kind = entered.error().kind;
        // A log of a person is missing: it comes with the next answer, and these statements again.
        if (kind == TrustErrorKind::UnknownDevice) break;
        outcome.news.alarms.push_back(entered.error());
        if (kind == TrustErrorKind::Fork) {
            known.kept.set_contradicted(true);
            writing.put(row::proof(id.view(), statementHash(statement.body()).view()), statement);
        }
        break;
    }
    if (!known.log) return;
    invitations_.greet(id, writing);
    const std::uint64_t reach = reachOf(news.first_control_seq(), news.control_size());
    known.kept.set_server_count(
        std::max(known.kept.server_count(), std::min(reach, known.log->count())));
}

void LogExchange::adoptMembers(KeptRows::Writing& writing, Outcome& outcome) {
    std::set<UserId> members;
    for (const auto& [id, known] : state_.spaces)
        if (known.log)
            for (const MemberEntry& member : known.log->history())
                members.insert(member.user);
    for (const UserId& id : members) {
        if (auto adopted = state_.adopt(writing, id); !adopted)
            outcome.news.alarms.push_back(adopted.error());
    }
    state_.arrivals.clear();
}

} // namespace cordee::crypto
