#include "watched.h"

#include "device.h"

#include <algorithm>

namespace cordee::sim {

namespace {
constexpr std::size_t all = 100'000;
} // namespace

Result<ChangeSet, StoreError> WatchedReplica::applyRemote(std::span<const RemoteBatch> batches,
                                                          std::uint64_t cursor) {
    for (const RemoteBatch& batch : batches)
        ledger_.applying(batch);
    const bool bringsMine = std::ranges::any_of(
        batches, [&](const RemoteBatch& batch) { return batch.device == device_.id; });
    const SpaceId space = batches.front().space;
    const auto waiting = bringsMine ? store_.pending(space, all) : std::vector<Change>();
    auto applied = store_.applyRemote(batches, cursor);
    if (applied && bringsMine) {
        checkStillWaiting(waiting, batches);
        // What the server shows me of mine it has, whether I ever heard that it took it or not.
        for (const RemoteBatch& batch : batches)
            if (batch.device == device_.id)
                ledger_.acknowledged({space, device_.id}, batch.head.seq);
        device_.expectPending(space);
    }
    device_.tell(applied ? "applies" : "cannot apply", batches.size(), cursor);
    for (const RemoteBatch& batch : batches)
        if (applied) ledger_.reached(device_.vault().device(), space, {{batch.device, batch.head}});
    if (!applied && applied.error().kind == StoreErrorKind::Invalid)
        throw Violation("I7", "the store refused what was verified: " + applied.error().detail);
    return applied;
}

// What was written here waits until it is sealed, or comes back in a batch of mine.
void WatchedReplica::checkStillWaiting(const std::vector<Change>& before,
                                       std::span<const RemoteBatch> batches) const {
    const auto now = store_.pending(batches.front().space, all);
    for (const Change& change : before) {
        const auto holds = [&](const std::vector<Change>& changes) {
            return std::ranges::find(changes, change) != changes.end();
        };
        if (!holds(now) && std::ranges::none_of(batches, [&](const RemoteBatch& batch) {
                return batch.device == device_.id && holds(batch.content.changes);
            }))
            throw Violation("I9", "an edit no longer waits that nobody sealed");
    }
}

Result<void, StoreError> WatchedReplica::storeSealed(const SpaceId& space, const SealedBatch& batch,
                                                     std::size_t consumed) {
    for (const crypto::Member& member : device_.vault().members(space)) {
        if (!member.confirmed) throw Violation("I4", "something was sealed for a stranger");
    }
    std::vector<Change> changes = store_.pending(space, consumed);
    auto stored = store_.storeSealed(space, batch, consumed);
    device_.tell(stored ? "seals" : "cannot store what it sealed", batch.seq, consumed);
    if (stored) {
        ledger_.sealed({space, device_.id}, batch, std::move(changes));
        ledger_.reached(device_.vault().device(), space, {{device_.id, {batch.seq, batch.hash}}});
        device_.sealedNow(space, consumed);
    } else {
        device_.maybeSealed.push_back({space, batch, std::move(changes)});
    }
    return stored;
}

std::vector<std::pair<SpaceId, std::uint64_t>>
WatchedReplica::waitingElsewhere(const SpaceId& space) const {
    std::vector<std::pair<SpaceId, std::uint64_t>> waiting;
    for (const SpaceId& other : store_.spacesWithOutbox()) {
        const auto first =
            other == space ? std::vector<SealedBatch>() : store_.unacknowledged(other, 1);
        if (!first.empty()) waiting.emplace_back(other, first.front().seq);
    }
    return waiting;
}

Result<void, StoreError> WatchedReplica::acknowledge(const SpaceId& space,
                                                     std::uint64_t throughSeq) {
    device_.tell("has acknowledged", throughSeq, 0);
    ledger_.acknowledged({space, device_.id}, throughSeq);
    const auto before = waitingElsewhere(space);
    auto done = store_.acknowledge(space, throughSeq);
    if (done && waitingElsewhere(space) != before)
        throw Violation("I9", "an acknowledgement let go what waits in another space");
    return done;
}

Result<void, StoreError> WatchedReplica::takeBack(const SpaceId& space, std::uint64_t seq,
                                                  std::span<const Change> changes) {
    auto taken = store_.takeBack(space, seq, changes);
    device_.tell(taken ? "takes back" : "cannot take back", seq, changes.size());
    if (!taken) return taken;
    const Ledger::Place place(space, device_.id);
    const Chain* chain = ledger_.chain(place);
    // A copy that was put back still waited with what the snapshot it begins with may hold.
    if (!device_.backup.empty() && chain && chain->acknowledged >= seq)
        ledger_.mayRepeat(place, changes);
    else
        ledger_.forgetAfter(place, seq - 1);
    device_.expectPending(space);
    return taken;
}

SpaceVector WatchedRows::settledHeads(const SpaceId& space) const {
    SpaceVector heads = rows_.settledHeads(space);
    device_.tell("writes a space down", heads.size(), 0);
    return heads;
}

Result<void, StoreError> WatchedRows::startFrom(const SpaceId& space, ByteView state,
                                                const SpaceVector& vector, std::uint64_t cursor) {
    ledger_.standsFor(space, vector);
    const auto before = store_.pending(space, all);
    auto started = rows_.startFrom(space, state, vector, cursor);
    device_.tell(started ? "begins with a snapshot" : "cannot begin with a snapshot", cursor, 0);
    if (!started) return started;
    device_.beganWithSnapshot = true;
    if (store_.pending(space, all) != before)
        throw Violation("I9", "a snapshot took what waits to be sealed");
    for (const auto& [author, head] : vector)
        if (author == device_.id) ledger_.acknowledged({space, author}, head.seq);
    // What a copy that was put back still has to send, the snapshot may hold: nobody can see which
    // of it, and it is sent once more.
    if (!device_.backup.empty()) ledger_.mayRepeat({space, device_.id}, before);
    ledger_.reached(device_.vault().device(), space, vector);
    return started;
}

Result<std::size_t, StoreError> WatchedCopy::takeUpChanges() {
    auto taken = store_.secondCopy()->takeUpChanges();
    device_.tell(taken ? "takes up from the second copy" : "cannot take up", taken ? *taken : 0, 0);
    if (!taken) return taken;
    for (const SpaceId& space : store_.spacesWithOutbox())
        device_.expectPending(space);
    return taken;
}

Result<void, StoreError> WatchedCopy::putBack(std::span<const RemoteBatch> batches) {
    auto put = store_.secondCopy()->putBack(batches);
    device_.tell(put ? "puts back from the second copy" : "cannot put back", batches.size(), 0);
    if (put && !batches.empty()) device_.expectPending(batches.front().space);
    return put;
}

Result<void, StoreError> WatchedCopy::adopt(const SpaceId& space, std::span<const Change> changes) {
    auto adopted = store_.secondCopy()->adopt(space, changes);
    device_.tell(adopted ? "adopts from the second copy" : "cannot adopt", changes.size(), 0);
    if (!adopted) return adopted;
    ledger_.mayRepeat({space, device_.id}, changes);
    device_.expectPending(space);
    return adopted;
}

} // namespace cordee::sim
