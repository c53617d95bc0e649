#include "sync/core/snapshots.h"

#include <algorithm>

// Writing a snapshot, and confirming somebody else's.
namespace cordee {

namespace {

std::uint64_t countOf(const SpaceVector& vector) {
    std::uint64_t count = 0;
    for (const auto& [device, head] : vector)
        count += head.seq;
    return count;
}

bool reaches(const SpaceVector& target, const SpaceVector& base) {
    return std::ranges::all_of(base, [&](const auto& entry) {
        return std::ranges::any_of(target, [&](const auto& other) {
            return other.first == entry.first && other.second.seq >= entry.second.seq;
        });
    });
}

} // namespace

std::optional<SnapshotClaim> Snapshots::claimOf(const SpaceId& id,
                                                const SnapshotShelf::Kept& kept) const {
    std::vector<const sync::v1::SnapshotSignature*> signatures;
    for (const auto& signature : kept.signatures)
        signatures.push_back(&signature);
    auto claim = keys_->readSnapshot(id, kept.header, signatures);
    if (!claim) return std::nullopt;
    return std::move(*claim);
}

// Whoever has sent something that the server took looks whether it is time: not everybody at once.
bool Snapshots::isDue(const SpaceId& id, Space& space) {
    if (!std::exchange(space.hasSent, false)) return false;
    if (space.working || space.sending || isWaiting(space) || !parts_.vault.canSeal(id))
        return false;
    if (space.told && space.told->claim && space.told->claim->isDisputed) return false;
    return countOf(parts_.replica.chainHeads(id)) >= space.snapshotAt + every_;
}

void Snapshots::startWork(const SpaceId& id, Space& space) {
    if (space.working || isHeldBack(id)) return;
    const bool confirms = space.told && space.told->claim && space.told->claim->wantsMe &&
                          space.start == space.told->claim->id && !space.told->judged &&
                          !space.sending && parts_.vault.canSeal(id) && !isWaiting(space);
    if (!confirms && !isDue(id, space)) return;
    SpaceVector target = confirms ? space.told->claim->vector : rows_->settledHeads(id);
    if (!confirms && countOf(target) < space.snapshotAt + every_) return;
    auto working =
        std::make_unique<Working>(Working{SnapshotWork(*rows_, parts_.vault, id, std::move(target)),
                                          !confirms, confirms ? space.told->claim->id : Hash32()});
    const auto base = baseFor(id, working->work.target());
    if (auto begun = working->work.begin(base ? &*base : nullptr); !begun) return postpone(space);
    space.working = std::move(working);
}

// The newest state kept here that lies below the target. Nothing: from the first batch on.
std::optional<SnapshotWork::Base> Snapshots::baseFor(const SpaceId& id, const SpaceVector& target) {
    std::optional<SnapshotWork::Base> best;
    for (const auto place : {SnapshotShelf::Place::Start, SnapshotShelf::Place::Mine}) {
        const auto kept = shelf_->load(id, place);
        auto claim = kept ? claimOf(id, *kept) : std::nullopt;
        if (!claim || !reaches(target, claim->vector)) continue;
        if (best && countOf(claim->vector) <= countOf(best->vector)) continue;
        auto state = keys_->openSnapshot(id, kept->header, kept->chunks);
        if (state) best = {std::move(*state), std::move(claim->vector)};
    }
    return best;
}

bool Snapshots::workSome(std::vector<Alarm>& alarms) {
    for (auto& [id, space] : spaces_) {
        if (!space.working) continue;
        if (space.working->state) {
            finishWork(id, space, alarms);
            return true;
        }
        auto stepped = space.working->work.step();
        if (!stepped) {
            space.working.reset();
            postpone(space);
        } else {
            space.working->state = std::move(*stepped);
        }
        return true;
    }
    return false;
}

bool Snapshots::isWorking() const {
    return std::ranges::any_of(spaces_,
                               [](const auto& entry) { return entry.second.working != nullptr; });
}

void Snapshots::finishWork(const SpaceId& id, Space& space, std::vector<Alarm>& alarms) {
    const Bytes& state = *space.working->state;
    space.working->writes ? finishOwn(id, space, state) : finishCheck(id, space, state, alarms);
    space.working.reset();
}

void Snapshots::finishOwn(const SpaceId& id, Space& space, const Bytes& state) {
    const SpaceVector& vector = space.working->work.target();
    auto sealed = keys_->sealSnapshot(id, state, vector, rows_->model(), rows_->modelVersion());
    if (!sealed) return postpone(space);
    auto signature = keys_->signSnapshot(id, sealed->id, sealed->stateHash);
    if (!signature) return postpone(space);
    SnapshotShelf::Kept kept{
        std::move(sealed->header), {std::move(*signature)}, std::move(sealed->chunks)};
    if (!shelf_->keep(id, SnapshotShelf::Place::Mine, kept)) return postpone(space);
    space.snapshotAt = countOf(vector);
    space.sending = Sending{sealed->id, std::move(kept), 0, false, false};
}

void Snapshots::finishCheck(const SpaceId& id, Space& space, const Bytes& state,
                            std::vector<Alarm>& alarms) {
    if (!space.told || !space.told->claim || space.told->claim->id != space.working->id) return;
    const SnapshotClaim& claim = *space.told->claim;
    const auto hashes = keys_->snapshotHashes(id, claim.epoch, state, rows_->model());
    if (!hashes) return postpone(space);
    space.told->judged = true;
    if (hashes->model != claim.modelHash) return; // another version's: not for this one to judge
    if (hashes->state != claim.stateHash && !std::exchange(space.told->alarmed, true))
        alarms.push_back({TrustErrorKind::Fork, id,
                          "the state of snapshot " + claim.id.hex() + " is another here"});
    auto signature = keys_->signSnapshot(id, claim.id, hashes->state);
    if (!signature) return postpone(space);
    space.sending = Sending{claim.id, {{}, {std::move(*signature)}, {}}, 0, true, false};
}

// A confirmed one only: a server that lost batches takes two devices' word for them.
void Snapshots::giveStart(const SpaceId& id) {
    if (!shelf_) return;
    Space& space = spaces_.try_emplace(id).first->second;
    if (space.sending || isWaiting(space)) return;
    auto kept = shelf_->load(id, SnapshotShelf::Place::Start);
    const auto claim = kept ? claimOf(id, *kept) : std::nullopt;
    if (!claim || !claim->isConfirmed || claim->chunks != kept->chunks.size())
        return postpone(space);
    space.sending = Sending{claim->id, std::move(*kept), 0, false, false, true};
}

} // namespace cordee
