#include "sync/core/snapshots.h"

#include "sync/core/limits.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>

namespace cordee {

namespace {

constexpr std::uint32_t readable = 1; // format of snapshots
constexpr std::size_t mostPushed = limits::requestBody - 256 * 1024;

std::vector<const sync::v1::SnapshotSignature*>
pointersTo(const std::vector<sync::v1::SnapshotSignature>& signatures) {
    std::vector<const sync::v1::SnapshotSignature*> pointers;
    for (const auto& signature : signatures)
        pointers.push_back(&signature);
    return pointers;
}

bool isStored(std::uint32_t code) {
    return code == sync::v1::PUSH_CODE_STORED || code == sync::v1::PUSH_CODE_DUPLICATE;
}

} // namespace

Snapshots::Snapshots(const Parts& parts, BackOff backOff, std::uint64_t every)
    : parts_(parts)
    , rows_(parts.replica.snapshots())
    , keys_(parts.vault.snapshots())
    , backOff_(backOff)
    , every_(every) {
    if (rows_ && keys_ && parts.notes) shelf_.emplace(*parts.notes);
}

void Snapshots::fill(sync::v1::ExchangeRequest& request, With with) {
    if (!shelf_) return;
    request.set_snapshot_version(readable);
    for (auto& pull : *request.mutable_space_pull()) {
        const SpaceId id = *SpaceId::from(pull.space_id());
        pull.set_applied_server_seq(parts_.replica.cursor(id));
        const auto found = spaces_.find(id);
        if (found == spaces_.end()) continue;
        Space& space = found->second;
        if (!space.start.isNull()) pull.set_start(space.start.bytes());
        if (space.told && !space.told->id.empty()) {
            pull.set_told_snapshot(space.told->id);
            pull.set_told_signatures(static_cast<std::uint32_t>(space.told->signatures.size()));
        }
        if (with == With::PullsOnly) continue;
        if (mustBegin(space) && space.chunks.size() < space.told->claim->chunks) {
            auto* get = request.add_snapshot_get();
            get->set_space_id(id.bytes());
            get->set_snapshot_id(space.told->claim->id.bytes());
            get->set_first_chunk(static_cast<std::uint32_t>(space.chunks.size()));
        }
        if (space.sending && !isWaiting(space)) fillPush(id, space, request);
    }
}

void Snapshots::fillPush(const SpaceId& id, Space& space, sync::v1::ExchangeRequest& request) {
    Sending& sending = *space.sending;
    std::size_t used = request.ByteSizeLong();
    if (used + limits::snapshotHeader + limits::snapshotChunk > mostPushed) return;
    auto* push = request.add_snapshot_push();
    push->set_space_id(id.bytes());
    push->set_snapshot_id(sending.id.bytes());
    sending.isAsked = true;
    if (!sending.headerKnown) push->set_header(sending.kept.header);
    for (const auto& signature : sending.kept.signatures)
        *push->add_signature() = signature;
    push->set_first_chunk(sending.next);
    used = request.ByteSizeLong();
    for (std::size_t i = sending.next; i < sending.kept.chunks.size(); ++i) {
        const Bytes& chunk = sending.kept.chunks[i];
        used += chunk.size() + 8;
        if (used > mostPushed || i >= sending.next + limits::snapshotChunksPerRequest) return;
        push->add_chunk(chunk);
    }
}

bool Snapshots::take(sync::v1::ExchangeResponse& response, With to, std::vector<Alarm>& alarms) {
    if (!shelf_) return false;
    bool moved = false;
    for (const auto& result : response.batch_result()) {
        const auto id = SpaceId::from(result.space_id());
        if (id && result.status_size() > 0) spaces_.try_emplace(*id).first->second.hasSent = true;
    }
    for (const auto& result : response.snapshot_result()) {
        const auto id = SpaceId::from(result.space_id());
        const auto found = id ? spaces_.find(*id) : spaces_.end();
        if (found != spaces_.end()) moved = takeResult(*id, found->second, result) || moved;
    }
    for (auto& [id, space] : spaces_) // a server that knows no snapshots says nothing of them
        if (to == With::Pushes && space.sending && std::exchange(space.sending->isAsked, false))
            postpone(space);
    for (auto& part : *response.mutable_snapshot_part()) {
        const auto id = SpaceId::from(part.space_id());
        const auto found = id ? spaces_.find(*id) : spaces_.end();
        if (found != spaces_.end()) moved = takePart(found->second, *id, part, alarms) || moved;
    }
    for (const auto& news : response.space_news()) {
        const auto id = SpaceId::from(news.space_id());
        if (!id) continue;
        Space& space = spaces_.try_emplace(*id).first->second;
        if (news.has_snapshot()) takeNews(*id, space, news.snapshot(), alarms);
    }
    return moved;
}

void Snapshots::takeNews(const SpaceId& id, Space& space, const sync::v1::SnapshotNews& news,
                         std::vector<Alarm>& alarms) {
    const bool isSame = space.told && space.told->header == news.header();
    Told told;
    if (isSame) told = std::move(*space.told);
    if (!isSame) {
        space.chunks.clear();
        told.header = news.header();
    }
    told.id = news.snapshot_id().size() == Hash32::size ? news.snapshot_id() : Bytes();
    told.signatures.assign(news.signature().begin(), news.signature().end());
    told.isBase = news.is_base();
    told.resumeAfter = news.resume_after();
    space.told = std::move(told);
    readTold(id, space, alarms);
    if (!mustBegin(space) || !space.chunks.empty()) return;
    // What came of it before a stop.
    if (auto coming = shelf_->load(id, SnapshotShelf::Place::Coming);
        coming && coming->header == space.told->header)
        space.chunks = std::move(coming->chunks);
    else
        static_cast<void>(
            shelf_->keep(id, SnapshotShelf::Place::Coming, {space.told->header, {}, {}}));
}

void Snapshots::readTold(const SpaceId& id, Space& space, std::vector<Alarm>& alarms) {
    Told& told = *space.told;
    const auto signatures = pointersTo(told.signatures);
    auto claim = keys_->readSnapshot(id, told.header, signatures);
    told.claim.reset();
    if (claim) {
        told.claim = std::move(*claim);
        if (!told.claim->isDisputed || std::exchange(told.alarmed, true)) return;
        alarms.push_back({TrustErrorKind::Fork, id,
                          "two devices worked out two states of snapshot " + told.claim->id.hex()});
        return;
    }
    const TrustError& error = claim.error();
    if (!isPermanent(error.kind)) told.id.clear(); // once the logs are here it may hold
    if (error.kind == TrustErrorKind::WrongVersion)
        tooOld_ = error.detail;
    else if (isPermanent(error.kind) && !std::exchange(told.alarmed, true))
        alarms.push_back({error.kind, id, "a snapshot: " + error.detail});
}

bool Snapshots::takePart(Space& space, const SpaceId& id, sync::v1::SnapshotPart& part,
                         std::vector<Alarm>& alarms) {
    if (!mustBegin(space) || part.snapshot_id() != space.told->claim->id.view() ||
        part.first_chunk() != space.chunks.size())
        return false;
    bool moved = false;
    for (auto& chunk : *part.mutable_chunk()) {
        if (space.chunks.size() >= space.told->claim->chunks) break;
        if (!keys_->isChunkOf(space.told->header, space.chunks.size(), chunk)) {
            if (!std::exchange(space.told->alarmed, true))
                alarms.push_back({TrustErrorKind::BadCiphertext, id,
                                  "a snapshot: not the chunk that its header names"});
            break;
        }
        // Without the row a stop loses it: it is asked for again.
        static_cast<void>(
            shelf_->addChunk(id, SnapshotShelf::Place::Coming, space.chunks.size(), chunk));
        space.chunks.push_back(std::move(chunk));
        moved = true;
    }
    if (!moved) postpone(space); // it has not got it, or no room for it
    return moved;
}

bool Snapshots::takeResult(const SpaceId& id, Space& space,
                           const sync::v1::SnapshotResult& result) {
    if (!space.sending || space.sending->id.view() != result.snapshot_id()) return false;
    Sending& sending = *space.sending;
    sending.isAsked = false;
    if (result.code() == sync::v1::PUSH_CODE_GAP && sending.headerKnown) {
        sending.headerKnown = false; // it lost the beginning
        return true;
    }
    if (!isStored(result.code())) {
        // Another is there, or this one does not hold: what is told next decides. Where it brought
        // that other one, the server may lack nothing any more.
        if (sending.isStart) given_.push_back(id);
        space.sending.reset();
        postpone(space);
        return false;
    }
    const bool moved = !sending.headerKnown || result.chunks() > sending.next;
    sending.headerKnown = true;
    sending.next = result.chunks();
    if (sending.next < sending.kept.chunks.size()) {
        if (!moved) postpone(space);
        return moved;
    }
    if (sending.isStart) given_.push_back(id);
    space.sending.reset();
    space.backOff.reset();
    return true;
}

void Snapshots::postpone(Space& space) {
    if (space.backOff.isReset()) space.backOff = backOff_;
    space.notBeforeMs = parts_.clock.nowMs() + space.backOff.next(parts_.random).count();
}

bool Snapshots::isWaiting(const Space& space) const {
    return parts_.clock.nowMs() < space.notBeforeMs;
}

bool Snapshots::wantsRound() const {
    return std::ranges::any_of(spaces_, [&](const auto& entry) {
        const Space& space = entry.second;
        const bool fetches = mustBegin(space) && space.chunks.size() < space.told->claim->chunks;
        return (space.sending || fetches) && !isWaiting(space);
    });
}

std::int64_t Snapshots::dueMs() const {
    std::int64_t due = 0;
    for (const auto& [id, space] : spaces_) {
        if (!isWaiting(space)) continue;
        if (due == 0 || space.notBeforeMs < due) due = space.notBeforeMs;
    }
    return due;
}

void Snapshots::forgetServer() {
    for (auto& [id, space] : spaces_) {
        space.told.reset();
        space.start = {};
        space.sending.reset();
        space.notBeforeMs = 0;
    }
}

void Snapshots::retryNow() {
    for (auto& [id, space] : spaces_)
        space.notBeforeMs = 0;
}

} // namespace cordee
