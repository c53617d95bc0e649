#include "sync/crypto/log_exchange.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>
#include <set>

// What goes out: statements the server lacks, and how far the logs are known here.
namespace cordee::crypto {

using sync::v1::SignedStatement;

namespace {

// What statements may take of a request.
constexpr std::size_t roomForStatements = limits::requestBody / 2;

bool fits(const sync::v1::ExchangeRequest& request, const sync::v1::LogPush& push,
          const SignedStatement& statement) {
    return static_cast<std::size_t>(push.statement_size()) < limits::statementsPerPush &&
           request.ByteSizeLong() + push.ByteSizeLong() + statement.ByteSizeLong() <=
               roomForStatements;
}

// Adds what fits, in order.
void addStatements(const sync::v1::ExchangeRequest& request, sync::v1::LogPush& push,
                   std::vector<SignedStatement> statements) {
    for (SignedStatement& statement : statements) {
        if (!fits(request, push, statement)) return;
        *push.add_statement() = std::move(statement);
    }
}

bool isOpenTo(const KnownSpace& known, const UserId& user) {
    return known.log && !known.log->closed() && known.log->isMember(user);
}

} // namespace

void LogExchange::fill(sync::v1::ExchangeRequest& request, KeptRows::Writing& writing) {
    if (!state_.device || state_.users.empty()) return;
    if (state_.isActiveDevice()) {
        pushUser(request);
        pushOffers(request);
        for (auto& [id, known] : state_.spaces) {
            if (!mayWrite(id, known)) continue;
            // What does not fit goes with the next round; batches need room too.
            if (request.ByteSizeLong() > roomForStatements ||
                request.log_push_size() >= static_cast<int>(limits::spacesPerRequest))
                break;
            prepare(id, known, writing);
            pushSpace(request, id);
        }
    }
    for (sync::v1::SpacePull& pull : *request.mutable_space_pull()) {
        const auto id = SpaceId::from(pull.space_id());
        const auto found = id ? state_.spaces.find(*id) : state_.spaces.end();
        if (found != state_.spaces.end() && found->second.log)
            pull.set_control_count(found->second.log->count());
    }
    pullUsers(request);
}

void LogExchange::pushUser(sync::v1::ExchangeRequest& request) {
    const KnownUser& me = state_.users.at(state_.user);
    const std::uint64_t from = me.kept.server_count();
    const bool adds = me.kept.has_made() && !state_.holdsStatements();
    if (from >= me.log->count() && !adds) return;
    sync::v1::LogPush push;
    push.set_kind(sync::v1::LOG_KIND_USER);
    push.set_log_id(state_.user.bytes());
    push.set_first_seq(from);
    if (from == 0) push.set_account_proof(proof_.of(state_.user));
    auto statements = state_.statements(state_.user, from);
    if (!statements) return; // with a later request
    if (adds) statements->push_back(me.kept.made());
    addStatements(request, push, std::move(*statements));
    *request.add_log_push() = std::move(push);
}

// Logs of others before the spaces: without them the server cannot check what they signed there.
void LogExchange::pushOffers(sync::v1::ExchangeRequest& request) {
    for (const auto& [id, known] : state_.users) {
        if (!known.kept.offered() || !known.log) continue;
        if (request.ByteSizeLong() > roomForStatements ||
            request.log_push_size() >= static_cast<int>(limits::spacesPerRequest))
            return;
        sync::v1::LogPush push;
        push.set_kind(sync::v1::LOG_KIND_USER);
        push.set_log_id(id.bytes());
        if (const auto proof = proofs_.find(id); proof != proofs_.end())
            push.set_account_proof(proof->second.of(id));
        auto statements = state_.statements(id, 0);
        if (!statements) return; // with a later request
        addStatements(request, push, std::move(*statements));
        *request.add_log_push() = std::move(push);
    }
}

void LogExchange::pushSpace(sync::v1::ExchangeRequest& request, const SpaceId& id) {
    const KnownSpace& known = state_.spaces.at(id);
    const std::uint64_t from = known.kept.server_count();
    const bool adds = known.kept.has_made() && mayAdd(known);
    if (from >= known.log->count() && !adds) return;
    sync::v1::LogPush push;
    push.set_kind(sync::v1::LOG_KIND_SPACE);
    push.set_log_id(id.bytes());
    push.set_first_seq(from);
    auto statements = state_.statements(id, from);
    if (!statements) return; // with a later request
    if (adds) statements->push_back(known.kept.made());
    addStatements(request, push, std::move(*statements));
    if (push.statement_size() > 0) *request.add_log_push() = std::move(push);
}

void LogExchange::pullUsers(sync::v1::ExchangeRequest& request) const {
    std::set<UserId> asked;
    const auto ask = [&](const UserId& id) {
        const auto known = state_.users.find(id);
        if (known == state_.users.end() || asked.size() >= limits::spacesPerRequest ||
            !asked.insert(id).second)
            return;
        sync::v1::UserPull* pull = request.add_user_pull();
        pull->set_user_id(id.bytes());
        pull->set_count(known->second.log ? known->second.log->count() : 0);
    };
    ask(state_.user);
    // Then the people of the spaces that are asked for, whose logs the server tells in any case.
    for (const sync::v1::SpacePull& pull : request.space_pull()) {
        const auto id = SpaceId::from(pull.space_id());
        const auto found = id ? state_.spaces.find(*id) : state_.spaces.end();
        if (found == state_.spaces.end() || !found->second.log) continue;
        for (const MemberEntry& member : found->second.log->history())
            ask(member.user);
    }
    for (const auto& [id, known] : state_.users)
        ask(id);
}

bool LogExchange::mayWrite(const SpaceId& id, const KnownSpace& known) const {
    if (!known.log || known.log->closed() || state_.isContradicted(known)) return false;
    if (!known.kept.joining() && !isOpenTo(known, state_.user)) return false;
    const auto paused = pausedUntilMs_.find(id.bytes());
    // A clock that is set back makes no pause longer.
    const std::int64_t leftMs =
        paused == pausedUntilMs_.end() ? 0 : paused->second - state_.clock.nowMs();
    return leftMs <= 0 || leftMs > pauseMs;
}

bool LogExchange::mayAdd(const KnownSpace& known) const {
    return known.kept.joining() || !state_.holdsStatements();
}

// A mentorship that nobody has joined stays as its invitation says: the one who joins begins an
// epoch for everybody of that day.
bool LogExchange::wantsRotation(const KnownSpace& known) const {
    const SpaceLog& log = *known.log;
    if (log.kind() == SpaceKind::Mentorship && log.members().size() < 2) return false;
    if (known.keys.size() != log.epochs().size()) return false;
    return !planted(Bug::NoRotation) && !state_.recipientsAreCurrent(log);
}

bool LogExchange::wantsStatement(const SpaceId& id, const KnownSpace& known) const {
    if (!mayAdd(known)) return false;
    if (known.kept.has_made()) return true;
    if (known.kept.joining()) return false;
    return invitations_.toRevoke(id) || wantsRotation(known) ||
           (id == state_.personal && notes_.hasNews());
}

std::optional<SignedStatement> LogExchange::makeFor(const SpaceId& id, const KnownSpace& known) {
    const auto author = state_.author();
    if (!author) return std::nullopt;
    if (const auto invite = invitations_.toRevoke(id))
        return makeRevoke(*known.log, *author, *invite);
    if (wantsRotation(known)) {
        auto made = makeRotation(*known.log, *author, known.keys.at(known.log->epoch().number),
                                 state_, state_.random);
        return made ? std::optional(std::move(made->statement)) : std::nullopt;
    }
    return id == state_.personal ? notes_.make() : std::nullopt;
}

void LogExchange::prepare(const SpaceId& id, KnownSpace& known, KeptRows::Writing& writing) {
    if (known.kept.has_made() || !wantsStatement(id, known)) return;
    auto made = makeFor(id, known);
    if (!made) return;
    *known.kept.mutable_made() = std::move(*made);
    state_.save(writing, id);
}

bool LogExchange::hasMoreToSend() const {
    if (!state_.isActiveDevice()) return false;
    const KnownUser& me = state_.users.at(state_.user);
    if (me.kept.has_made() && !state_.holdsStatements()) return true;
    if (me.kept.server_count() < me.log->count()) return true;
    if (std::any_of(state_.users.begin(), state_.users.end(),
                    [](const auto& entry) { return entry.second.kept.offered(); }))
        return true;
    return std::any_of(state_.spaces.begin(), state_.spaces.end(), [&](const auto& entry) {
        const auto& [id, known] = entry;
        return mayWrite(id, known) &&
               (known.kept.server_count() < known.log->count() || wantsStatement(id, known));
    });
}

} // namespace cordee::crypto
