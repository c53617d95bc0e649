#include "sync/core/snapshots.h"

#include <algorithm>
#include <iterator>
#include <limits>

// Beginning with a snapshot: a new device, or one that was away while its batches were dropped.
namespace cordee {

Snapshots::Reach Snapshots::reach(const SpaceId& id, const SnapshotClaim& claim) const {
    Reach reached = Reach::Yes;
    for (const auto& [device, head] : claim.vector) {
        if (parts_.replica.chainHead(id, device).seq < head.seq) {
            reached = Reach::No;
            continue;
        }
        const auto hash = parts_.replica.batchHash(id, device, head.seq);
        if (hash && *hash != head.hash) return Reach::Contradicted;
    }
    return reached;
}

bool Snapshots::mustBegin(const Space& space) const {
    return space.told && space.told->claim && space.told->isBase &&
           space.start != space.told->claim->id && space.told->claim->isConfirmed &&
           !space.told->claim->isDisputed;
}

bool Snapshots::isHeldBack(const SpaceId& id) const {
    const auto found = spaces_.find(id);
    return found != spaces_.end() && found->second.told && found->second.told->isBase &&
           !(found->second.told->claim && found->second.told->claim->id == found->second.start);
}

// Kept to give it to a server that loses it, and to work out later states from. All of it has come.
Result<void, StoreError> Snapshots::keepStart(const SpaceId& id, Space& space) {
    if (auto kept = shelf_->keep(id, SnapshotShelf::Place::Start,
                                 {space.told->header, space.told->signatures, space.chunks});
        !kept)
        return kept;
    return shelf_->remove(id, SnapshotShelf::Place::Coming);
}

// Everything in it is here. Batches of mine that it holds are at the server, whatever was answered.
Result<void, StoreError> Snapshots::noteReached(const SpaceId& id, Space& space) {
    const SnapshotClaim& claim = *space.told->claim;
    space.start = claim.id;
    space.chunks.clear();
    std::uint64_t count = 0;
    for (const auto& [device, head] : claim.vector)
        count += head.seq;
    space.snapshotAt = std::max(space.snapshotAt, count);
    const auto mine = std::ranges::find(claim.vector, parts_.vault.device(),
                                        &std::pair<DeviceId, ChainHead>::first);
    if (mine == claim.vector.end()) return {};
    return parts_.replica.acknowledge(id, mine->second.seq);
}

Result<void, StoreError> Snapshots::review(std::vector<Alarm>& alarms) {
    if (!shelf_) return {};
    for (auto& [id, space] : spaces_) {
        if (space.told && space.told->claim) {
            const SnapshotClaim& claim = *space.told->claim;
            const Reach reached = space.start == claim.id ? Reach::Yes : reach(id, claim);
            if (reached == Reach::Yes && space.start != claim.id) {
                // A stop came between beginning with it and keeping it.
                if (space.chunks.size() == claim.chunks && mustBegin(space))
                    if (auto kept = keepStart(id, space); !kept) return kept;
                if (auto noted = noteReached(id, space); !noted) return noted;
            } else if (reached == Reach::Contradicted && !mustBegin(space) &&
                       !std::exchange(space.told->alarmed, true)) {
                alarms.push_back({TrustErrorKind::Equivocation, id,
                                  "a snapshot stands for other batches than are here"});
            }
            if (mustBegin(space) && space.chunks.size() == claim.chunks && !isWaiting(space))
                if (auto begun = begin(id, space, alarms); !begun) return begun;
            if (space.told->isBase && !claim.isConfirmed && reached != Reach::Yes &&
                !std::exchange(space.told->alarmed, true))
                alarms.push_back({TrustErrorKind::Withheld, id,
                                  "batches were dropped for a snapshot that nobody confirmed"});
        }
        startWork(id, space);
    }
    return {};
}

Result<void, StoreError> Snapshots::begin(const SpaceId& id, Space& space,
                                          std::vector<Alarm>& alarms) {
    const SnapshotClaim& claim = *space.told->claim;
    if (claim.minReader > rows_->modelVersion()) {
        tooOld_ = "a space begins with a snapshot of version " + std::to_string(claim.minReader);
        postpone(space);
        return {};
    }
    auto state = keys_->openSnapshot(id, space.told->header, space.chunks);
    const auto discard = [&](const TrustError& error) {
        if (isPermanent(error.kind) && !std::exchange(space.told->alarmed, true))
            alarms.push_back({error.kind, id, "a snapshot: " + error.detail});
        if (isPermanent(error.kind)) {
            space.chunks.clear();
            static_cast<void>(shelf_->remove(id, SnapshotShelf::Place::Coming));
        }
        postpone(space);
    };
    if (!state) {
        discard(state.error());
        return {};
    }
    if (auto cleared = clearWay(id, claim, alarms); !cleared) return cleared;
    auto started = rows_->startFrom(id, *state, claim.vector, space.told->resumeAfter);
    if (!started && started.error().kind == StoreErrorKind::Newer) {
        tooOld_ = started.error().detail;
        postpone(space);
        return {};
    }
    if (!started && started.error().kind == StoreErrorKind::Invalid) {
        discard({TrustErrorKind::Equivocation, started.error().detail});
        return {};
    }
    if (!started) return started;
    tooOld_.reset();
    if (auto kept = keepStart(id, space); !kept) return kept;
    parts_.inbox.reread(id);
    begun_ = true;
    return noteReached(id, space);
}

// Batches of mine wait under numbers that the snapshot has: this device was put back to an older
// copy or is one of two. What they hold is written again behind it.
Result<void, StoreError> Snapshots::clearWay(const SpaceId& id, const SnapshotClaim& claim,
                                             std::vector<Alarm>& alarms) {
    const DeviceId me = parts_.vault.device();
    const auto mine = std::ranges::find(claim.vector, me, &std::pair<DeviceId, ChainHead>::first);
    const auto waiting = parts_.replica.unacknowledged(id, std::numeric_limits<std::size_t>::max());
    if (mine == claim.vector.end() || waiting.empty()) return {};
    const std::uint64_t claimed = mine->second.seq;
    const std::uint64_t first = waiting.front().seq;
    const std::uint64_t last = parts_.replica.chainHead(id, me).seq;
    const auto here = parts_.replica.batchHash(id, me, claimed);
    const auto before = parts_.replica.batchHash(id, me, first - 1);
    // What cannot be read must not pass for what is not there: numbers would be used again.
    const bool isRead = last >= waiting.back().seq && (before || first == 1) &&
                        (here || claimed > last || claimed < rows_->startsAfter(id, me));
    if (!isRead) return StoreError{StoreErrorKind::Io, "my batches cannot be read"};
    if (here && *here == mine->second.hash) return {};
    if (first > claimed) return {};
    ChainHead previous = before ? ChainHead{first - 1, *before} : ChainHead{};
    std::vector<Change> changes;
    for (const SealedBatch& batch : waiting) {
        auto opened = parts_.vault.open(id, batch.bytes, previous);
        if (!opened) return StoreError{StoreErrorKind::Invalid, opened.error().detail};
        previous = opened->head;
        std::ranges::move(opened->content.changes, std::back_inserter(changes));
    }
    if (here)
        alarms.push_back({TrustErrorKind::CopiedDevice, id,
                          "number " + std::to_string(claimed) + " of mine was written elsewhere"});
    return parts_.replica.takeBack(id, first, changes);
}

} // namespace cordee
