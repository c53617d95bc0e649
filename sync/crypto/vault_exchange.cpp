#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/crypto/vault.h"
#include "sync/crypto/vault_parts.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/request.h"

#include <algorithm>

// The vault as the exchange sees it.
namespace cordee::crypto {

namespace {

constexpr std::int64_t pauseMs = 60'000; // before a refused note is offered again

// Of devices that write in the space: whoever names others could make up as many as he likes, and
// nobody has anything of theirs to show. Shapes were checked when the header was parsed.
std::vector<std::pair<DeviceId, ChainHead>>
seenIn(const sync::v1::BatchHeader& header, const SpaceLog& log, const UserDirectory& users) {
    std::vector<std::pair<DeviceId, ChainHead>> seen;
    for (const sync::v1::Seen& one : header.seen()) {
        const DeviceId device = *DeviceId::from(one.device_id());
        if (log.userOf(device, users))
            seen.emplace_back(device, ChainHead{one.device_seq(), *Hash32::from(one.hash())});
    }
    return seen;
}

// A clock that is set back makes no pause longer.
bool isAhead(std::int64_t untilMs, const Clock& clock) {
    const std::int64_t leftMs = untilMs - clock.nowMs();
    return leftMs > 0 && leftMs <= pauseMs;
}

} // namespace

const SymmetricKey* Vault::Parts::dataKeyOf(const SpaceId& id, std::uint32_t epoch) {
    const auto derived = dataKeys.find({id, epoch});
    if (derived != dataKeys.end()) return &derived->second;
    const KnownSpace* known = space(id);
    if (!known || !known->keys.contains(epoch)) return nullptr;
    return &dataKeys.emplace(std::pair(id, epoch), dataKey(known->keys.at(epoch))).first->second;
}

const DeviceSecrets* Vault::keys() const {
    return parts_->state.device ? &*parts_->state.device : parts_->pairing.newcomer();
}

DeviceId Vault::device() const {
    return keys() ? keys()->id() : DeviceId();
}

std::vector<SpaceId> Vault::spaces() const {
    std::vector<SpaceId> ids;
    for (const auto& [id, known] : parts_->state.spaces)
        if (!known.kept.joining()) ids.push_back(id);
    return ids;
}

std::optional<SpaceKind> Vault::kind(const SpaceId& space) const {
    const KnownSpace* known = parts_->space(space);
    if (!known || !known->log || known->kept.joining()) return std::nullopt;
    return known->log->kind();
}

bool Vault::canSeal(const SpaceId& space) const {
    const VaultState& state = parts_->state;
    const KnownSpace* known = parts_->space(space);
    if (parts_->state.rows.isBehind() || !known || !known->log || known->kept.joining())
        return false;
    const SpaceLog& log = *known->log;
    if (log.closed() || state.isContradicted(*known) || !state.isActiveDevice()) return false;
    if (log.count() < known->kept.pin_count() || !log.isMember(state.user)) return false;
    if (!known->keys.contains(log.epoch().number) || !state.recipientsAreCurrent(log)) return false;
    const auto members = log.members();
    if (log.kind() != SpaceKind::Personal && members.size() < 2) return false;
    return std::all_of(members.begin(), members.end(), [&](const UserId& member) {
        return member == state.user || known->confirmed.contains(member) ||
               planted(Bug::SealedForStrangers);
    });
}

Result<SealedBatch, TrustError> Vault::seal(const SpaceId& space, std::span<const Change> changes,
                                            const ChainHead& previous,
                                            std::span<const std::pair<DeviceId, ChainHead>> seen,
                                            BatchContents contents) {
    if (!canSeal(space)) return trustError(TrustErrorKind::NotYet, "nothing may be sealed here");
    const SpaceLog& log = *parts_->space(space)->log;
    const SymmetricKey* key = parts_->dataKeyOf(space, log.epoch().number);
    const BatchPlace place{space,   log.epoch().number, log.count() - 1, log.head(), previous, seen,
                           contents};
    return sealBatch(place, changes, *parts_->state.device, *key, parts_->compressor,
                     parts_->state.random);
}

Result<Vault::Authored, TrustError> Vault::author(ByteView batch) const {
    const auto parsed = parseBatch(batch);
    if (!parsed) return parsed.error();
    const auto previous = Hash32::from(parsed->header.previous_hash());
    return Authored{
        parsed->device, {parsed->head.seq - 1, previous.value_or(Hash32())}, parsed->head};
}

Result<RemoteBatch, TrustError> Vault::open(const SpaceId& space, ByteView batch,
                                            const ChainHead& previous) {
    const auto parsed = parseBatch(batch);
    if (!parsed) return parsed.error();
    if (parsed->space != space) return trustError(TrustErrorKind::UnknownSpace, "another space");
    const KnownSpace* known = parts_->space(space);
    if (!known || !known->log || known->kept.joining())
        return trustError(TrustErrorKind::UnknownSpace, "the space's log has not arrived");
    const auto user = verifyBatch(*parsed, *known->log, parts_->state, previous);
    if (!user) {
        const auto kind = user.error().kind;
        if (kind == TrustErrorKind::Fork || kind == TrustErrorKind::Equivocation)
            if (auto kept = contradict(space, batch); !kept) return kept.error();
        return user.error();
    }
    const SymmetricKey* key = parts_->dataKeyOf(space, parsed->header.epoch());
    if (!key) return trustError(TrustErrorKind::NoKey, "the epoch's key has not arrived");
    auto changes = openBatch(*parsed, *key, parts_->compressor);
    if (!changes) return changes.error();
    return RemoteBatch{space,
                       parsed->device,
                       *user,
                       parsed->head,
                       0,
                       std::move(*changes),
                       Bytes(batch),
                       seenIn(parsed->header, *known->log, parts_->state)};
}

Result<void, TrustError> Vault::contradict(const SpaceId& space, ByteView batch) {
    const auto parsed = parseBatch(batch);
    if (!parsed) return parsed.error();
    const auto known = parts_->state.spaces.find(space);
    if (known == parts_->state.spaces.end())
        return trustError(TrustErrorKind::UnknownSpace, "the space's log has not arrived");
    KeptRows::Writing writing(parts_->state.rows);
    known->second.kept.set_contradicted(true);
    parts_->state.save(writing, space);
    writing.put(row::proof(space.view(), parsed->head.hash.view()), Bytes(batch));
    return settled(writing.commit());
}

void Vault::fill(sync::v1::ExchangeRequest& request) {
    if (!recover()) return;
    KeptRows::Writing writing(parts_->state.rows);
    parts_->state.dropOldBoxes(writing);
    parts_->logs.fill(request, writing);
    if (auto written = writing.commit(); !written) {
        static_cast<void>(recover());
        return;
    }
    for (const auto& [locator, kept] : parts_->state.boxes) {
        if (request.box_put_size() >= static_cast<int>(limits::boxesPerRequest)) break;
        if (kept.stored()) continue;
        const auto paused = parts_->pausedBoxes.find(locator);
        if (paused != parts_->pausedBoxes.end() && isAhead(paused->second, parts_->state.clock))
            continue;
        sync::v1::BoxPut* put = request.add_box_put();
        put->set_locator(locator);
        put->set_sealed(kept.sealed());
        put->set_expires_at_ms(kept.expires_at_ms());
    }
    parts_->pairing.fill(request);
    parts_->invitations.fill(request);
}

Result<TrustNews, TrustError> Vault::take(const sync::v1::ExchangeResponse& response) {
    if (!recover()) return trustError(TrustErrorKind::Storage, "the rows cannot be read");
    VaultState& state = parts_->state;
    KeptRows::Writing writing(state.rows);
    LogExchange::Outcome outcome;
    parts_->logs.take(response, writing, outcome);
    for (const auto& result : response.box_result()) {
        if (state.isBoxWaiting(result.locator()) && !result.found()) {
            const bool stored = result.code() == sync::v1::PUSH_CODE_STORED ||
                                result.code() == sync::v1::PUSH_CODE_DUPLICATE;
            const bool taken = result.code() == sync::v1::PUSH_CODE_CONFLICT;
            if (taken) {
                parts_->pairing.refused(result.locator(), writing);
                state.dropBox(writing, result.locator());
            } else if (stored) {
                state.boxes.at(result.locator()).set_stored(true);
                state.saveBox(writing, result.locator());
            } else {
                parts_->pausedBoxes[result.locator()] = state.clock.nowMs() + pauseMs;
            }
            outcome.news.progress = outcome.news.progress || stored || taken;
            continue;
        }
        const bool moved = parts_->invitations.take(result, writing);
        if (parts_->pairing.take(result, writing) || moved)
            outcome.news.progress = outcome.news.spacesChanged = true;
    }
    if (parts_->pairing.proceed(writing)) outcome.news.progress = true;
    if (auto written = writing.commit(); !written) {
        static_cast<void>(recover());
        return written.error();
    }
    outcome.news.moreToSend =
        outcome.news.progress && (parts_->logs.hasMoreToSend() || state.areBoxesWaiting());
    return std::move(outcome.news);
}

std::string Vault::authorization(ByteView serverId, std::string_view method, std::string_view path,
                                 std::int64_t timestampMs, ByteView body) {
    const DeviceSecrets* mine = keys();
    if (!mine) return {};
    RequestAuth auth;
    auth.device = mine->id();
    auth.signingKey = mine->signing.verifyKey();
    auth.boxKey = mine->box.boxKey();
    auth.timestampMs = timestampMs;
    parts_->state.random.fill(auth.nonce.data(), RequestNonce::size);
    auth.signature = mine->signing.sign(requestMessage(auth, serverId, method, path, body));
    return formatAuthorization(auth);
}

} // namespace cordee::crypto
