#include "sync/crypto/verify/space_log.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/space_log_draft.h"

#include <algorithm>

namespace cordee::crypto {

using sync::v1::SignedStatement;
using sync::v1::SpaceStatement;

Hash32 spaceSeed(const SpaceStatement& genesis) {
    return hash(label::spaceSeed,
                {genesis.genesis().random(), genesis.author_user(), genesis.author_device()});
}

Bytes joinMessage(const SpaceId& space, const Hash32& invite, const UserId& user,
                  const DeviceId& device) {
    return signedMessage(
        label::join, hash(label::join, {space.view(), invite.view(), user.view(), device.view()}),
        hash(label::join, {ByteView()}));
}

Hash32 wrapsHash(std::span<const Bytes> wraps) {
    return hash(label::wraps, std::vector<ByteView>(wraps.begin(), wraps.end()));
}

Result<SpaceLog::Draft, TrustError> SpaceLog::Draft::of(const SignedStatement& received,
                                                        const UserDirectory& users,
                                                        std::optional<std::int64_t> now) {
    if (received.body().size() > limits::statement)
        return trustError(TrustErrorKind::TooLarge, "statement too large");
    Draft draft{received, {}, users, now, {}, {}};
    if (!parseBounded(draft.parsed, received.body())) return malformed("not a space statement");
    const auto author = UserId::from(draft.parsed.author_user());
    const auto device = DeviceId::from(draft.parsed.author_device());
    if (!author || !device) return malformed("author of another length");
    draft.author = *author;
    draft.device = *device;
    return draft;
}

Result<SpaceLog, TrustError> SpaceLog::start(const SignedStatement& genesis,
                                             const UserDirectory& users) {
    auto draft = Draft::of(genesis, users, std::nullopt);
    if (!draft) return draft.error();
    const SpaceStatement& statement = draft->parsed;
    if (!statement.has_genesis() || statement.seq() != 0 || !statement.space_id().empty() ||
        !statement.previous_hash().empty())
        return malformed("not the genesis of a space");
    SpaceLog log;
    log.space_ = spaceIdOf(genesis.body());
    if (auto genuine = log.checkAuthor(*draft); !genuine) return genuine.error();
    if (auto done = log.begin(*draft); !done) return done.error();
    log.views_[draft->author] = statement.user_log_count();
    log.hashes_.push_back(statementHash(genesis.body()));
    return log;
}

Result<void, TrustError> SpaceLog::append(const SignedStatement& statement,
                                          const UserDirectory& users,
                                          std::optional<std::int64_t> now) {
    auto draft = Draft::of(statement, users, now);
    if (!draft) return draft.error();
    auto fits = checkPlace(*draft);
    if (fits) fits = checkAuthor(*draft);
    // Only the signature of somebody of this space makes a contradiction; anybody can invent one.
    if (!fits && fits.error().kind == TrustErrorKind::Fork &&
        !(isGenuine(*draft) && isBySomebodyHere(*draft)))
        return trustError(TrustErrorKind::BadSignature, "an invented statement");
    if (!fits) return fits;
    if (auto done = perform(*draft); !done) return done;
    views_[draft->author] = draft->parsed.user_log_count();
    hashes_.push_back(statementHash(statement.body()));
    return {};
}

Result<void, TrustError> SpaceLog::checkPlace(const Draft& draft) const {
    const std::uint64_t seq = draft.parsed.seq();
    // A genesis is what makes a log: another one is no contradiction but another log.
    const bool mine = draft.parsed.has_genesis()
                          ? statementHash(draft.received.body()) == hashes_[0]
                          : draft.parsed.space_id() == space_.view();
    if (!mine) return malformed("statement of another space");
    if (seq < count())
        return statementHash(draft.received.body()) == hashes_[seq]
                   ? trustError(TrustErrorKind::Duplicate, "statement already there")
                   : trustError(TrustErrorKind::Fork, "another statement has this number");
    if (seq > count()) return trustError(TrustErrorKind::Gap, "a statement before it is missing");
    if (seq >= limits::statementsPerLog) return trustError(TrustErrorKind::TooLarge, "log is full");
    if (draft.parsed.previous_hash() != head().view())
        return trustError(TrustErrorKind::Fork, "does not follow the statement before");
    if (closed_) return trustError(TrustErrorKind::NotAMember, "the space is closed");
    return {};
}

bool SpaceLog::isGenuine(const Draft& draft) {
    const UserLog* log = draft.users.find(draft.author);
    const DeviceEntry* device = log ? log->find(draft.device) : nullptr;
    const auto signature = Signature::from(draft.received.signature());
    return device && signature &&
           verifyMessage(device->signingKey, signedMessage(label::space, draft.received.body()),
                         *signature);
}

// A member of whatever day, or who holds an invitation.
bool SpaceLog::isBySomebodyHere(const Draft& draft) const {
    const sync::v1::Join& join = draft.parsed.join();
    const auto signature = Signature::from(join.signature());
    return std::any_of(members_.begin(), members_.end(),
                       [&](const MemberEntry& entry) { return entry.user == draft.author; }) ||
           std::any_of(invites_.begin(), invites_.end(), [&](const InviteEntry& entry) {
               return draft.parsed.has_join() && signature && entry.id.view() == join.invite_id() &&
                      verifyMessage(entry.key,
                                    joinMessage(space_, entry.id, draft.author, draft.device),
                                    *signature);
           });
}

// The author's device, by the author's own log as the author saw it; never an older view than one
// that the same person used before in this space.
Result<void, TrustError> SpaceLog::checkAuthor(const Draft& draft) const {
    const UserLog* log = draft.users.find(draft.author);
    const std::uint64_t view = draft.parsed.user_log_count();
    if (!log || log->count() < view)
        return trustError(TrustErrorKind::UnknownDevice, "the author's log has not arrived");
    if (view == 0 || log->hashAt(view - 1)->view() != draft.parsed.user_log_head())
        return trustError(TrustErrorKind::Fork, "the author saw another log of their own");
    const auto before = views_.find(draft.author);
    if (before != views_.end() && view < before->second)
        return malformed("an older view of the author's log than before");
    if (!log->wasActive(draft.device, view))
        return trustError(TrustErrorKind::NotAMember, "not an active device of its author");
    if (cuts_.contains(draft.device))
        return trustError(TrustErrorKind::NotAMember, "the device was removed");
    if (!isGenuine(draft))
        return trustError(TrustErrorKind::BadSignature, "signature does not fit the statement");
    if (!draft.parsed.has_join() && count() > 0 && !isMember(draft.author))
        return trustError(TrustErrorKind::NotAMember, "the author is not in the space");
    return {};
}

std::optional<Hash32> SpaceLog::hashAt(std::uint64_t seq) const {
    return seq < count() ? std::optional(hashes_[seq]) : std::nullopt;
}

std::vector<UserId> SpaceLog::members() const {
    std::vector<UserId> users;
    for (const MemberEntry& member : members_)
        if (!member.leftAt) users.push_back(member.user);
    return users;
}

bool SpaceLog::isMember(const UserId& user) const {
    return std::any_of(members_.begin(), members_.end(), [&](const MemberEntry& member) {
        return member.user == user && !member.leftAt;
    });
}

std::optional<UserId> SpaceLog::userOf(const DeviceId& device, const UserDirectory& users) const {
    for (const MemberEntry& member : members_) {
        const UserLog* log = users.find(member.user);
        if (log && log->find(device)) return member.user;
    }
    return std::nullopt;
}

std::optional<ChainHead> SpaceLog::cut(const DeviceId& device) const {
    const auto found = cuts_.find(device);
    return found == cuts_.end() ? std::nullopt : std::optional(found->second);
}

std::uint32_t SpaceLog::epochAt(std::uint64_t seq) const {
    for (auto entry = epochs_.rbegin(); entry != epochs_.rend(); ++entry)
        if (entry->seq <= seq) return entry->number;
    return 0;
}

} // namespace cordee::crypto
