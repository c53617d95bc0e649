#include "sync/store/outbox.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/store/mirror_records.h"
#include "sync/store/pack.h"
#include "sync/store/store_impl.h"

#include <algorithm>

namespace cordee::store {

namespace {

std::int64_t numberOf(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

SealedBatch readBatch(const Run& run) {
    return {static_cast<std::uint64_t>(run.integerAt(0)),
            Hash32::from(run.bytesAt(1)).value_or(Hash32()), Bytes(run.bytesAt(2))};
}

} // namespace

Bytes packChange(const Change& change) {
    Packer packer;
    packer.varint(static_cast<std::uint64_t>(change.kind)).bytes(change.record.view());
    packer.varint(change.recordKind).varint(change.field).fixed64(change.hlc.packed);
    packer.varint(change.minReader).bytes(change.body);
    return packer.take();
}

std::optional<Change> unpackChange(ByteView packed) {
    Unpacker unpacker(packed);
    Change change;
    change.kind = static_cast<ChangeKind>(unpacker.varint());
    const auto record = RecordId::from(unpacker.bytes());
    change.recordKind = static_cast<std::uint32_t>(unpacker.varint());
    change.field = static_cast<std::uint32_t>(unpacker.varint());
    change.hlc.packed = unpacker.fixed64();
    change.minReader = static_cast<std::uint32_t>(unpacker.varint());
    change.body = unpacker.bytes();
    if (!record || !unpacker.ok()) return std::nullopt;
    change.record = *record;
    return change;
}

void addPending(Context& context, std::uint32_t space, const Change& change, std::int64_t madeMs) {
    const std::int64_t seq = context.nextSeq();
    Run run(
        context.db.prepared("INSERT INTO pending(space, seq, made_ms, body) VALUES(?, ?, ?, ?)"));
    run.integer(space).integer(seq).integer(madeMs);
    const Bytes body =
        context.secrets.seal(packChange(change), "pending", std::to_string(seq), "body");
    run.blob(body).exec();
    context.toMirror += mirrorRecord({context.space(space).id, seq, body});
}

void forgetPending(Context& context, std::uint32_t space, std::span<const Change> sealed) {
    std::vector<std::int64_t> known;
    {
        Run run(context.db.prepared("SELECT seq, body FROM pending WHERE space = ?"));
        run.integer(space);
        while (run.next()) {
            const auto body = context.secrets.open(run.bytesAt(1), "pending",
                                                   std::to_string(run.integerAt(0)), "body");
            const auto change = body ? unpackChange(*body) : std::nullopt;
            if (!change) throw Unreadable("a change that waits");
            if (std::ranges::find(sealed, *change) != sealed.end())
                known.push_back(run.integerAt(0));
        }
    }
    for (const std::int64_t seq : known) {
        Run run(context.db.prepared("DELETE FROM pending WHERE space = ? AND seq = ?"));
        run.integer(space).integer(seq).exec();
    }
}

std::vector<SpaceId> StoreImpl::spacesWithOutbox() const {
    return readOr<std::vector<SpaceId>>([&] {
        std::vector<SpaceId> spaces;
        for (std::uint32_t number = 1; number <= context_.spaces().size(); ++number) {
            Run run(context_.db.prepared(
                "SELECT EXISTS(SELECT 1 FROM pending WHERE space = ?1) OR"
                " EXISTS(SELECT 1 FROM batch WHERE space = ?1 AND waiting = 1)"));
            run.integer(number);
            if (run.next() && run.integerAt(0) != 0) spaces.push_back(context_.space(number).id);
        }
        return spaces;
    });
}

std::vector<Change> StoreImpl::pending(const SpaceId& space, std::size_t most) const {
    return readOr<std::vector<Change>>([&] {
        std::vector<Change> changes;
        Run run(context_.db.prepared(
            "SELECT seq, body FROM pending WHERE space = ? ORDER BY seq LIMIT ?"));
        run.integer(context_.spaceNumber(space)).integer(numberOf(most));
        while (run.next()) {
            const auto body = context_.secrets.open(run.bytesAt(1), "pending",
                                                    std::to_string(run.integerAt(0)), "body");
            auto change = body ? unpackChange(*body) : std::nullopt;
            if (!change) throw Unreadable("a change that waits cannot be read");
            changes.push_back(std::move(*change));
        }
        return changes;
    });
}

template <class Body>
Result<void, StoreError> StoreImpl::transactOutbox(const Body& body) {
    auto done = transact<void>(body);
    const bool isFull = !done && done.error().kind == StoreErrorKind::Full;
    return isFull && reserve_.release() ? transact<void>(body) : done;
}

Result<void, StoreError> StoreImpl::storeSealed(const SpaceId& space, const SealedBatch& batch,
                                                std::size_t consumed) {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return StoreError{StoreErrorKind::NotFound, "space " + space.hex()};
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    auto stored = transactOutbox([&]() -> Result<void, StoreError> {
        const std::uint32_t device = context_.devices.number(*context_.device);
        if (batch.seq != headOf(number, *context_.device).value_or(ChainHead()).seq + 1) {
            return StoreError{StoreErrorKind::Invalid, "not the next batch of this device"};
        }
        std::int64_t last = 0;
        std::int64_t oldestMs = 0;
        std::int64_t found = 0;
        {
            Run run(context_.db.prepared(
                "SELECT max(seq), min(made_ms), count(*) FROM"
                " (SELECT seq, made_ms FROM pending WHERE space = ? ORDER BY seq LIMIT ?)"));
            run.integer(number).integer(numberOf(consumed)).next();
            last = run.integerAt(0);
            oldestMs = run.integerAt(1);
            found = run.integerAt(2);
        }
        if (found != numberOf(consumed)) {
            return StoreError{StoreErrorKind::Invalid, "more than what waits"};
        }
        Run remove(context_.db.prepared("DELETE FROM pending WHERE space = ? AND seq <= ?"));
        remove.integer(number).integer(planted(Bug::SealedTwice) ? last - 1 : last).exec();
        Run insert(context_.db.prepared(
            "INSERT INTO batch(space, device, seq, hash, bytes, server_seq, waiting, changes,"
            " made_ms) VALUES(?, ?, ?, ?, ?, 0, 1, ?, ?)"));
        insert.integer(number).integer(device).integer(numberOf(batch.seq)).blob(batch.hash.view());
        insert.blob(batch.bytes).integer(found).integer(oldestMs).exec();
        if (!planted(Bug::NumberReused)) saveHead(number, device, {batch.seq, batch.hash}, false);
        // What headsToReport named went with this batch.
        Run reported(context_.db.prepared(
            "UPDATE chain SET moved = 0 WHERE space = ?1 AND device IN (SELECT device FROM chain"
            " WHERE space = ?1 AND moved = 1 ORDER BY device LIMIT ?2)"));
        reported.integer(number).integer(numberOf(limits::seenPerBatch)).exec();
        context_.toMirror += mirrorRecord(space, batch);
        return {};
    });
    if (stored) outboxChanged_.tell();
    return stored;
}

std::vector<SealedBatch> StoreImpl::unacknowledged(const SpaceId& space,
                                                   std::size_t mostBytes) const {
    return readOr<std::vector<SealedBatch>>([&] {
        std::vector<SealedBatch> batches;
        std::size_t size = 0;
        Run run(context_.db.prepared("SELECT seq, hash, bytes FROM batch"
                                     " WHERE space = ? AND waiting = 1 ORDER BY seq"));
        run.integer(context_.spaceNumber(space));
        while (run.next()) {
            SealedBatch batch = readBatch(run);
            size += batch.bytes.size();
            if (size > mostBytes && !batches.empty()) break;
            batches.push_back(std::move(batch));
        }
        return batches;
    });
}

bool StoreImpl::hasOutbox() const {
    return readOr<std::optional<bool>>([&]() -> std::optional<bool> {
               Run run(
                   context_.db.prepared("SELECT EXISTS(SELECT 1 FROM batch WHERE waiting = 1) OR"
                                        " EXISTS(SELECT 1 FROM pending)"));
               return run.next() && run.integerAt(0) != 0;
           })
        .value_or(true);
}

Result<void, StoreError> StoreImpl::acknowledge(const SpaceId& space, std::uint64_t throughSeq) {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return StoreError{StoreErrorKind::NotFound, "space " + space.hex()};
    auto done = transactOutbox([&]() -> Result<void, StoreError> {
        Run run(context_.db.prepared(
            "UPDATE batch SET waiting = 0 WHERE space = ? AND waiting = 1 AND seq <= ?"));
        run.integer(number).integer(numberOf(throughSeq)).exec();
        if (planted(Bug::AckDropsOthers)) connection_->exec("UPDATE batch SET waiting = 0");
        return {};
    });
    if (done) outboxChanged_.tell();
    return done;
}

Result<void, StoreError> StoreImpl::resendFrom(const SpaceId& space, std::uint64_t seq) {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return StoreError{StoreErrorKind::NotFound, "space " + space.hex()};
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    auto done = transactOutbox([&]() -> Result<void, StoreError> {
        Run run(context_.db.prepared(
            "UPDATE batch SET waiting = 1 WHERE space = ? AND device = ? AND seq >= ? AND"
            " waiting = 0"));
        run.integer(number).integer(context_.devices.number(*context_.device));
        run.integer(numberOf(seq)).exec();
        return {};
    });
    if (done) outboxChanged_.tell();
    return done;
}

Replica::OutboxState StoreImpl::outbox() const {
    return readOr<OutboxState>([&] {
        // Asked every second: of what is pending only the first row of each space is read.
        Run run(context_.db.prepared(
            "SELECT ifnull(sum(changes), 0), min(made_ms) FROM"
            " (SELECT (SELECT count(*) FROM pending) AS changes,"
            "  min((SELECT made_ms FROM pending WHERE space = s.n ORDER BY seq LIMIT 1)) AS made_ms"
            "  FROM space AS s UNION ALL"
            "  SELECT sum(changes), min(made_ms) FROM batch WHERE waiting = 1)"));
        run.next();
        return OutboxState{static_cast<std::size_t>(run.integerAt(0)), run.integerAt(1)};
    });
}

} // namespace cordee::store
