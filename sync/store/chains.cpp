#include "sync/core/limits.h"
#include "sync/store/mirror_records.h"
#include "sync/store/outbox.h"
#include "sync/store/store_impl.h"

// The authors' chains and the local log of their batches.
namespace cordee::store {

std::optional<ChainHead> StoreImpl::headOf(std::uint32_t space, const DeviceId& device) const {
    const auto number = context_.devices.find(device);
    if (!number) return std::nullopt;
    Run run(context_.db.prepared("SELECT seq, hash FROM chain WHERE space = ? AND device = ?"));
    run.integer(space).integer(*number);
    if (!run.next()) return std::nullopt;
    return ChainHead{static_cast<std::uint64_t>(run.integerAt(0)),
                     Hash32::from(run.bytesAt(1)).value_or(Hash32())};
}

ChainHead StoreImpl::chainHead(const SpaceId& space, const DeviceId& device) const {
    return readOr<ChainHead>(
        [&] { return headOf(context_.spaceNumber(space), device).value_or(ChainHead()); });
}

void StoreImpl::saveHead(std::uint32_t space, std::uint32_t device, const ChainHead& head,
                         bool moved) {
    Run run(context_.db.prepared("INSERT OR REPLACE INTO chain(space, device, seq, hash, moved)"
                                 " VALUES(?, ?, ?, ?, ?)"));
    run.integer(space).integer(device).integer(static_cast<std::int64_t>(head.seq));
    run.blob(head.hash.view()).integer(moved ? 1 : 0).exec();
}

std::vector<std::pair<DeviceId, ChainHead>> StoreImpl::headsToReport(const SpaceId& space) const {
    using Heads = std::vector<std::pair<DeviceId, ChainHead>>;
    return readOr<Heads>([&] {
        Heads heads;
        Run run(context_.db.prepared("SELECT device, seq, hash FROM chain WHERE space = ? AND"
                                     " moved = 1 ORDER BY device LIMIT ?"));
        run.integer(context_.spaceNumber(space));
        run.integer(static_cast<std::int64_t>(limits::seenPerBatch));
        while (run.next()) {
            heads.emplace_back(context_.devices.id(static_cast<std::uint32_t>(run.integerAt(0))),
                               ChainHead{static_cast<std::uint64_t>(run.integerAt(1)),
                                         Hash32::from(run.bytesAt(2)).value_or(Hash32())});
        }
        return heads;
    });
}

std::vector<std::pair<DeviceId, ChainHead>> StoreImpl::chainHeads(const SpaceId& space) const {
    return readOr<std::vector<std::pair<DeviceId, ChainHead>>>(
        [&] { return headsOf(context_.spaceNumber(space)); });
}

std::vector<std::pair<DeviceId, ChainHead>> StoreImpl::headsOf(std::uint32_t space) const {
    std::vector<std::pair<DeviceId, ChainHead>> heads;
    Run run(context_.db.prepared("SELECT device, seq, hash FROM chain WHERE space = ?"));
    run.integer(space);
    while (run.next()) {
        heads.emplace_back(context_.devices.id(static_cast<std::uint32_t>(run.integerAt(0))),
                           ChainHead{static_cast<std::uint64_t>(run.integerAt(1)),
                                     Hash32::from(run.bytesAt(2)).value_or(Hash32())});
    }
    return heads;
}

std::optional<Hash32> StoreImpl::batchHash(const SpaceId& space, const DeviceId& device,
                                           std::uint64_t seq) const {
    return readOr<std::optional<Hash32>>(
        [&] { return hashOf(context_.spaceNumber(space), device, seq); });
}

std::optional<Hash32> StoreImpl::hashOf(std::uint32_t space, const DeviceId& device,
                                        std::uint64_t seq) const {
    const auto number = context_.devices.find(device);
    if (!number) return std::nullopt;
    Run run(
        context_.db.prepared("SELECT hash FROM batch WHERE space = ? AND device = ? AND seq = ?"));
    run.integer(space).integer(*number).integer(static_cast<std::int64_t>(seq));
    if (run.next()) return Hash32::from(run.bytesAt(0));
    const auto start = startOf(space, device);
    if (seq == 0 || !start || start->seq != seq) return std::nullopt;
    return start->hash;
}

std::optional<std::uint64_t> StoreImpl::firstWaiting(std::uint32_t space) const {
    Run run(context_.db.prepared(
        "SELECT seq FROM batch WHERE space = ? AND waiting = 1 ORDER BY seq LIMIT 1"));
    run.integer(space);
    if (!run.next()) return std::nullopt;
    return static_cast<std::uint64_t>(run.integerAt(0));
}

std::vector<SealedBatch> StoreImpl::batchesAfter(const SpaceId& space, const DeviceId& device,
                                                 std::uint64_t seq, std::size_t mostBytes) const {
    return readOr<std::vector<SealedBatch>>([&] {
        std::vector<SealedBatch> batches;
        const auto number = context_.devices.find(device);
        if (!number) return batches;
        Run run(context_.db.prepared("SELECT seq, hash, bytes FROM batch WHERE space = ? AND"
                                     " device = ? AND seq > ? ORDER BY seq"));
        run.integer(context_.spaceNumber(space)).integer(*number);
        run.integer(static_cast<std::int64_t>(seq));
        while (run.next()) {
            Bytes bytes(run.bytesAt(2));
            if (bytes.size() > mostBytes) break;
            mostBytes -= bytes.size();
            batches.push_back({static_cast<std::uint64_t>(run.integerAt(0)),
                               Hash32::from(run.bytesAt(1)).value_or(Hash32()), std::move(bytes)});
        }
        return batches;
    });
}

namespace {

// Puts `changes` before those that wait already.
void putFirst(Context& context, std::uint32_t space, std::span<const Change> changes,
              std::int64_t madeMs) {
    std::vector<std::pair<Change, std::int64_t>> later;
    {
        Run run(context.db.prepared(
            "SELECT seq, body, made_ms FROM pending WHERE space = ? ORDER BY seq"));
        run.integer(space);
        while (run.next()) {
            const auto body = context.secrets.open(run.bytesAt(1), "pending",
                                                   std::to_string(run.integerAt(0)), "body");
            auto change = body ? unpackChange(*body) : std::nullopt;
            if (!change) throw Unreadable("a change that waits");
            later.emplace_back(std::move(*change), run.integerAt(2));
        }
    }
    Run remove(context.db.prepared("DELETE FROM pending WHERE space = ?"));
    remove.integer(space).exec();
    for (const Change& change : changes)
        addPending(context, space, change, madeMs);
    for (const auto& [change, atMs] : later)
        addPending(context, space, change, atMs);
}

} // namespace

Result<void, StoreError> StoreImpl::takeBack(const SpaceId& space, std::uint64_t seq,
                                             std::span<const Change> changes) {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return StoreError{StoreErrorKind::NotFound, "space " + space.hex()};
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    if (seq == 0) return StoreError{StoreErrorKind::Invalid, "numbers start at 1"};
    auto done = transact<void>([&]() -> Result<void, StoreError> {
        const std::uint32_t device = context_.devices.number(*context_.device);
        const auto from = static_cast<std::int64_t>(seq);
        std::int64_t madeMs = 0;
        {
            Run run(context_.db.prepared("SELECT min(waiting), min(made_ms) FROM batch"
                                         " WHERE space = ? AND device = ? AND seq >= ?"));
            run.integer(number).integer(device).integer(from).next();
            if (run.integerAt(0) != 1)
                return StoreError{StoreErrorKind::Invalid, "it was acknowledged"};
            madeMs = run.integerAt(1);
        }
        Run forget(
            context_.db.prepared("DELETE FROM batch WHERE space = ? AND device = ? AND seq >= ?"));
        forget.integer(number).integer(device).integer(from).exec();
        // What cannot be read undoes all of it: it must not pass for a chain without a beginning.
        const auto hash = hashOf(number, *context_.device, seq - 1);
        saveHead(number, device, hash ? ChainHead{seq - 1, *hash} : ChainHead{}, false);
        context_.toMirror += mirrorTakeBack(space, seq);
        putFirst(context_, number, changes, madeMs);
        return {};
    });
    if (done) outboxChanged_.tell();
    return done;
}

} // namespace cordee::store
