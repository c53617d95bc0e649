#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/space_log.h"
#include "sync/crypto/verify/space_log_draft.h"

#include <algorithm>

// What each kind of statement may do, and what it changes. A rule checks everything before it
// changes anything.
namespace cordee::crypto {

namespace {

constexpr std::int64_t longestInvitationMs =
    std::chrono::milliseconds(limits::invitationLife + limits::authWindow).count();

using sync::v1::Epoch;
using sync::v1::SpaceStatement;

constexpr std::size_t linkNonceSize = 24;
constexpr std::size_t linkSize = 32 + 16; // a key and its tag
constexpr std::size_t wrapSize =
    100 + 48; // label, binding, number and key; overhead of a sealed box
constexpr std::size_t carrySize = 12 * 1024;

std::size_t mostMembers(SpaceKind kind) {
    switch (kind) {
    case SpaceKind::Personal:
        return 1;
    case SpaceKind::Mentorship:
        return 2;
    case SpaceKind::Group:
        break;
    }
    return limits::membersPerSpace;
}

std::optional<RecipientEntry> recipientOf(const sync::v1::Recipient& recipient) {
    const auto user = UserId::from(recipient.user_id());
    if (!user) return std::nullopt;
    if (recipient.device_id().empty()) return RecipientEntry{*user, std::nullopt};
    const auto device = DeviceId::from(recipient.device_id());
    return device ? std::optional(RecipientEntry{*user, *device}) : std::nullopt;
}

TrustError notAllowed(const char* what) {
    return {TrustErrorKind::NotAMember, what};
}

} // namespace

// Recipients: devices (of whatever day: logs are replayed years later) and recovery keys of
// members, nobody else, nobody twice. Whether it is everybody of today is what a client checks
// before it seals.
Result<void, TrustError> SpaceLog::checkEpoch(const Draft& draft, const Epoch& epoch,
                                              const std::vector<UserId>& members) const {
    const bool first = epochs_.empty();
    if (epoch.number() != epochs_.size() + 1) return malformed("epoch out of turn");
    if (!Hash32::from(epoch.commitment())) return malformed("commitment of another length");
    if (epoch.link_nonce().size() != (first ? 0 : linkNonceSize) ||
        epoch.link().size() != (first ? 0 : linkSize))
        return malformed("history link of another length");
    const auto& wraps = draft.received.wrap();
    if (wraps.empty() || wraps.size() != epoch.recipient_size())
        return malformed("not one wrap for each recipient");
    if (std::any_of(wraps.begin(), wraps.end(),
                    [](const Bytes& wrap) { return wrap.size() != wrapSize; }))
        return malformed("wrap of another length");
    if (wrapsHash(std::vector<Bytes>(wraps.begin(), wraps.end())).view() != epoch.wraps_hash())
        return malformed("other wraps than those signed");
    std::set<RecipientEntry> seen;
    for (const sync::v1::Recipient& item : epoch.recipient()) {
        const auto recipient = recipientOf(item);
        if (!recipient || !seen.insert(*recipient).second) return malformed("bad recipient");
        if (std::find(members.begin(), members.end(), recipient->user) == members.end())
            return notAllowed("a key for a stranger");
        const UserLog* log = draft.users.find(recipient->user);
        if (!log || (recipient->device && !log->find(*recipient->device)))
            return trustError(TrustErrorKind::UnknownDevice, "a key for a device not known here");
    }
    return {};
}

void SpaceLog::enterEpoch(const Draft& draft, const Epoch& epoch) {
    EpochEntry entry{
        epoch.number(),     draft.parsed.seq(), draft.device, *Hash32::from(epoch.commitment()),
        epoch.link_nonce(), epoch.link(),       {},           {}};
    for (const sync::v1::Recipient& item : epoch.recipient())
        entry.recipients.push_back(*recipientOf(item));
    entry.wraps.assign(draft.received.wrap().begin(), draft.received.wrap().end());
    epochs_.push_back(std::move(entry));
}

Result<void, TrustError> SpaceLog::begin(const Draft& draft) {
    const sync::v1::SpaceGenesis& genesis = draft.parsed.genesis();
    if (genesis.kind() < sync::v1::SPACE_KIND_PERSONAL ||
        genesis.kind() > sync::v1::SPACE_KIND_GROUP || genesis.random().size() != 16)
        return malformed("not a kind of space");
    if (auto sealed = checkEpoch(draft, genesis.epoch(), {draft.author}); !sealed) return sealed;
    kind_ = static_cast<SpaceKind>(genesis.kind());
    seed_ = spaceSeed(draft.parsed);
    members_.push_back({draft.author, true, 0, std::nullopt, false});
    enterEpoch(draft, genesis.epoch());
    return {};
}

Result<void, TrustError> SpaceLog::perform(const Draft& draft) {
    const bool hasEpoch =
        draft.parsed.has_join() || draft.parsed.has_remove() || draft.parsed.has_epoch();
    if (!hasEpoch && !draft.received.wrap().empty()) return malformed("wraps without an epoch");
    switch (draft.parsed.op_case()) {
    case SpaceStatement::kInvite:
        return invite(draft);
    case SpaceStatement::kInviteRevoke:
        return revoke(draft);
    case SpaceStatement::kJoin:
        return join(draft);
    case SpaceStatement::kLeave:
        return leave(draft);
    case SpaceStatement::kRemove:
        return remove(draft);
    case SpaceStatement::kEpoch:
        return rotate(draft);
    case SpaceStatement::kCarry:
        return carry(draft);
    case SpaceStatement::kClose:
        closed_ = true;
        return {};
    case SpaceStatement::kGenesis:
        return malformed("a second genesis");
    case SpaceStatement::OP_NOT_SET:
        break;
    }
    return trustError(TrustErrorKind::WrongVersion, "unknown kind of statement");
}

Result<void, TrustError> SpaceLog::invite(const Draft& draft) {
    const sync::v1::Invite& invite = draft.parsed.invite();
    const auto key = VerifyKey::from(invite.invite_key());
    if (!key || invite.uses() == 0 || invite.uses() > limits::membersPerSpace ||
        invite.expires_at_ms() <= 0)
        return malformed("bad invitation");
    if (mostMembers(kind_) == 1) return notAllowed("a personal space has one member");
    invites_.push_back({statementHash(draft.received.body()), *key, invite.expires_at_ms(),
                        invite.uses(), false, draft.device});
    return {};
}

InviteEntry* SpaceLog::findInvite(ByteView id) {
    const auto found =
        std::find_if(invites_.begin(), invites_.end(),
                     [&](const InviteEntry& entry) { return entry.id.view() == id; });
    return found == invites_.end() ? nullptr : &*found;
}

Result<void, TrustError> SpaceLog::revoke(const Draft& draft) {
    InviteEntry* entry = findInvite(draft.parsed.invite_revoke());
    if (!entry) return malformed("revokes no invitation");
    if (entry->revoked || entry->uses == 0)
        return trustError(TrustErrorKind::AlreadyUsed, "the invitation is over");
    entry->revoked = true;
    return {};
}

Result<void, TrustError> SpaceLog::join(const Draft& draft) {
    const sync::v1::Join& join = draft.parsed.join();
    InviteEntry* entry = findInvite(join.invite_id());
    const auto signature = Signature::from(join.signature());
    if (!entry || !signature) return malformed("joins without an invitation");
    if (join.user_id() != draft.author.view() || join.device_id() != draft.device.view())
        return malformed("joins for somebody else");
    if (isMember(draft.author)) return malformed("is in the space already");
    if (entry->revoked || entry->uses == 0)
        return trustError(TrustErrorKind::AlreadyUsed, "the invitation is over");
    // By the server's clock when it comes, by its author's for ever after: everybody must judge it
    // alike, whenever they hear of it.
    if (std::max(draft.now.value_or(0), draft.parsed.written_at_ms()) > entry->expiresAtMs)
        return trustError(TrustErrorKind::Expired, "the invitation came too late");
    // Looked at here and not where the invitation is made: its statement is part of the space's log
    // for good, and a clock that goes wrong must not make a space that no server takes.
    if (draft.now && entry->expiresAtMs - *draft.now > longestInvitationMs)
        return trustError(TrustErrorKind::Expired, "the invitation lasts too long");
    if (!verifyMessage(entry->key, joinMessage(space_, entry->id, draft.author, draft.device),
                       *signature))
        return trustError(TrustErrorKind::BadSignature, "not signed by the invitation's key");
    auto everybody = members();
    if (everybody.size() >= mostMembers(kind_))
        return trustError(TrustErrorKind::TooLarge, "the space is full");
    everybody.push_back(draft.author);
    if (auto sealed = checkEpoch(draft, join.epoch(), everybody); !sealed) return sealed;
    --entry->uses;
    members_.push_back({draft.author, false, draft.parsed.seq(), std::nullopt, false});
    enterEpoch(draft, join.epoch());
    return {};
}

Result<void, TrustError> SpaceLog::leave(const Draft& draft) {
    for (MemberEntry& member : members_)
        if (member.user == draft.author && !member.leftAt) member.leftAt = draft.parsed.seq();
    return {};
}

Result<void, TrustError> SpaceLog::remove(const Draft& draft) {
    const sync::v1::Remove& remove = draft.parsed.remove();
    if (remove.user_id().empty() == remove.device_id().empty())
        return malformed("removes a person or a device, one of them");
    const auto device = DeviceId::from(remove.device_id());
    const auto victim = device ? userOf(*device, draft.users) : UserId::from(remove.user_id());
    if (!victim || !isMember(*victim)) return malformed("removes nobody");
    const auto owner = std::find_if(members_.begin(), members_.end(),
                                    [](const MemberEntry& member) { return member.owner; });
    if (*victim != draft.author && kind_ == SpaceKind::Group && owner->user != draft.author)
        return notAllowed("only the owner removes others");
    const UserLog* log = draft.users.find(*victim);
    std::map<DeviceId, ChainHead> cuts;
    for (const sync::v1::Cut& item : remove.cut()) {
        const auto id = DeviceId::from(item.device_id());
        const auto end = item.last_seq() == 0 ? Hash32() : Hash32::from(item.hash());
        if (!id || !end || !log || !log->find(*id) || (device && *id != *device) ||
            !cuts.emplace(*id, ChainHead{item.last_seq(), *end}).second)
            return malformed("bad cut");
    }
    if (device && !cuts.contains(*device)) return malformed("removes a device without a cut");
    auto staying = members();
    if (!device) std::erase(staying, *victim);
    if (auto sealed = checkEpoch(draft, remove.epoch(), staying); !sealed) return sealed;
    for (const sync::v1::Recipient& item : remove.epoch().recipient())
        if (device && item.device_id() == device->view())
            return malformed("a key for the removed device");
    cuts_.insert(cuts.begin(), cuts.end());
    for (MemberEntry& member : members_) {
        if (device || member.user != *victim || member.leftAt) continue;
        member.leftAt = draft.parsed.seq();
        member.removed = true;
    }
    enterEpoch(draft, remove.epoch());
    return {};
}

Result<void, TrustError> SpaceLog::rotate(const Draft& draft) {
    if (auto sealed = checkEpoch(draft, draft.parsed.epoch(), members()); !sealed) return sealed;
    enterEpoch(draft, draft.parsed.epoch());
    return {};
}

Result<void, TrustError> SpaceLog::carry(const Draft& draft) {
    const sync::v1::Carry& carry = draft.parsed.carry();
    if (kind_ != SpaceKind::Personal) return notAllowed("only a personal space carries notes");
    if (carry.epoch() == 0 || carry.epoch() > epochs_.size() ||
        carry.nonce().size() != linkNonceSize || carry.sealed().empty() ||
        carry.sealed().size() > carrySize)
        return malformed("bad note");
    carried_.push_back({draft.parsed.seq(), carry.epoch(), carry.nonce(), carry.sealed()});
    return {};
}

} // namespace cordee::crypto
