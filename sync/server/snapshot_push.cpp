#include "sync/server/batch_pushes.h"
#include "sync/server/snapshots.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

// Snapshots on their way in.
namespace cordee::server {

namespace {

using crypto::ParsedSnapshot;
using crypto::trustError;

// Who began to send a snapshot and was not heard since gives way to another.
constexpr std::int64_t patienceMs = 10 * 60 * 1000;

bool dominates(const SpaceVector& newer, const SpaceVector& older) {
    return std::ranges::all_of(older, [&](const auto& entry) {
        return std::ranges::any_of(newer, [&](const auto& other) {
            return other.first == entry.first && other.second.seq >= entry.second.seq;
        });
    });
}

std::vector<const wire::SnapshotSignature*>
pointersTo(const google::protobuf::RepeatedPtrField<wire::SnapshotSignature>& signatures) {
    std::vector<const wire::SnapshotSignature*> pointers;
    for (const wire::SnapshotSignature& signature : signatures)
        pointers.push_back(&signature);
    return pointers;
}

// Every device speaks once.
bool isAmong(std::span<const wire::SnapshotSignature> signatures,
             const wire::SnapshotSignature& one) {
    return std::ranges::find(signatures, one.device_id(), &wire::SnapshotSignature::device_id) !=
           signatures.end();
}

} // namespace

struct Snapshots::Pushed {
    const wire::SnapshotPush& push;
    const crypto::SpaceLog* log;
    std::int64_t nowMs;
    SpaceId space;
    Entry entry;
    bool isNew = false;
};

wire::SnapshotResult Snapshots::push(const wire::SnapshotPush& push, const DeviceId& requester,
                                     const std::optional<UserId>& user, std::int64_t nowMs) {
    wire::SnapshotResult result;
    result.set_space_id(push.space_id());
    result.set_snapshot_id(push.snapshot_id());
    result.set_code(wire::PUSH_CODE_STORED);
    const auto fail = [&](const TrustError& error) {
        result.set_code(pushCodeOf(error.kind));
        result.set_detail(error.detail);
    };
    const auto space = SpaceId::from(push.space_id());
    const auto id = Hash32::from(push.snapshot_id());
    Pushed pushed{push, space ? logs_.space(*space) : nullptr, nowMs, space.value_or(SpaceId()), {},
                  false};
    if (const auto refused = refusalOf(pushed.log, requester, user)) {
        fail(*refused);
        return result;
    }
    if (!id) {
        fail(crypto::malformed("an id of another length"));
        return result;
    }
    pushed.entry.id = *id;
    if (auto received = receive(pushed); !received) fail(received.error());
    result.set_chunks(pushed.entry.chunks);
    return result;
}

Result<void, TrustError> Snapshots::receive(Pushed& pushed) {
    if (auto known = rows_.find(pushed.space, pushed.entry.id)) {
        pushed.entry = std::move(*known);
    } else if (auto begun = begin(pushed); !begun) {
        return begun;
    }
    // What stands for batches that are gone is not disputed any more: nobody could begin without
    // it.
    if (!pushed.isNew && !pushed.entry.isBase())
        if (auto added = addSignatures(pushed); !added) return added;
    const auto parsed = crypto::parseSnapshot(pushed.entry.header);
    if (!parsed) return parsed.error();
    if (pushed.entry.stage == Stage::Growing) {
        // Those before a bad one are stored: the entry must say so, or they would come twice.
        const auto added = addChunks(pushed, *parsed);
        pushed.entry.touchedMs = pushed.nowMs;
        rows_.put(pushed.space, pushed.entry);
        if (!added) return added;
    }
    finish(pushed, *parsed);
    return {};
}

Result<void, TrustError> Snapshots::begin(Pushed& pushed) {
    if (pushed.push.header().empty())
        return trustError(TrustErrorKind::Gap, "begin with the header");
    const auto parsed = crypto::parseSnapshot(pushed.push.header());
    if (!parsed) return parsed.error();
    if (parsed->id != pushed.entry.id) return crypto::malformed("not the id of this header");
    const auto signatures = pointersTo(pushed.push.signature());
    const auto verdict = crypto::judgeSnapshot(*parsed, signatures, *pushed.log, logs_);
    if (!verdict) return verdict.error();
    const auto isInLog = compareWithLog(*parsed);
    if (!isInLog) return isInLog.error();
    // A server that lost batches takes two devices' word for them, never one's.
    if (!*isInLog && (!verdict->isConfirmed || verdict->isDisputed))
        return trustError(TrustErrorKind::Gap, "batches that it stands for are not here");
    if (auto room = makeRoom(pushed, *parsed); !room) return room;
    pushed.entry.header = pushed.push.header();
    pushed.entry.touchedMs = pushed.nowMs;
    pushed.isNew = true;
    rows_.put(pushed.space, pushed.entry);
    std::vector<wire::SnapshotSignature> added;
    for (const wire::SnapshotSignature* signature : signatures) {
        if (isAmong(added, *signature)) continue;
        rows_.addSignature(pushed.space, pushed.entry.id, added.size(), *signature);
        added.push_back(*signature);
    }
    return {};
}

// One at a time beside the one that is the base: a later one takes the place of an earlier.
Result<void, TrustError> Snapshots::makeRoom(const Pushed& pushed, const ParsedSnapshot& parsed) {
    std::vector<Hash32> outdated;
    for (const Entry& entry : rows_.entries(pushed.space)) {
        const auto other = crypto::parseSnapshot(entry.header);
        if (!other) return other.error();
        const bool isIdle = pushed.nowMs - entry.touchedMs >= patienceMs;
        const bool isLater = dominates(parsed.vector, other->vector);
        if (entry.stage == Stage::Growing) {
            if (other->device != parsed.device && !isIdle)
                return trustError(TrustErrorKind::Equivocation, "another is being sent");
        } else if (!isLater || parsed.vector == other->vector) {
            return trustError(TrustErrorKind::Equivocation, "a later one is here");
        }
        if (!entry.isBase()) outdated.push_back(entry.id);
    }
    for (const Hash32& id : outdated)
        rows_.remove(pushed.space, id);
    return {};
}

// True if all of its batches are here or were; Equivocation: other ones are.
Result<bool, TrustError> Snapshots::compareWithLog(const ParsedSnapshot& parsed) {
    bool isHere = true;
    for (const auto& [device, head] : parsed.vector) {
        const auto there = store_.findBatch(parsed.space, device, head.seq);
        const ChainHead base = store_.chainBase(parsed.space, device);
        if (there ? there->hash != head.hash : base.seq == head.seq && base != head)
            return trustError(TrustErrorKind::Equivocation, "another batch is here");
        if (head.seq < base.seq) return trustError(TrustErrorKind::Equivocation, "an older one");
        isHere = isHere && (there || base == head);
    }
    return isHere;
}

Result<void, TrustError> Snapshots::addSignatures(Pushed& pushed) {
    auto known = rows_.signatures(pushed.space, pushed.entry.id);
    for (const wire::SnapshotSignature& signature : pushed.push.signature()) {
        if (isAmong(known, signature)) continue;
        if (known.size() >= limits::snapshotSignatures)
            return trustError(TrustErrorKind::TooLarge, "enough signatures");
        const auto signer =
            crypto::checkSnapshotSignature(pushed.entry.id, signature, *pushed.log, logs_);
        if (!signer) return signer.error();
        rows_.addSignature(pushed.space, pushed.entry.id, known.size(), signature);
        known.push_back(signature);
        touched_.spaces.push_back(pushed.space);
    }
    return {};
}

Result<void, TrustError> Snapshots::addChunks(Pushed& pushed, const ParsedSnapshot& parsed) {
    Entry& entry = pushed.entry;
    std::uint64_t at = pushed.push.first_chunk();
    for (const Bytes& chunk : pushed.push.chunk()) {
        if (at > entry.chunks) return trustError(TrustErrorKind::Gap, "chunks in their order");
        if (at++ < entry.chunks) continue;
        const auto number = static_cast<int>(entry.chunks);
        if (number >= parsed.header.chunk_hash_size() ||
            crypto::chunkHashOf(chunk).view() != parsed.header.chunk_hash(number))
            return crypto::malformed("not the chunk that the header names");
        if (chunk.size() > limits::snapshotChunk + crypto::chunkTagSize)
            return trustError(TrustErrorKind::TooLarge, "a chunk too large");
        rows_.addChunk(pushed.space, entry.id, entry.chunks++, chunk);
    }
    return {};
}

void Snapshots::finish(Pushed& pushed, const ParsedSnapshot& parsed) {
    Entry& entry = pushed.entry;
    const auto wanted = static_cast<std::uint32_t>(parsed.header.chunk_hash_size());
    if (entry.stage == Stage::Growing && entry.chunks == wanted) {
        entry.stage = Stage::Whole;
        for (const auto& [device, head] : parsed.vector)
            entry.through =
                std::max(entry.through, rows_.serverSeqAt(pushed.space, device, head.seq));
        rows_.put(pushed.space, entry);
        touched_.spaces.push_back(pushed.space);
    }
    if (entry.stage != Stage::Whole) return;
    const auto isInLog = compareWithLog(parsed);
    if (isInLog && !*isInLog) return makeBase(pushed.space, entry, parsed);
    dropIfAllPassed(pushed.space, entry, pushed.nowMs);
}

wire::SnapshotPart Snapshots::part(const wire::SnapshotGet& get, const std::optional<UserId>& user,
                                   std::size_t mostBytes) {
    wire::SnapshotPart part;
    part.set_space_id(get.space_id());
    part.set_snapshot_id(get.snapshot_id());
    part.set_first_chunk(get.first_chunk());
    const auto space = SpaceId::from(get.space_id());
    const auto id = Hash32::from(get.snapshot_id());
    const crypto::SpaceLog* log = space && id ? logs_.space(*space) : nullptr;
    if (!log || !user || !log->isMember(*user)) return part;
    for (std::size_t i = 0; i < limits::snapshotChunksPerRequest; ++i) {
        auto chunk = rows_.chunk(*space, *id, get.first_chunk() + i);
        if (!chunk || chunk->size() > mostBytes) break;
        mostBytes -= chunk->size();
        part.add_chunk(std::move(*chunk));
    }
    return part;
}

} // namespace cordee::server
