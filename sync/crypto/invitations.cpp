#include "sync/crypto/invitations.h"

#include "sync/core/limits.h"
#include "sync/crypto/invitation_keys.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

Joining described(const Bytes& locator, const sync::v1::KeptJoining& kept) {
    Joining joining;
    joining.id = locator;
    joining.state = static_cast<JoiningState>(kept.state());
    joining.serverUrl = kept.server_url();
    joining.space = SpaceId::from(kept.space_id());
    joining.inviter = UserId::from(kept.inviter_id());
    joining.inviterName = kept.inviter_name();
    joining.inPerson = kept.inviter_prefix().size() == UserId::size;
    if (joining.state == JoiningState::Failed)
        joining.failure = static_cast<TrustErrorKind>(kept.failure());
    return joining;
}

} // namespace

// Cut between characters, so that what remains is still UTF-8.
std::string shortName(std::string_view name) {
    constexpr std::size_t longest = 200;
    if (name.size() <= longest) return std::string(name);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80)
        --end;
    return std::string(name.substr(0, end));
}

Result<void, TrustError> Invitations::load() {
    const Bytes mine = "invitation/";
    const auto invitations = state_.rows.scan(mine);
    if (!invitations) return invitations.error();
    for (const auto& [key, value] : *invitations) {
        const auto space = SpaceId::from(ByteView(key).substr(mine.size()));
        auto kept = state_.rows.openMessage<sync::v1::KeptInvitation>(key, value);
        if (!space || !kept) return TrustError{TrustErrorKind::Storage, "an invitation"};
        invitations_[*space] = std::move(*kept);
    }
    const Bytes others = "joining/";
    const auto joinings = state_.rows.scan(others);
    if (!joinings) return joinings.error();
    for (const auto& [key, value] : *joinings) {
        auto kept = state_.rows.openMessage<sync::v1::KeptJoining>(key, value);
        if (!kept) return TrustError{TrustErrorKind::Storage, "a redeemed invitation"};
        joinings_[key.substr(others.size())] = std::move(*kept);
    }
    return {};
}

Result<Invitation, TrustError> Invitations::invite(const InvitationNames& names,
                                                   std::string_view serverUrl, bool inPerson) {
    const auto author = state_.author();
    const auto server = cleanServerUrl(serverUrl);
    if (!author) return TrustError{TrustErrorKind::NotYet, "no identity"};
    if (!server) return TrustError{TrustErrorKind::Malformed, "not the address of a server"};
    auto made = makeSpace(SpaceKind::Mentorship, *author, state_, state_.random);
    if (!made) return made.error();
    const SpaceId space = spaceIdOf(made->statement.body());
    const auto secret = InvitationSecret::random(state_.random);
    const std::int64_t expires =
        author->nowMs + std::chrono::milliseconds(limits::invitationLife).count();

    KeptRows::Writing writing(state_.rows);
    if (auto entered = state_.appendSpace(writing, space, made->statement); !entered)
        return entered.error();
    const auto invite = makeInvite(*state_.spaces.at(space).log, *author,
                                   invitationKey(secret).verifyKey(), expires);
    if (auto entered = state_.appendSpace(writing, space, invite); !entered) return entered.error();
    state_.save(writing, space);

    sync::v1::InvitationPackage package;
    *package.add_control() = made->statement;
    *package.add_control() = invite;
    const auto log = state_.statements(state_.user, 0);
    if (!log) return writing.fail(log.error());
    for (const auto& statement : *log)
        *package.add_inviter_log() = statement;
    package.set_inviter_name(shortName(names.inviter));
    package.set_invitee_name(shortName(names.invitee));
    package.set_epoch_key(Bytes(made->key.view()));
    const bool queued = queuePackage(secret, package.SerializeAsString(), expires, writing);
    scrub(*package.mutable_epoch_key());
    if (!queued) return writing.fail({TrustErrorKind::TooLarge, "too many devices for a package"});

    sync::v1::KeptInvitation& kept = invitations_[space];
    kept.set_secret(Bytes(secret.view()));
    kept.set_server_url(*server);
    kept.set_invitee_name(shortName(names.invitee));
    kept.set_expires_at_ms(expires);
    kept.set_in_person(inPerson);
    writing.putSealed(row::invitation(space), kept);
    if (auto written = writing.commit(); !written) return written.error();
    return describe(space, kept);
}

bool Invitations::queuePackage(const InvitationSecret& secret, Bytes package,
                               std::int64_t expiresAtMs, KeptRows::Writing& writing) {
    const WipedBytes content(std::move(package));
    const auto parts = splitPackage(secret, content.view(), state_.random);
    if (parts.size() > mostChunks) return false;
    for (std::size_t i = 0; i < parts.size(); ++i)
        state_.queueBox(writing, packageLocator(secret, i), parts[i], expiresAtMs);
    return true;
}

Invitation Invitations::describe(const SpaceId& space, const sync::v1::KeptInvitation& kept) const {
    Invitation invitation;
    invitation.space = space;
    invitation.inviteeName = kept.invitee_name();
    invitation.expiresAtMs = kept.expires_at_ms();
    const auto secret = InvitationSecret::from(kept.secret());
    if (!secret) return invitation;
    invitation.link =
        formatInvitation(kept.server_url(), *secret, state_.user.view().substr(0, 16));
    invitation.qrText = formatInvitation(kept.server_url(), *secret, state_.user.view());
    const KnownSpace& known = state_.spaces.at(space);
    for (const UserId& member : known.log->members())
        if (member != state_.user) invitation.joined = member;
    if (invitation.joined)
        invitation.state = InvitationState::Joined;
    else if (kept.revoked())
        invitation.state = InvitationState::Revoked;
    else if (state_.clock.nowMs() > kept.expires_at_ms())
        invitation.state = InvitationState::Expired;
    else if (known.kept.server_count() >= 2 && !state_.isBoxWaiting(packageLocator(*secret, 0)))
        invitation.state = InvitationState::Open;
    return invitation;
}

