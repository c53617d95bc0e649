#include "sync/crypto/vault_state.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

namespace cordee::crypto {

using sync::v1::SignedStatement;

namespace {

constexpr std::int64_t holdMs = std::chrono::milliseconds(limits::refillHold).count();

} // namespace

VaultState::VaultState(VaultStorage& storage, Random& randomness, const Clock& time,
                       const LocalKey& key)
    : rows(storage, randomness, key)
    , random(randomness)
    , clock(time) {}

void scrub(std::string& secret) {
    wipe(secret.data(), secret.size());
    secret.clear();
}

const UserLog* VaultState::find(const UserId& id) const {
    const auto known = users.find(id);
    if (known != users.end() && known->second.log) return &*known->second.log;
    const auto arrived = arrivals.find(id);
    return arrived != arrivals.end() ? &arrived->second.log : nullptr;
}

std::optional<Author> VaultState::author() const {
    const UserLog* log = device ? find(user) : nullptr;
    if (!log || !log->isActive(device->id())) return std::nullopt;
    return Author{*device, *log, clock.nowMs()};
}

bool VaultState::isActiveDevice() const {
    return author().has_value();
}

Result<void, TrustError> VaultState::appendUser(Writing& writing, const UserId& id,
                                                const SignedStatement& statement) {
    KnownUser& known = users[id];
    if (known.log) {
        if (auto entered = known.log->append(statement); !entered) return entered;
    } else {
        auto started = UserLog::start(statement);
        if (!started) return started.error();
        if (started->user() != id) return malformed("the log of somebody else");
        known.log = std::move(*started);
    }
    writing.put(row::userStatement(id, known.log->count() - 1), statement);
    const sync::v1::KeptUser& kept = known.kept;
    if (known.log->count() == kept.pin_count() && known.log->head().view() != kept.pin_head())
        return trustError(TrustErrorKind::Fork, "another log than my other device saw");
    return {};
}

Result<void, TrustError> VaultState::receive(const UserId& id,
                                             std::span<const SignedStatement> log) {
    if (log.empty()) return malformed("an empty log");
    auto started = UserLog::start(log.front());
    if (!started) return started.error();
    if (started->user() != id) return malformed("the log of somebody else");
    for (const SignedStatement& statement : log.subspan(1))
        if (auto entered = started->append(statement); !entered) return entered;
    arrivals.insert_or_assign(id, Arrival{std::move(*started), {log.begin(), log.end()}});
    return {};
}

Result<void, TrustError> VaultState::adopt(Writing& writing, const UserId& id) {
    const auto found = arrivals.find(id);
    if (found == arrivals.end()) return {};
    const Arrival arrival = std::move(found->second);
    arrivals.erase(found);
    for (const SignedStatement& statement : arrival.statements)
        if (auto entered = appendUser(writing, id, statement); !entered) return entered;
    save(writing, id);
    return {};
}

Result<void, TrustError> VaultState::appendSpace(Writing& writing, const SpaceId& id,
                                                 const SignedStatement& statement) {
    KnownSpace& known = spaces[id];
    const std::size_t epochs = known.log ? known.log->epochs().size() : 0;
    if (known.log) {
        if (auto entered = known.log->append(statement, *this); !entered) return entered;
    } else {
        if (spaceIdOf(statement.body()) != id) return malformed("the log of another space");
        auto started = SpaceLog::start(statement, *this);
        if (!started) return started.error();
        known.log = std::move(*started);
    }
    writing.put(row::spaceStatement(id, known.log->count() - 1), statement);
    const sync::v1::KeptSpace& kept = known.kept;
    if (known.log->count() == kept.pin_count() && known.log->head().view() != kept.pin_head())
        return trustError(TrustErrorKind::Fork, "another log than my other device saw");
    if (known.log->epochs().size() != epochs) return learnKeys(writing, known);
    return {};
}

Result<void, TrustError> VaultState::learnKeys(Writing& writing, KnownSpace& known) const {
    if (!device) return {};
    const SpaceLog& log = *known.log;
    const auto keep = [&](std::uint32_t number, EpochKey key) {
        writing.putSealed(row::epochKey(log.space(), number), key.view());
        known.keys.emplace(number, std::move(key));
    };
    for (auto epoch = log.epochs().rbegin(); epoch != log.epochs().rend(); ++epoch) {
        if (known.keys.contains(epoch->number)) continue;
        const auto later = known.keys.find(epoch->number + 1);
        auto key = openWrap(*epoch, log.binding(epoch->number), {user, device->id()}, device->box);
        if (!key && key.error().kind == TrustErrorKind::NoKey && later != known.keys.end())
            key = walkBack(log.epochs()[epoch->number], later->second, *epoch, log.space(),
                           log.binding(epoch->number));
        if (key)
            keep(epoch->number, std::move(*key));
        else if (key.error().kind != TrustErrorKind::NoKey)
            return key.error();
    }
    return {};
}

namespace {

Result<VaultState::Statements, TrustError> readFrom(const KeptRows& rows, const Bytes& prefix,
                                                    std::uint64_t from) {
    const auto found = rows.scan(prefix);
    if (!found) return found.error();
    VaultState::Statements statements;
    std::uint64_t seq = 0;
    for (const auto& [key, value] : *found) {
        SignedStatement statement;
        if (seq++ < from) continue;
        if (!parseBounded(statement, value)) break;
        statements.push_back(std::move(statement));
    }
    return statements;
}

} // namespace

Result<VaultState::Statements, TrustError> VaultState::statements(const UserId& id,
                                                                  std::uint64_t from) const {
    return readFrom(rows, row::userStatements(id), from);
}

Result<VaultState::Statements, TrustError> VaultState::statements(const SpaceId& id,
                                                                  std::uint64_t from) const {
    return readFrom(rows, row::spaceStatements(id), from);
}

void VaultState::confirm(Writing& writing, const SpaceId& space, const UserId& who, bool verified) {
    bool& state = spaces[space].confirmed[who];
    state = state || verified;
    sync::v1::KeptMember kept;
    kept.set_verified(state);
    writing.putSealed(row::member(space, who), kept);
}

void VaultState::forget(Writing& writing, const SpaceId& space) {
    for (const Bytes& prefix :
         {row::spaceStatements(space), row::epochKeys(space), row::members(space)}) {
        const auto found = rows.scan(prefix);
        if (!found) {
            writing.fail(found.error());
            return;
        }
        for (const auto& [key, value] : *found)
            writing.remove(key);
    }
    writing.remove(row::spaceMeta(space));
    spaces.erase(space);
}

void VaultState::queueBox(Writing& writing, const Bytes& locator, Bytes sealed,
                          std::int64_t expiresAtMs) {
    sync::v1::KeptBox& kept = boxes[locator];
    kept.set_sealed(std::move(sealed));
    kept.set_expires_at_ms(expiresAtMs);
    kept.clear_stored();
    saveBox(writing, locator);
}

void VaultState::saveBox(Writing& writing, const Bytes& locator) {
    writing.putSealed(row::box(locator), boxes.at(locator));
}

bool VaultState::isBoxWaiting(const Bytes& locator) const {
    const auto box = boxes.find(locator);
    return box != boxes.end() && !box->second.stored();
}

bool VaultState::areBoxesWaiting() const {
    return std::any_of(boxes.begin(), boxes.end(),
                       [](const auto& box) { return !box.second.stored(); });
}

void VaultState::dropBox(Writing& writing, const Bytes& locator) {
    boxes.erase(locator);
    writing.remove(row::box(locator));
}

void VaultState::dropOldBoxes(Writing& writing) {
    std::vector<Bytes> old;
    for (const auto& [locator, kept] : boxes)
        if (kept.expires_at_ms() <= clock.nowMs()) old.push_back(locator);
    for (const Bytes& locator : old)
        dropBox(writing, locator);
}

void VaultState::save(Writing& writing, const UserId& id) const {
    writing.putSealed(row::userMeta(id), users.at(id).kept);
}

void VaultState::save(Writing& writing, const SpaceId& id) const {
    writing.putSealed(row::spaceMeta(id), spaces.at(id).kept);
}

void VaultState::saveIdentity(Writing& writing) const {
    sync::v1::KeptIdentity kept;
    kept.set_signing_seed(Bytes(device->signing.seed().view()));
    kept.set_box_seed(Bytes(device->box.seed().view()));
    kept.set_user_id(user.bytes());
    kept.set_personal_space(personal.bytes());
    kept.set_log_id(serverLogId);
    kept.set_held_until_ms(heldUntilMs_);
    if (root) kept.set_root(Bytes(root->view()));
    writing.putSealed(row::identity(), kept);
    scrub(*kept.mutable_signing_seed());
    scrub(*kept.mutable_box_seed());
    scrub(*kept.mutable_root());
}

bool VaultState::recipientsAreCurrent(const SpaceLog& log) const {
    std::vector<RecipientEntry> wanted;
    for (const Addressee& addressee : addressees(log.members(), *this))
        wanted.push_back(addressee.entry);
    auto present = log.epoch().recipients;
    std::sort(wanted.begin(), wanted.end());
    std::sort(present.begin(), present.end());
    return wanted == present;
}

void VaultState::holdStatements(std::chrono::milliseconds time) {
    if (time.count() == 0) return;
    const std::int64_t untilMs = clock.nowMs() + std::min<std::int64_t>(time.count(), holdMs);
    if (!holdsStatements() || untilMs > heldUntilMs_) heldUntilMs_ = untilMs;
}

// A clock that is set back makes no hold longer, and none begin anew when it comes there again.
bool VaultState::holdsStatements() const {
    const std::int64_t leftMs = heldUntilMs_ - clock.nowMs();
    if (leftMs <= 0 || leftMs > holdMs) heldUntilMs_ = 0;
    return heldUntilMs_ != 0;
}

bool VaultState::isContradicted(const KnownSpace& known) const {
    if (known.kept.contradicted()) return true;
    if (!known.log) return false;
    const auto members = known.log->members();
    return std::any_of(members.begin(), members.end(), [&](const UserId& id) {
        const auto found = users.find(id);
        return found != users.end() && found->second.kept.contradicted();
    });
}

} // namespace cordee::crypto
