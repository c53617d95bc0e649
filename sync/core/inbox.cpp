#include "sync/core/inbox.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>

namespace cordee {

namespace {

// Measured: one signature check and decryption, and one change applied. The estimate is what cuts
// slices, so that they do not depend on a clock.
constexpr std::chrono::microseconds costOfBatch{100};
constexpr std::chrono::microseconds costOfChange{16};

// Batches that wait for their logs, per space.
constexpr std::size_t mostParked = 1000;
constexpr std::size_t mostParkedBytes = 16 * 1024 * 1024;

} // namespace

struct Inbox::Slice {
    std::vector<RemoteBatch> batches;
    std::unordered_map<DeviceId, ChainHead> heads;
    std::chrono::microseconds cost{0};

    void add(RemoteBatch batch, std::uint64_t serverSeq) {
        batch.serverSeq = serverSeq;
        cost += costOfChange * batch.content.changes.size();
        heads.insert_or_assign(batch.device, batch.head);
        batches.push_back(std::move(batch));
    }
};

Inbox::Space Inbox::startingAt(std::uint64_t cursor) {
    Space state;
    state.received = cursor;
    return state;
}

Inbox::Space& Inbox::of(const SpaceId& space) {
    const auto [entry, isNew] = spaces_.try_emplace(space);
    if (isNew) entry->second.received = replica_.cursor(space);
    return entry->second;
}

std::uint64_t Inbox::received(const SpaceId& space) {
    return of(space).received;
}

bool Inbox::receive(const SpaceId& space, std::uint64_t askedAfter, sync::v1::SpaceNews& news) {
    std::uint64_t last = askedAfter;
    for (const auto& batch : news.batch()) {
        if (batch.server_seq() <= last) return false;
        last = batch.server_seq();
    }
    if (news.batch_size() > 0 && news.up_to_server_seq() < last) return false;
    Space& state = of(space);
    // Asked before a fresh start: what lies between was not received.
    if (askedAfter > state.received) return true;
    for (auto& batch : *news.mutable_batch()) {
        if (batch.server_seq() <= state.received) continue;
        state.queue.push_back({batch.server_seq(), std::move(*batch.mutable_batch())});
    }
    state.received = std::max(state.received, news.up_to_server_seq());
    return true;
}

bool Inbox::busy() const {
    return std::ranges::any_of(spaces_,
                               [](const auto& entry) { return !entry.second.queue.empty(); });
}

std::uint64_t Inbox::cursorOf(const Space& state) {
    std::uint64_t cursor = state.received;
    if (!state.queue.empty()) cursor = std::min(cursor, state.queue.front().serverSeq - 1);
    if (!state.parked.empty() && !planted(Bug::ParkedForgotten))
        cursor = std::min(cursor, state.parked.front().serverSeq - 1);
    return std::min(cursor, state.letGoAbove.value_or(cursor));
}

Result<void, StoreError> Inbox::applySome(std::vector<Alarm>& alarms) {
    Slice slice;
    for (auto& [space, state] : spaces_) {
        slice.batches.clear();
        slice.heads.clear();
        if (state.queue.empty()) continue;
        while (!state.queue.empty() && slice.cost < limits::applySlice) {
            Arrival arrival = std::move(state.queue.front());
            state.queue.pop_front();
            openOne(space, state, std::move(arrival), slice, alarms);
        }
        if (auto committed = commit(space, state, slice); !committed) return committed;
        if (slice.cost >= limits::applySlice) break;
    }
    return {};
}

void Inbox::openOne(const SpaceId& space, Space& state, Arrival arrival, Slice& slice,
                    std::vector<Alarm>& alarms) {
    slice.cost += costOfBatch;
    const auto author = vault_.author(arrival.batch);
    if (!author) {
        refuse(space, state, std::move(arrival), author.error(), alarms);
        return;
    }
    if (author->device == vault_.device())
        return openMine(space, state, std::move(arrival), author->head, slice, alarms);
    const auto known = slice.heads.find(author->device);
    const ChainHead previous =
        known != slice.heads.end() ? known->second : replica_.chainHead(space, author->device);
    auto opened = vault_.open(space, arrival.batch, previous);
    if (opened) return slice.add(std::move(*opened), arrival.serverSeq);
    if (opened.error().kind == TrustErrorKind::Duplicate)
        return compare(space, state, *author, std::move(arrival), alarms);
    refuse(space, state, std::move(arrival), opened.error(), alarms);
}

// A batch with a number that is here already, and truly of its author: is it the same?
void Inbox::compare(const SpaceId& space, Space& state, const Vault::Authored& author,
                    Arrival arrival, std::vector<Alarm>& alarms) {
    const auto here = replica_.batchHash(space, author.device, author.head.seq);
    if (!here || *here == author.head.hash) return;
    if (auto kept = vault_.contradict(space, arrival.batch); !kept)
        return refuse(space, state, std::move(arrival), kept.error(), alarms);
    alarms.push_back({TrustErrorKind::Equivocation, space,
                      "two batches of " + author.device.hex() + " have the number " +
                          std::to_string(author.head.seq)});
}

// My own batch, fetched because this database or the server lost something. Where another one of
// mine has its number, that one gives way if it was never accepted.
void Inbox::openMine(const SpaceId& space, Space& state, Arrival arrival, const ChainHead& head,
                     Slice& slice, std::vector<Alarm>& alarms) {
    const DeviceId me = vault_.device();
    const auto pending = slice.heads.find(me);
    const bool isPending = pending != slice.heads.end();
    if (isPending && head.seq <= pending->second.seq) return;
    const auto known = replica_.batchHash(space, me, head.seq);
    if (known && *known == head.hash) return;
    if (known) {
        if (auto way = giveWay(space, arrival.batch, head.seq); !way)
            return refuse(space, state, std::move(arrival), way.error(), alarms);
    }
    auto opened = vault_.open(space, arrival.batch,
                              isPending ? pending->second : replica_.chainHead(space, me));
    if (opened) return slice.add(std::move(*opened), arrival.serverSeq);
    if (opened.error().kind == TrustErrorKind::Duplicate) return;
    refuse(space, state, std::move(arrival), opened.error(), alarms);
}

ChainHead Inbox::headBefore(const SpaceId& space, const DeviceId& device, std::uint64_t seq) const {
    const auto hash = replica_.batchHash(space, device, seq - 1);
    return hash ? ChainHead{seq - 1, *hash} : ChainHead{};
}

// Takes my batches from `seq` on back, if `batch` is truly another one of mine under that number.
Result<void, TrustError> Inbox::giveWay(const SpaceId& space, ByteView batch, std::uint64_t seq) {
    const DeviceId me = vault_.device();
    ChainHead previous = headBefore(space, me, seq);
    if (auto genuine = vault_.open(space, batch, previous); !genuine) return genuine.error();
    std::vector<Change> changes;
    for (const SealedBatch& mine :
         replica_.batchesAfter(space, me, seq - 1, std::numeric_limits<std::size_t>::max())) {
        auto opened = vault_.open(space, mine.bytes, previous);
        if (!opened) return opened.error();
        previous = opened->head;
        std::ranges::move(opened->content.changes, std::back_inserter(changes));
    }
    const auto taken = replica_.takeBack(space, seq, changes);
    if (taken) return {};
    if (taken.error().kind == StoreErrorKind::Invalid)
        return TrustError{TrustErrorKind::Equivocation, taken.error().detail};
    return TrustError{TrustErrorKind::Storage, taken.error().detail};
}

void Inbox::refuse(const SpaceId& space, Space& state, Arrival arrival, const TrustError& error,
                   std::vector<Alarm>& alarms) {
    // Set aside. The author's chain stays where it was: a forger must not be able to move it.
    if (isPermanent(error.kind)) alarms.push_back({error.kind, space, error.detail});
    // What a newer program wrote is read after an upgrade; behind the cursor it would be lost then.
    if (isPermanent(error.kind) && error.kind != TrustErrorKind::WrongVersion) return;
    arrival.why = error.kind;
    if (const auto author = vault_.author(arrival.batch)) {
        arrival.place = {author->device, author->head.seq};
        // The one before it is somewhere: not to get it may be somebody's will.
        if (error.kind == TrustErrorKind::Gap)
            seen_.push_back({space, {{author->device, author->head}}});
    }
    park(state, std::move(arrival));
}

bool Inbox::isExcuse(const Arrival& parked) {
    return parked.why != TrustErrorKind::UnknownSpace &&
           parked.why != TrustErrorKind::UnknownDevice && parked.why != TrustErrorKind::Gap;
}

void Inbox::park(Space& state, Arrival arrival) {
    state.parkedBytes += arrival.batch.size();
    state.parked.push_back(std::move(arrival));
    while (state.parked.size() > mostParked || state.parkedBytes > mostParkedBytes) {
        const Arrival& oldest = state.parked.front();
        if (!state.letGoAbove) state.letGoAbove = oldest.serverSeq - 1;
        state.letGoSome = state.letGoSome || isExcuse(oldest);
        state.parkedBytes -= oldest.batch.size();
        state.parked.pop_front();
    }
}

Result<void, StoreError> Inbox::commit(const SpaceId& space, Space& state, const Slice& slice) {
    const std::uint64_t cursor = cursorOf(state);
    Result<void, StoreError> outcome;
    if (planted(Bug::CursorFirst)) static_cast<void>(replica_.setCursor(space, cursor));
    if (!slice.batches.empty()) {
        if (auto applied = replica_.applyRemote(slice.batches, cursor); !applied) {
            outcome = applied.error();
        } else {
            for (const RemoteBatch& batch : slice.batches)
                if (!batch.seen.empty()) seen_.emplace_back(space, batch.seen);
        }
    } else if (cursor > replica_.cursor(space)) {
        outcome = replica_.setCursor(space, cursor);
    }
    if (!outcome) state = startingAt(replica_.cursor(space));
    return outcome;
}

bool Inbox::retryParked() {
    bool askAgain = false;
    for (auto& [space, state] : spaces_) {
        if (state.letGoAbove) {
            state = startingAt(replica_.cursor(space));
            askAgain = true;
            continue;
        }
        if (state.parked.empty()) continue;
        std::ranges::move(state.queue, std::back_inserter(state.parked));
        state.queue = std::exchange(state.parked, {});
        state.parkedBytes = 0;
    }
    return askAgain;
}

bool Inbox::mayHoldNext(const SpaceId& space, const DeviceId& author) const {
    const auto found = spaces_.find(space);
    if (found == spaces_.end()) return false;
    const std::uint64_t next = replica_.chainHead(space, author).seq + 1;
    return found->second.letGoSome ||
           std::ranges::any_of(found->second.parked, [&](const Arrival& parked) {
               // What a newer version wrote does not tell whose it is; that it is there is said.
               return isExcuse(parked) &&
                      (!parked.place || *parked.place == std::pair{author, next});
           });
}

void Inbox::reread(const SpaceId& space) {
    of(space) = startingAt(replica_.cursor(space));
}

Result<void, StoreError> Inbox::startOver(const SpaceId& space) {
    // A space whose log has not come yet is not known to the replica, and was never read.
    if (replica_.cursor(space) != 0)
        if (auto moved = replica_.setCursor(space, 0); !moved) return moved;
    of(space) = Space{};
    return {};
}

} // namespace cordee
