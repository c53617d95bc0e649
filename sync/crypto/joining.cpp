#include "sync/core/limits.h"
#include "sync/crypto/invitation_keys.h"
#include "sync/crypto/invitations.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

// The invitee's side: fetch the package, check all of it, join.
namespace cordee::crypto {

namespace {

bool isWaiting(const sync::v1::KeptJoining& kept) {
    const auto state = static_cast<JoiningState>(kept.state());
    return state == JoiningState::WaitingForNetwork || state == JoiningState::WaitingForPackage;
}

void fail(sync::v1::KeptJoining& kept, TrustErrorKind kind) {
    kept.set_state(static_cast<std::uint32_t>(JoiningState::Failed));
    kept.set_failure(static_cast<std::uint32_t>(kind));
}

bool takePart(sync::v1::KeptJoining& kept, const InvitationSecret& secret, std::size_t index,
              const sync::v1::BoxResult& result) {
    if (!result.found()) {
        const auto waiting = static_cast<std::uint32_t>(JoiningState::WaitingForPackage);
        const bool moved = kept.state() != waiting;
        kept.set_state(waiting);
        return moved;
    }
    const auto part = openPart(secret, index, result.sealed());
    if (!part) {
        fail(kept, TrustErrorKind::Malformed);
        return true;
    }
    kept.set_chunks(static_cast<std::uint32_t>(part->count));
    while (kept.chunk_size() < static_cast<int>(part->count))
        kept.add_chunk();
    kept.set_chunk(static_cast<int>(index), part->content);
    return true;
}

} // namespace

// What the package holds, verified.
struct Invitations::Opened {
    sync::v1::InvitationPackage package;
    UserId inviter;
    SpaceId space;
    SigningKey key;
    EpochKey epochKey;
};

void Invitations::fill(sync::v1::ExchangeRequest& request) const {
    for (const auto& [locator, kept] : joinings_) {
        const auto secret = InvitationSecret::from(kept.secret());
        if (!isWaiting(kept) || !secret) continue;
        const std::size_t parts = std::max<std::size_t>(1, kept.chunks());
        for (std::size_t i = 0; i < parts; ++i) {
            const bool here = i < static_cast<std::size_t>(kept.chunk_size()) &&
                              !kept.chunk(static_cast<int>(i)).empty();
            if (here || request.box_get_size() >= static_cast<int>(limits::boxesPerRequest))
                continue;
            request.add_box_get()->set_locator(packageLocator(*secret, i));
        }
    }
}

bool Invitations::take(const sync::v1::BoxResult& result, KeptRows::Writing& writing) {
    for (auto& [locator, kept] : joinings_) {
        const auto secret = InvitationSecret::from(kept.secret());
        if (!isWaiting(kept) || !secret) continue;
        for (std::size_t i = 0; i < mostChunks; ++i) {
            if (result.locator() != packageLocator(*secret, i)) continue;
            if (!takePart(kept, *secret, i, result)) return false;
            openPackage(kept, writing);
            writing.putSealed(row::joining(locator), kept);
            return true;
        }
    }
    return false;
}

void Invitations::openPackage(sync::v1::KeptJoining& kept, KeptRows::Writing& writing) {
    const auto& chunks = kept.chunk();
    if (!isWaiting(kept) || chunks.empty() ||
        std::any_of(chunks.begin(), chunks.end(), [](const Bytes& part) { return part.empty(); }))
        return;
    auto opened = readPackage(kept);
    auto entered =
        opened ? enter(*opened, kept, writing) : Result<void, TrustError>(opened.error());
    for (Bytes& part : *kept.mutable_chunk())
        scrub(part);
    kept.clear_chunk();
    state_.arrivals.clear();
    if (!entered) fail(kept, entered.error().kind);
}

Result<Invitations::Opened, TrustError>
Invitations::readPackage(const sync::v1::KeptJoining& kept) {
    Bytes whole;
    for (const Bytes& part : kept.chunk())
        whole += part;
    const WipedBytes content(std::move(whole));
    sync::v1::InvitationPackage package;
    if (!parseBounded(package, content.view()) || package.control_size() != 2 ||
        package.inviter_log().empty())
        return malformed("not a package");
    const UserId inviter = userIdOf(package.inviter_log(0).body());
    if (!inviter.view().starts_with(kept.inviter_prefix()))
        return malformed("not from the one whom the link names");
    const std::vector<sync::v1::SignedStatement> log(package.inviter_log().begin(),
                                                     package.inviter_log().end());
    if (auto received = state_.receive(inviter, log); !received) return received.error();
    auto space = SpaceLog::start(package.control(0), state_);
    if (!space) return space.error();
    if (auto entered = space->append(package.control(1), state_); !entered) return entered.error();
    SigningKey key = invitationKey(*InvitationSecret::from(kept.secret()));
    auto epochKey = EpochKey::from(package.epoch_key());
    if (space->kind() != SpaceKind::Mentorship || !space->isMember(inviter) ||
        space->invites().size() != 1 || space->invites()[0].key != key.verifyKey() || !epochKey)
        return malformed("not the space of this invitation");
    if (commitmentTo(space->binding(1), 1, *epochKey) != space->epoch().commitment)
        return trustError(TrustErrorKind::BadKey, "the key does not match its commitment");
    if (state_.clock.nowMs() > space->invites()[0].expiresAtMs)
        return trustError(TrustErrorKind::Expired, "the invitation is too old");
    if (state_.spaces.contains(space->space()))
        return trustError(TrustErrorKind::AlreadyUsed, "joined before, perhaps on another device");
    return Opened{std::move(package), inviter, space->space(), std::move(key),
                  std::move(*epochKey)};
}

Result<void, TrustError> Invitations::enter(Opened& opened, sync::v1::KeptJoining& kept,
                                            KeptRows::Writing& writing) {
    const auto author = state_.author();
    if (!author) return trustError(TrustErrorKind::NotYet, "no identity");
    if (!state_.users.contains(opened.inviter))
        if (auto adopted = state_.adopt(writing, opened.inviter); !adopted) return adopted;
    for (const auto& statement : opened.package.control())
        if (auto entered = state_.appendSpace(writing, opened.space, statement); !entered)
            return entered;
    KnownSpace& known = state_.spaces.at(opened.space);
    writing.putSealed(row::epochKey(opened.space, 1), opened.epochKey.view());
    auto join = makeJoin(*known.log, *author, known.log->invites()[0], opened.key, opened.epochKey,
                         state_, state_.random);
    if (!join) return join.error();
    known.keys.emplace(1, std::move(opened.epochKey));
    *known.kept.mutable_made() = join->statement;
    known.kept.set_joining(true);
    known.kept.set_server_count(known.log->count());
    state_.save(writing, opened.space);
    kept.set_state(static_cast<std::uint32_t>(JoiningState::Joining));
    kept.set_space_id(opened.space.bytes());
    kept.set_inviter_id(opened.inviter.bytes());
    kept.set_inviter_name(shortName(opened.package.inviter_name()));
    return {};
}

} // namespace cordee::crypto
