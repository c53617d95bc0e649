#include "sync/core/planted.h"
#include "sync/store/check.h"
#include "sync/store/pack.h"
#include "sync/store/rehearsal.h"
#include "sync/store/state_codec.h"
#include "sync/store/store_impl.h"

#include <algorithm>

// The database as snapshots see it.
namespace cordee::store {

std::unique_ptr<Rehearsal> StoreImpl::rehearse(const SpaceId& space) const {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return nullptr;
    try {
        return std::make_unique<MemoryRehearsal>(options_, space, context_.space(number).kind);
    } catch (const SQLite::Exception&) {
        return nullptr; // no memory: later
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

Bytes StoreImpl::model() const {
    Packer packer;
    packer.varint(stateFormat).varint(store::modelVersion);
    for (const RecordSchema& record : options_.schema.records()) {
        packer.varint(record.number).varint(static_cast<std::uint64_t>(record.audience));
        packer.varint(record.fields.size());
        for (const FieldSchema& field : record.fields) {
            packer.varint(field.number).varint(static_cast<std::uint64_t>(field.type));
            packer.varint(static_cast<std::uint64_t>(field.merge));
            packer.varint(static_cast<std::uint64_t>(field.holds));
            packer.varint(field.neverShared ? 1 : 0);
        }
    }
    return packer.take();
}

bool StoreImpl::isEvidence(std::uint32_t recordKind) const {
    const RecordSchema* record = options_.schema.record(recordKind);
    return !record || record->evidence;
}

std::vector<SnapshotRows::Logged> StoreImpl::logAfter(const SpaceId& space, std::int64_t position,
                                                      std::size_t mostBytes) const {
    return readOr<std::vector<Logged>>([&] {
        std::vector<Logged> log;
        Run run(context_.db.prepared("SELECT n, device, seq, hash, bytes FROM batch"
                                     " WHERE space = ? AND n > ? ORDER BY n"));
        run.integer(context_.spaceNumber(space)).integer(position);
        std::size_t size = 0;
        while (run.next()) {
            Logged logged{run.integerAt(0),
                          context_.devices.id(static_cast<std::uint32_t>(run.integerAt(1))),
                          {static_cast<std::uint64_t>(run.integerAt(2)),
                           Hash32::from(run.bytesAt(3)).value_or(Hash32()), Bytes(run.bytesAt(4))}};
            size += logged.batch.bytes.size();
            if (size > mostBytes && !log.empty()) break;
            log.push_back(std::move(logged));
        }
        return log;
    });
}

SpaceVector StoreImpl::settledHeads(const SpaceId& space) const {
    // All of it or nothing: a waiting batch that could not be read is not a settled one.
    return readOr<SpaceVector>([&] {
        const std::uint32_t number = context_.spaceNumber(space);
        SpaceVector heads = headsOf(number);
        std::erase_if(heads, [&](auto& entry) {
            auto& [device, head] = entry;
            if (device != context_.device) return head.seq == 0;
            const auto waiting = firstWaiting(number);
            if (!waiting) return head.seq == 0;
            const auto hash = hashOf(number, device, *waiting - 1);
            if (hash) head = {*waiting - 1, *hash};
            return !hash; // nothing of mine is there yet
        });
        std::ranges::sort(heads, {}, [](const auto& entry) { return entry.first; });
        return heads;
    });
}

std::optional<ChainHead> StoreImpl::startOf(std::uint32_t space, const DeviceId& device) const {
    const auto number = context_.devices.find(device);
    if (!number) return std::nullopt;
    Run run(context_.db.prepared("SELECT seq, hash FROM started WHERE space = ? AND device = ?"));
    run.integer(space).integer(*number);
    if (!run.next()) return std::nullopt;
    return ChainHead{static_cast<std::uint64_t>(run.integerAt(0)),
                     Hash32::from(run.bytesAt(1)).value_or(Hash32())};
}

std::uint64_t StoreImpl::startsAfter(const SpaceId& space, const DeviceId& device) const {
    return readOr<std::uint64_t>(
        [&] { return startOf(context_.spaceNumber(space), device).value_or(ChainHead()).seq; });
}

// One author's chain, of which a snapshot stands for the batches through `head`.
Result<void, StoreError> StoreImpl::standOn(std::uint32_t space, const DeviceId& device,
                                            const ChainHead& head) {
    const bool isMine = context_.device == device;
    const ChainHead known = headOf(space, device).value_or(ChainHead());
    const auto hash = hashOf(space, device, head.seq);
    if (hash && *hash != head.hash)
        return StoreError{StoreErrorKind::Invalid, "another batch is here under number " +
                                                       std::to_string(head.seq) + " of " +
                                                       device.hex()};
    const std::uint32_t number = context_.devices.number(device);
    if (isMine && known.seq >= head.seq) {
        Run run(context_.db.prepared("UPDATE batch SET waiting = 0 WHERE space = ? AND device = ?"
                                     " AND waiting = 1 AND seq <= ?"));
        run.integer(space).integer(number).integer(static_cast<std::int64_t>(head.seq)).exec();
    } else if (isMine && firstWaiting(space)) {
        return StoreError{StoreErrorKind::Invalid, "batches of mine wait that it has not"};
    }
    if (known.seq >= head.seq) return {};
    saveHead(space, number, head, !isMine);
    Run run(context_.db.prepared(
        "INSERT OR REPLACE INTO started(space, device, seq, hash) VALUES(?, ?, ?, ?)"));
    run.integer(space).integer(number).integer(static_cast<std::int64_t>(head.seq));
    run.blob(head.hash.view()).exec();
    return {};
}

Result<void, StoreError> StoreImpl::startFrom(const SpaceId& id, ByteView state,
                                              const SpaceVector& vector, std::uint64_t cursor) {
    const std::uint32_t space = context_.spaceNumber(id);
    if (space == 0) return StoreError{StoreErrorKind::NotFound, "space " + id.hex()};
    ChangeSet changes{id, true, {}, 0};
    const SpaceVector before = chainHeads(id);
    auto started = transact<void>([&]() -> Result<void, StoreError> {
        for (const auto& [device, head] : vector)
            if (auto stands = standOn(space, device, head); !stands) return stands;
        if (auto merged = mergeState(context_, space, state, before, changes); !merged)
            return merged;
        if (planted(Bug::StartForgetsPending)) connection_->exec("DELETE FROM pending");
        const std::uint64_t further = std::max(cursor, context_.space(space).cursor);
        Run run(context_.db.prepared("UPDATE space SET cursor = ? WHERE n = ?"));
        run.integer(static_cast<std::int64_t>(further)).integer(space).exec();
        context_.space(space).cursor = further;
        return {};
    });
    if (!started) return started;
    if (!changes.fields.empty() || changes.setAside != 0) changed_.tell(changes);
    outboxChanged_.tell();
    return started;
}

} // namespace cordee::store
