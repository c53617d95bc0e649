#include "sync/server/log_pushes.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/proof_of_work.h"
#include "sync/server/checked_request.h"

#include <algorithm>

namespace cordee::server {

namespace {

using crypto::trustError;
using sync::v1::SpaceStatement;
using sync::v1::UserStatement;
using wire::SignedStatement;

// A body, and wraps for every device of every member.
constexpr std::size_t statementWithWraps = 4 * limits::statement;

bool isDuplicate(const Result<void, TrustError>& outcome) {
    return !outcome && outcome.error().kind == TrustErrorKind::Duplicate;
}

std::optional<DeviceId> deviceAddedBy(const SignedStatement& statement) {
    UserStatement parsed;
    if (!crypto::parseBounded(parsed, statement.body())) return {};
    if (!parsed.has_genesis() && !parsed.has_add_device()) return {};
    const auto& keys = parsed.has_genesis() ? parsed.genesis().device() : parsed.add_device();
    const auto signing = crypto::VerifyKey::from(keys.signing_key());
    const auto box = crypto::BoxKey::from(keys.box_key());
    if (!signing || !box) return {};
    return crypto::deviceIdOf(*signing, *box);
}

} // namespace

LogPushes::LogPushes(LogStore& store, LogCache& logs, Touched& touched)
    : store_(store)
    , logs_(logs)
    , touched_(touched) {}

wire::LogResult LogPushes::append(const wire::LogPush& push, const DeviceId& requester,
                                  std::int64_t nowMs) {
    const bool user = push.kind() == wire::LOG_KIND_USER;
    const auto userId = UserId::from(push.log_id());
    const auto spaceId = SpaceId::from(push.log_id());
    Outcome outcome;
    const auto tooLong = [](const SignedStatement& statement) {
        return statement.ByteSizeLong() > statementWithWraps;
    };
    if (!userId || push.statement().empty() || (!user && push.kind() != wire::LOG_KIND_SPACE))
        outcome = trustError(TrustErrorKind::Malformed, "no kind, no id or no statement");
    else if (static_cast<std::size_t>(push.statement_size()) > limits::statementsPerPush ||
             std::any_of(push.statement().begin(), push.statement().end(), tooLong))
        outcome = trustError(TrustErrorKind::TooLarge, "too many or too long statements");
    else if (user)
        outcome = appendUser(*userId, push);
    else if (const auto author = logs_.activeUser(requester))
        outcome = appendSpace(*spaceId, push, *author, nowMs);
    else
        outcome = trustError(TrustErrorKind::NotAMember, "not an active device of anybody");

    wire::LogResult result;
    result.set_log_id(push.log_id());
    result.set_code(outcome ? wire::PUSH_CODE_STORED : pushCodeOf(outcome.error().kind));
    if (!outcome) result.set_detail(outcome.error().detail);
    if (userId)
        result.set_count(
            store_.statementCount(user ? LogKind::User : LogKind::Space, push.log_id()));
    return result;
}

// Duplicate only when nothing was new.
LogPushes::Outcome LogPushes::appendUser(const UserId& user, const wire::LogPush& push) {
    bool anyNew = false;
    crypto::UserLog* log = logs_.user(user);
    int next = 0;
    if (!log) {
        if (auto started = startUser(user, push); !started) return started;
        log = logs_.user(user);
        anyNew = true;
        next = 1;
    }
    for (; next < push.statement_size(); ++next) {
        const SignedStatement& statement = push.statement(next);
        if (auto free = claimDevice(user, statement); !free) return free;
        const std::uint64_t seq = log->count();
        const Outcome appended = log->append(statement);
        if (isDuplicate(appended)) continue;
        if (!appended) return appended;
        const Bytes bytes = statement.SerializeAsString();
        store_.appendStatement(LogKind::User, user.view(), seq, bytes);
        if (const auto device = deviceAddedBy(statement)) store_.setUserOf(*device, user);
        logs_.grow(user, bytes.size());
        anyNew = true;
        touched_.users.push_back(user);
    }
    if (!anyNew) return trustError(TrustErrorKind::Duplicate, "all of it is here");
    return {};
}

LogPushes::Outcome LogPushes::startUser(const UserId& user, const wire::LogPush& push) {
    if (push.first_seq() != 0)
        return trustError(TrustErrorKind::Gap, "the log's beginning is missing");
    const SignedStatement& genesis = push.statement(0);
    if (crypto::userIdOf(genesis.body()) != user)
        return trustError(TrustErrorKind::Malformed, "the genesis has another id");
    // Cheapest first: who floods pays before the signatures are looked at.
    if (!crypto::checkAccountProof(user, push.account_proof()))
        return trustError(TrustErrorKind::NotAMember, "no proof of work for the account");
    if (auto free = claimDevice(user, genesis); !free) return free;
    auto log = crypto::UserLog::start(genesis);
    if (!log) return log.error();
    const Bytes bytes = genesis.SerializeAsString();
    store_.appendStatement(LogKind::User, user.view(), 0, bytes);
    if (const auto device = deviceAddedBy(genesis)) store_.setUserOf(*device, user);
    logs_.insert(std::move(*log), bytes.size());
    touched_.users.push_back(user);
    return {};
}

LogPushes::Outcome LogPushes::claimDevice(const UserId& user, const SignedStatement& statement) {
    const auto device = deviceAddedBy(statement);
    const auto owner = device ? store_.userOf(*device) : std::nullopt;
    if (owner && *owner != user)
        return trustError(TrustErrorKind::Fork, "the device belongs to another user");
    return {};
}

LogPushes::Outcome LogPushes::appendSpace(const SpaceId& space, const wire::LogPush& push,
                                          const UserId& requester, std::int64_t nowMs) {
    bool anyNew = false;
    int next = 0;
    if (!logs_.space(space)) {
        if (push.first_seq() != 0)
            return trustError(TrustErrorKind::Gap, "the log's beginning is missing");
        if (auto started = startSpace(space, push.statement(0)); !started) return started;
        anyNew = true;
        next = 1;
    }
    crypto::SpaceLog& log = *logs_.space(space);
    for (; next < push.statement_size(); ++next) {
        const Outcome appended = appendToSpace(log, push.statement(next), requester, nowMs);
        if (isDuplicate(appended)) continue;
        if (!appended) return appended;
        anyNew = true;
        touched_.spaces.push_back(space);
    }
    if (!anyNew) return trustError(TrustErrorKind::Duplicate, "all of it is here");
    return {};
}

LogPushes::Outcome LogPushes::startSpace(const SpaceId& space, const SignedStatement& genesis) {
    auto log = crypto::SpaceLog::start(genesis, logs_);
    if (!log) return log.error();
    if (log->space() != space)
        return trustError(TrustErrorKind::Malformed, "the genesis has another id");
    const Bytes bytes = genesis.SerializeAsString();
    store_.appendStatement(LogKind::Space, space.view(), 0, bytes);
    logs_.insert(std::move(*log), bytes.size());
    touched_.spaces.push_back(space);
    return {};
}

LogPushes::Outcome LogPushes::appendToSpace(crypto::SpaceLog& log, const SignedStatement& statement,
                                            const UserId& requester, std::int64_t nowMs) {
    SpaceStatement parsed;
    if (!crypto::parseBounded(parsed, statement.body()))
        return trustError(TrustErrorKind::Malformed, "not a space statement");
    if (parsed.seq() == log.count() && parsed.has_remove())
        if (auto fits = checkCuts(log.space(), parsed); !fits) return fits;
    // An invitation's end binds the one who joins. When another member brings the join, it was
    // accepted before and this server lost it.
    const bool vouched = log.isMember(requester) && parsed.author_user() != requester.view();
    const auto now = vouched ? std::nullopt : std::optional(nowMs);
    if (auto appended = log.append(statement, logs_, now); !appended) return appended;
    const Bytes bytes = statement.SerializeAsString();
    store_.appendStatement(LogKind::Space, log.space().view(), log.count() - 1, bytes);
    logs_.grow(log.space(), bytes.size());
    return {};
}

// Refuses a removal that would cut off a batch which this server has acknowledged: its author
// counts on it. The remover fetches it and tries again.
LogPushes::Outcome LogPushes::checkCuts(const SpaceId& space, const SpaceStatement& statement) {
    const auto moved = [] {
        return trustError(TrustErrorKind::Fork, "the removed one wrote more since");
    };
    std::vector<DeviceId> cut;
    for (const sync::v1::Cut& item : statement.remove().cut()) {
        const auto device = DeviceId::from(item.device_id());
        if (!device) return trustError(TrustErrorKind::Malformed, "id of another length");
        const ChainHead head = store_.chainHead(space, *device);
        if (head.seq > item.last_seq() ||
            (head.seq > 0 && head.seq == item.last_seq() && head.hash.view() != item.hash()))
            return moved();
        cut.push_back(*device);
    }
    const auto victim = UserId::from(statement.remove().user_id());
    if (!victim) return {};
    for (const DeviceId& device : store_.authors(space)) {
        const bool isCut = std::find(cut.begin(), cut.end(), device) != cut.end();
        if (!isCut && store_.userOf(device) == victim) return moved();
    }
    return {};
}

} // namespace cordee::server
