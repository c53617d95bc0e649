#include "sync/core/planted.h"
#include "sync/store/apart.h"
#include "sync/store/arrival.h"
#include "sync/store/outbox.h"
#include "sync/store/set_aside.h"
#include "sync/store/store_impl.h"

#include "sync/core/limits.h"

#include <algorithm>

namespace cordee::store {

Result<void, StoreError> StoreImpl::addSpace(const SpaceId& space, SpaceKind kind) {
    if (const std::uint32_t number = context_.spaceNumber(space)) {
        if (context_.space(number).kind == kind) return {};
        return StoreError{StoreErrorKind::Invalid, "a space of another kind"};
    }
    return transact<void>([&]() -> Result<void, StoreError> {
        context_.addSpace(space, kind);
        return {};
    });
}

bool StoreImpl::isShared(const SpaceId& space) const {
    const std::uint32_t number = context_.spaceNumber(space);
    return number != 0 && context_.space(number).kind != SpaceKind::Personal;
}

Result<void, StoreError> StoreImpl::setCursor(const SpaceId& space, std::uint64_t cursor) {
    const std::uint32_t number = context_.spaceNumber(space);
    if (number == 0) return StoreError{StoreErrorKind::NotFound, "space " + space.hex()};
    if (context_.space(number).cursor == cursor) return {};
    return transact<void>([&]() -> Result<void, StoreError> {
        Run run(context_.db.prepared("UPDATE space SET cursor = ? WHERE n = ?"));
        run.integer(static_cast<std::int64_t>(cursor)).integer(number).exec();
        context_.space(number).cursor = cursor;
        return {};
    });
}

std::uint64_t StoreImpl::cursor(const SpaceId& space) const {
    const std::uint32_t number = context_.spaceNumber(space);
    return number == 0 ? 0 : context_.space(number).cursor;
}

Result<ChangeSet, StoreError> StoreImpl::applyRemote(std::span<const RemoteBatch> batches,
                                                     std::uint64_t cursor) {
    if (batches.empty()) return ChangeSet();
    const SpaceId& id = batches.front().space;
    const std::uint32_t space = context_.spaceNumber(id);
    if (space == 0) return StoreError{StoreErrorKind::NotFound, "space " + id.hex()};
    bool noted = false;
    auto applied = transact<ChangeSet>([&]() -> Result<ChangeSet, StoreError> {
        ChangeSet changes{id, true, {}, 0};
        Work work(context_);
        std::vector<Met> met;
        if (context_.space(space).kind != SpaceKind::Personal) work.watch(&met);
        for (const RemoteBatch& batch : batches) {
            if (batch.space != id) return StoreError{StoreErrorKind::Invalid, "several spaces"};
            const auto known = headOf(space, batch.device).value_or(ChainHead());
            if (batch.head.seq <= known.seq) continue;
            if (batch.head.seq != known.seq + 1) {
                return StoreError{StoreErrorKind::Invalid, "a batch is missing before this one"};
            }
            applyBatch(work, batch, space, changes);
        }
        noted = !met.empty() && noteApart(work, met);
        work.finish(changes);
        Run run(context_.db.prepared("UPDATE space SET cursor = ? WHERE n = ?"));
        if (planted(Bug::CursorNotMoved)) return changes;
        run.integer(static_cast<std::int64_t>(cursor)).integer(space).exec();
        context_.space(space).cursor = cursor;
        return changes;
    });
    if (applied && (!applied->fields.empty() || applied->setAside != 0)) changed_.tell(*applied);
    const bool isMine = std::ranges::any_of(
        batches, [&](const RemoteBatch& batch) { return context_.device == batch.device; });
    if (applied && (isMine || noted)) outboxChanged_.tell();
    return applied;
}

// Both sides of what was written apart become a record of mine, in the transaction that brought the
// other side.
bool StoreImpl::noteApart(Work& work, std::span<const Met> met) {
    if (!context_.device) return false;
    work.watch(nullptr);
    const std::int64_t nowMs = options_.clock.nowMs();
    work.by({context_.devices.number(*context_.device), context_.people.number(context_.user), 0,
             nowMs});
    Acting acting(context_, work);
    Apart(context_, work, acting).look(met);
    for (const auto& [space, change] : acting.made())
        addPending(context_, space, change, nowMs);
    return !acting.made().empty();
}

void StoreImpl::applyBatch(Work& work, const RemoteBatch& batch, std::uint32_t space,
                           ChangeSet& changes) {
    applyContent(context_, work, batch, space, changes);
    const std::uint32_t device = context_.devices.number(batch.device);
    const bool isMine = context_.device == batch.device;
    // Written here before this database was put back: what still waited then was sealed since.
    if (isMine) forgetPending(context_, space, batch.content.changes);
    if (!planted(Bug::ChainNotMoved)) saveHead(space, device, batch.head, !isMine);
    Run run(context_.db.prepared("INSERT INTO batch(space, device, seq, hash, bytes, server_seq,"
                                 " waiting, changes, made_ms) VALUES(?, ?, ?, ?, ?, ?, 0, ?, 0)"));
    run.integer(space).integer(device).integer(static_cast<std::int64_t>(batch.head.seq));
    run.blob(batch.head.hash.view()).blob(batch.sealed);
    run.integer(static_cast<std::int64_t>(batch.serverSeq));
    run.integer(static_cast<std::int64_t>(batch.content.changes.size())).exec();
}

// After an upgrade: what a newer version sent may be known by now. What still is not stays.
void StoreImpl::replayAfterUpgrade() {
    Work work(context_);
    for (std::uint32_t space = 1; space <= context_.spaces().size(); ++space) {
        replaySetAside(context_, work, Refusal::Newer, space);
        replaySetAside(context_, work, Refusal::Waiting, space);
    }
    ChangeSet changes;
    work.finish(changes);
    context_.saveState();
}

} // namespace cordee::store
