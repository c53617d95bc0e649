#include "sync/core/planted.h"
#include "sync/store/outbox.h"
#include "sync/store/set_aside.h"
#include "sync/store/store_impl.h"

#include <algorithm>
#include <set>

// What this database does not know, or another one had: of mine, written again as it was.
namespace cordee::store {

void StoreImpl::noticeForgotten() {
    if (planted(Bug::SecondCopyIgnored)) return;
    const MirrorKnown known{[&](const SpaceId& space) -> std::uint64_t {
                                const std::uint32_t number = context_.spaceNumber(space);
                                if (number == 0 || !context_.device) return 0;
                                return headOf(number, *context_.device).value_or(ChainHead()).seq;
                            },
                            context_.nextSeq()};
    context_.returnSeq(known.nextSeq);
    MirrorContent forgotten = readForgotten(OutboxMirror::pathFor(options_.path), known);
    for (MirroredBatch& one : forgotten.batches)
        forgottenBatches_.emplace_back(one.space, std::move(one.batch));
    // What another key sealed is nobody's here, and its numbers mean nothing.
    std::erase_if(forgotten.changes,
                  [this](const MirroredChange& one) { return !openForgotten(one); });
    forgottenChanges_ = std::move(forgotten.changes);
    // A disk that is full now keeps nothing new either: they are kept when it takes something.
    static_cast<void>(keepForgotten());
}

std::optional<Change> StoreImpl::openForgotten(const MirroredChange& one) const {
    const auto body = context_.secrets.open(one.body, "pending", std::to_string(one.seq), "body");
    return body ? unpackChange(*body) : std::nullopt;
}

// Into the database, before a number of theirs is used again: from then on the file counts them as
// known, and no further start can lose them.
Result<void, StoreError> StoreImpl::keepForgotten() {
    if (forgottenChanges_.empty()) return {};
    auto kept = transact<void>([&]() -> Result<void, StoreError> {
        for (const MirroredChange& one : forgottenChanges_) {
            Run run(context_.db.prepared(
                "INSERT OR IGNORE INTO forgotten(seq, space, body) VALUES(?, ?, ?)"));
            run.integer(one.seq).blob(one.space.view()).blob(one.body).exec();
            context_.passSeq(one.seq);
        }
        return {};
    });
    if (kept) forgottenChanges_.clear();
    return kept;
}

bool StoreImpl::hasForgottenChanges() const {
    if (!forgottenChanges_.empty()) return true;
    return readOr<bool>([this] {
        Run run(context_.db.prepared("SELECT 1 FROM forgotten LIMIT 1"));
        return run.next();
    });
}

std::vector<Change> StoreImpl::readForgottenChanges(std::uint32_t space) const {
    const SpaceId& id = context_.space(space).id;
    std::vector<Change> changes;
    std::set<Bytes> known;
    Run run(context_.db.prepared("SELECT seq, body FROM forgotten WHERE space = ? ORDER BY seq"));
    run.blob(id.view());
    while (run.next()) {
        auto change = openForgotten({id, run.integerAt(0), Bytes(run.bytesAt(1))});
        if (!change) throw Unreadable("a change that was forgotten");
        // Forgotten a second time: it was written into the copy again when it was taken up.
        if (known.insert(packChange(*change)).second) changes.push_back(std::move(*change));
    }
    return changes;
}

Result<std::size_t, StoreError> StoreImpl::takeUpChanges() {
    if (!context_.device) return StoreError{StoreErrorKind::NotFound, "who writes here"};
    if (auto kept = keepForgotten(); !kept) return kept.error();
    ChangeSet told;
    std::size_t count = 0;
    auto taken = transact<void>([&]() -> Result<void, StoreError> {
        Work work(context_);
        for (std::uint32_t space = 1; space <= context_.spaces().size(); ++space) {
            const std::vector<Change> changes = readForgottenChanges(space);
            if (changes.empty()) continue;
            adoptInto(work, space, changes);
            Run run(context_.db.prepared("DELETE FROM forgotten WHERE space = ?"));
            run.blob(context_.space(space).id.view()).exec();
            count += changes.size();
        }
        work.finish(told);
        return {};
    });
    if (!taken) return taken.error();
    if (count == 0) return count;
    changed_.tell(told);
    outboxChanged_.tell();
    return count;
}

Result<void, StoreError> StoreImpl::putBack(std::span<const RemoteBatch> batches) {
    if (batches.empty()) return {};
    const SpaceId& id = batches.front().space;
    const std::uint32_t space = context_.spaceNumber(id);
    if (space == 0) return StoreError{StoreErrorKind::NotFound, "space " + id.hex()};
    ChangeSet told{id, false, {}, 0};
    auto done = transact<void>([&]() -> Result<void, StoreError> {
        Work work(context_);
        for (const RemoteBatch& batch : batches) {
            const auto known = headOf(space, batch.device).value_or(ChainHead());
            const bool follows = batch.space == id && context_.device == batch.device &&
                                 batch.head.seq == known.seq + 1;
            if (!follows) return StoreError{StoreErrorKind::Invalid, "not the next one of mine"};
            applyBatch(work, batch, space, told);
            std::int64_t madeMs = options_.clock.nowMs();
            for (const Change& change : batch.content.changes)
                if (change.hlc.isFree()) madeMs = std::min(madeMs, change.hlc.millis());
            Run run(context_.db.prepared("UPDATE batch SET waiting = 1, made_ms = ?"
                                         " WHERE space = ? AND device = ? AND seq = ?"));
            run.integer(madeMs).integer(space).integer(context_.devices.number(batch.device));
            run.integer(static_cast<std::int64_t>(batch.head.seq)).exec();
        }
        work.finish(told);
        return {};
    });
    if (!done) return done;
    changed_.tell(told);
    outboxChanged_.tell();
    return done;
}

void StoreImpl::adoptInto(Work& work, std::uint32_t space, std::span<const Change> changes) {
    forgetPending(context_, space, changes); // each waits once
    const std::uint32_t device = context_.devices.number(*context_.device);
    const std::int64_t nowMs = options_.clock.nowMs();
    const Author me{device, context_.people.number(context_.user), 0, nowMs};
    work.by(me);
    for (const Change& change : changes) {
        context_.clock().observe(change.hlc);
        const Refusal refusal = work.apply(change, space).refusal;
        const auto number = static_cast<std::uint32_t>(context_.nextSeq());
        // No batch has the number 0: none of them is taken for it.
        if (refusal != Refusal::None)
            setAside(context_, {space, device, 0, number}, me, refusal, packChange(change));
        addPending(context_, space, change, nowMs);
    }
}

Result<void, StoreError> StoreImpl::adopt(const SpaceId& id, std::span<const Change> changes) {
    const std::uint32_t space = context_.spaceNumber(id);
    if (space == 0) return StoreError{StoreErrorKind::NotFound, "space " + id.hex()};
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    ChangeSet told{id, false, {}, 0};
    auto adopted = transact<void>([&]() -> Result<void, StoreError> {
        Work work(context_);
        adoptInto(work, space, changes);
        work.finish(told);
        return {};
    });
    if (!adopted) return adopted;
    changed_.tell(told);
    outboxChanged_.tell();
    return adopted;
}

} // namespace cordee::store
