#include "sync/core/chain_watch.h"

#include "sync/core/snapshot.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>

namespace cordee {

namespace {

// After 15 s, then four times as long each time: in all most of a day.
constexpr unsigned mostRechecks = 7;
constexpr std::int64_t firstRecheckMs = 15'000;
constexpr std::int64_t recheckUnheardMs = 60'000;

bool contains(const std::vector<SpaceId>& spaces, const SpaceId& space) {
    return std::ranges::find(spaces, space) != spaces.end();
}

std::map<DeviceId, ChainHead> headsIn(const sync::v1::SpaceNews& news) {
    std::map<DeviceId, ChainHead> heads;
    for (const auto& told : news.head()) {
        const auto device = DeviceId::from(told.device_id());
        const auto hash = Hash32::from(told.hash());
        if (device && hash) heads[*device] = {told.device_seq(), *hash};
    }
    return heads;
}

} // namespace

bool ChainWatch::isDue(const Space& space) const {
    const bool late = space.notBeforeMs != 0 && parts_.clock.nowMs() >= space.notBeforeMs;
    const bool again = space.recheckAtMs != 0 && parts_.clock.nowMs() >= space.recheckAtMs;
    return late || again || (!space.compared && space.notBeforeMs == 0);
}

ChainWatch::Asked ChainWatch::fill(sync::v1::ExchangeRequest& request) {
    Asked asked;
    for (auto& pull : *request.mutable_space_pull()) {
        const SpaceId id = *SpaceId::from(pull.space_id());
        Space& space = spaces_.try_emplace(id).first->second;
        if (isDue(space)) {
            pull.set_want_heads(true);
            asked.heads.push_back(id);
        }
        if (space.awaited) {
            pull.set_include_own(true);
            asked.own.push_back(id);
        }
    }
    for (const auto& [id, space] : spaces_) {
        if (!space.lacks.empty()) addRefill(id, space, request, asked);
    }
    return asked;
}

void ChainWatch::onSent(const Asked& asked) {
    for (const SpaceId& id : asked.heads) {
        Space& space = spaces_[id];
        space.asked = true;
        if (space.recheckAtMs != 0)
            space.recheckAtMs = parts_.clock.nowMs() + recheckUnheardMs; // should no answer come
    }
}

void ChainWatch::forgetAll() {
    for (auto& [id, space] : spaces_) {
        space = Space{};
        space.rechecks = mostRechecks;
    }
}

void ChainWatch::planRecheck(Space& space) const {
    space.recheckAtMs = 0;
    if (space.rechecks == 0) return;
    const std::int64_t delayMs = firstRecheckMs << 2 * (mostRechecks - space.rechecks--);
    space.recheckAtMs = parts_.clock.nowMs() + delayMs;
}

// What the server says of a batch that differs proves nothing; the batch itself does.
Result<void, StoreError> ChainWatch::seekProof(const SpaceId& id, Space& space) {
    if (std::exchange(space.soughtProof, true)) return {};
    return parts_.inbox.startOver(id);
}

Result<void, StoreError> ChainWatch::take(const sync::v1::ExchangeResponse& response,
                                          const Asked& asked, std::vector<Alarm>& alarms) {
    const auto isUnfinished = [&](const SpaceId& id) {
        return std::ranges::any_of(response.space_news(), [&](const auto& news) {
            return news.more() && news.space_id() == id.view();
        });
    };
    // Before anything is compared: who starts over does not take what came with this.
    for (const SpaceId& id : asked.own) {
        const auto found = spaces_.find(id);
        if (found != spaces_.end() && !isUnfinished(id) && !parts_.isHeldBack(id))
            found->second.allPulled = true;
    }
    for (const auto& news : response.space_news()) {
        const auto id = SpaceId::from(news.space_id());
        const auto found = id ? spaces_.find(*id) : spaces_.end();
        if (found == spaces_.end() || !contains(asked.heads, *id)) continue;
        if (!news.heads_told()) {
            found->second.asked = !news.more();
            continue;
        }
        if (auto done = compare(*id, found->second, news, alarms); !done) return done;
    }
    for (const auto& [refilled, sent] : asked.refilled) {
        const SpaceId& id = refilled; // clang 14 takes no structured binding into a lambda
        const auto found = spaces_.find(id);
        if (found == spaces_.end()) continue;
        const auto result =
            std::ranges::find_if(response.batch_result(), [&](const auto& candidate) {
                return candidate.space_id() == id.view();
            });
        const bool answered = result != response.batch_result().end();
        if (auto taken = takeRefill(id, found->second, answered ? &*result : nullptr, sent, alarms);
            !taken)
            return taken;
    }
    return {};
}

Result<void, StoreError> ChainWatch::compare(const SpaceId& id, Space& space,
                                             const sync::v1::SpaceNews& news,
                                             std::vector<Alarm>& alarms) {
    const auto there = headsIn(news);
    const auto of = [&](const DeviceId& device) {
        const auto head = there.find(device);
        return head == there.end() ? ChainHead{} : head->second;
    };
    const DeviceId me = parts_.vault.device();
    space.compared = false; // until what follows from it is kept
    space.notBeforeMs = 0;
    planRecheck(space);
    space.lacks.clear();
    space.lacksStart = false;
    for (const auto& [device, here] : parts_.replica.chainHeads(id)) {
        if (of(device).seq < startsAfter(id, device)) space.lacksStart = true;
        if (device == me) continue;
        const ChainHead theirs = of(device);
        if (theirs.seq < here.seq && !space.lacksStart) space.lacks[device] = theirs.seq;
        const auto known = parts_.replica.batchHash(id, device, theirs.seq);
        if (!known || *known == theirs.hash) continue;
        space.lacks.erase(device);
        alarms.push_back({TrustErrorKind::Equivocation, id,
                          "the server holds another batch under number " +
                              std::to_string(theirs.seq) + " of " + device.hex()});
        if (auto sought = seekProof(id, space); !sought) return sought;
    }
    auto done = compareMine(id, space, parts_.replica.chainHead(id, me), of(me));
    space.compared = done.ok();
    return done;
}

Result<void, StoreError> ChainWatch::compareMine(const SpaceId& id, Space& space,
                                                 const ChainHead& mine, const ChainHead& there) {
    const auto known = parts_.replica.batchHash(id, parts_.vault.device(), there.seq);
    const bool differs = known && *known != there.hash;
    if (there.seq > mine.seq || differs) return await(id, space, {there.seq, there.hash, {}});
    space.awaited.reset();
    if (space.lacksStart) {
        space.lacks.clear(); // compared again once it has the snapshot
        return {};
    }
    if (there.seq < mine.seq) return parts_.replica.resendFrom(id, there.seq + 1);
    return {};
}

Result<void, StoreError> ChainWatch::await(const SpaceId& id, Space& space,
                                           const Awaited& awaited) {
    // Compared again while they are on their way: what is here of them need not come again.
    if (space.awaited == awaited) return {};
    space.awaited = awaited;
    space.allPulled = false;
    // The cursor says nothing of batches of mine, which are never told unasked.
    return parts_.inbox.startOver(id);
}

Result<void, StoreError> ChainWatch::onConflict(const SpaceId& id, std::uint64_t seq) {
    Space& space = spaces_.try_emplace(id).first->second;
    if (space.awaited) return {};
    return await(id, space, {seq, {}, parts_.replica.batchHash(id, parts_.vault.device(), seq)});
}

void ChainWatch::postpone(Space& space) {
    if (space.backOff.isReset()) space.backOff = backOff_;
    space.notBeforeMs = parts_.clock.nowMs() + space.backOff.next(parts_.random).count();
}

bool ChainWatch::mayPush(const SpaceId& id) const {
    const auto space = spaces_.find(id);
    return space != spaces_.end() && space->second.compared && !space->second.awaited &&
           !space->second.lacksStart;
}

std::vector<SpaceId> ChainWatch::lackingStart() const {
    std::vector<SpaceId> lacking;
    for (const auto& [id, space] : spaces_)
        if (space.lacksStart) lacking.push_back(id);
    return lacking;
}

std::uint64_t ChainWatch::startsAfter(const SpaceId& id, const DeviceId& device) const {
    const SnapshotRows* rows = parts_.replica.snapshots();
    return rows ? rows->startsAfter(id, device) : 0;
}

bool ChainWatch::awaits(const SpaceId& id) const {
    const auto space = spaces_.find(id);
    return space != spaces_.end() && space->second.awaited;
}

void ChainWatch::review(std::vector<Alarm>& alarms) {
    for (auto& [id, space] : spaces_) {
        if (!space.awaited) continue;
        const Awaited& awaited = *space.awaited;
        const auto hash = parts_.replica.batchHash(id, parts_.vault.device(), awaited.seq);
        if (hash && (awaited.theirs ? *hash == *awaited.theirs : hash != awaited.mine)) {
            // Found at work, not at a start: somebody else writes under my key.
            if (!awaited.theirs) {
                alarms.push_back(
                    {TrustErrorKind::CopiedDevice, id,
                     "number " + std::to_string(awaited.seq) + " of mine was written elsewhere"});
            }
            space.awaited.reset();
            space.told = false;
        } else if (space.allPulled) {
            if (!std::exchange(space.told, true)) {
                const auto kind =
                    awaited.theirs ? TrustErrorKind::Withheld : TrustErrorKind::Equivocation;
                alarms.push_back({kind, id,
                                  "the server claims batch " + std::to_string(awaited.seq) +
                                      " of mine and does not show it"});
            }
            space.awaited.reset();
            space.compared = false;
            postpone(space);
        }
    }
}

void ChainWatch::onNotApplied() {
    for (auto& [id, space] : spaces_)
        space.allPulled = false;
}

void ChainWatch::retryNow() {
    for (auto& [id, space] : spaces_) {
        if (space.notBeforeMs != 0) space.notBeforeMs = parts_.clock.nowMs();
        if (space.recheckAtMs != 0) space.recheckAtMs = parts_.clock.nowMs();
    }
}

bool ChainWatch::wantsRound() const {
    return std::ranges::any_of(spaces_, [&](const auto& entry) {
        const Space& space = entry.second;
        const bool unasked = !space.compared && !space.asked;
        const bool again = (space.notBeforeMs != 0 || space.recheckAtMs != 0) && isDue(space);
        const bool awaits = space.awaited && !parts_.isHeldBack(entry.first);
        return unasked || again || awaits || !space.lacks.empty();
    });
}

std::int64_t ChainWatch::dueMs() const {
    std::int64_t due = 0;
    for (const auto& [id, space] : spaces_) {
        for (const std::int64_t atMs : {space.notBeforeMs, space.recheckAtMs})
            if (atMs != 0 && (due == 0 || atMs < due)) due = atMs;
    }
    return due;
}

} // namespace cordee