std::vector<Invitation> Invitations::list() const {
    std::vector<Invitation> all;
    for (const auto& [space, kept] : invitations_)
        all.push_back(describe(space, kept));
    return all;
}

Result<void, TrustError> Invitations::revoke(const SpaceId& space) {
    const auto found = invitations_.find(space);
    if (found == invitations_.end()) return TrustError{TrustErrorKind::UnknownSpace, "not invited"};
    if (describe(space, found->second).joined)
        return TrustError{TrustErrorKind::AlreadyUsed, "somebody joined"};
    KeptRows::Writing writing(state_.rows);
    found->second.set_revoked(true);
    writing.putSealed(row::invitation(space), found->second);
    if (const auto secret = InvitationSecret::from(found->second.secret()))
        for (std::size_t i = 0; i < mostChunks; ++i)
            if (state_.boxes.contains(packageLocator(*secret, i)))
                state_.dropBox(writing, packageLocator(*secret, i));
    return writing.commit();
}

std::optional<Hash32> Invitations::toRevoke(const SpaceId& space) const {
    const auto found = invitations_.find(space);
    if (found == invitations_.end() || !found->second.revoked()) return std::nullopt;
    for (const InviteEntry& invite : state_.spaces.at(space).log->invites())
        if (!invite.revoked && invite.uses > 0) return invite.id;
    return std::nullopt;
}

void Invitations::greet(const SpaceId& space, KeptRows::Writing& writing) {
    const auto found = invitations_.find(space);
    if (found == invitations_.end() || !found->second.in_person()) return;
    const KnownSpace& known = state_.spaces.at(space);
    for (const UserId& member : known.log->members())
        if (member != state_.user && !known.confirmed.contains(member))
            state_.confirm(writing, space, member, true);
}

Result<Joining, LinkError> Invitations::redeem(std::string_view text) {
    auto link = parseInvitation(text);
    if (!link) return link.error();
    if (!state_.isActiveDevice()) return LinkError{LinkErrorKind::NoIdentity, "no identity"};
    if (state_.user.view().starts_with(link->inviter))
        return LinkError{LinkErrorKind::OwnInvitation, "made by me"};
    const Bytes locator = packageLocator(link->secret, 0);
    const auto before = joinings_.find(locator);
    if (before != joinings_.end() &&
        static_cast<JoiningState>(before->second.state()) != JoiningState::Failed)
        return LinkError{LinkErrorKind::AlreadyRedeemed, "redeemed before"};
    sync::v1::KeptJoining kept;
    kept.set_secret(Bytes(link->secret.view()));
    kept.set_server_url(link->serverUrl);
    kept.set_inviter_prefix(link->inviter);
    kept.set_state(static_cast<std::uint32_t>(JoiningState::WaitingForNetwork));
    KeptRows::Writing writing(state_.rows);
    writing.putSealed(row::joining(locator), kept);
    if (auto written = writing.commit(); !written)
        return LinkError{LinkErrorKind::Storage, written.error().detail};
    joinings_[locator] = std::move(kept);
    return described(locator, joinings_[locator]);
}

std::vector<Joining> Invitations::joining() const {
    std::vector<Joining> all;
    for (const auto& [locator, kept] : joinings_)
        all.push_back(described(locator, kept));
    return all;
}

Result<void, TrustError> Invitations::dismiss(const Bytes& joiningId) {
    const auto found = joinings_.find(joiningId);
    if (found == joinings_.end()) return {};
    const auto state = static_cast<JoiningState>(found->second.state());
    if (state == JoiningState::Joining)
        return TrustError{TrustErrorKind::NotYet, "the join is on its way"};
    KeptRows::Writing writing(state_.rows);
    writing.remove(row::joining(joiningId));
    joinings_.erase(found);
    return writing.commit();
}

void Invitations::accepted(const SpaceId& space, KeptRows::Writing& writing) {
    Bytes locator;
    sync::v1::KeptJoining* kept = joiningOf(space, locator);
    if (!kept) return;
    kept->set_state(static_cast<std::uint32_t>(JoiningState::Joined));
    scrub(*kept->mutable_secret());
    writing.putSealed(row::joining(locator), *kept);
    if (const auto inviter = UserId::from(kept->inviter_id()))
        state_.confirm(writing, space, *inviter, kept->inviter_prefix().size() == UserId::size);
}

void Invitations::refused(const SpaceId& space, TrustErrorKind kind, KeptRows::Writing& writing) {
    Bytes locator;
    if (sync::v1::KeptJoining* kept = joiningOf(space, locator)) {
        kept->set_state(static_cast<std::uint32_t>(JoiningState::Failed));
        kept->set_failure(static_cast<std::uint32_t>(kind));
        writing.putSealed(row::joining(locator), *kept);
    }
    state_.forget(writing, space);
}

sync::v1::KeptJoining* Invitations::joiningOf(const SpaceId& space, Bytes& locator) {
    for (auto& [key, kept] : joinings_) {
        if (kept.space_id() != space.view()) continue;
        locator = key;
        return &kept;
    }
    return nullptr;
}

} // namespace cordee::crypto
