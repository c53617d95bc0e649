#include "sync/core/planted.h"
#include "sync/store/outbox.h"
#include "sync/store/set_aside.h"
#include "sync/store/store_impl.h"

namespace cordee::store {

Result<Committed, StoreError> StoreImpl::commit(std::span<const Edit> edits) {
    return perform([&](Acting& acting) -> Result<void, StoreError> {
        for (const Edit& edit : edits) {
            if (auto done = acting.edit(edit); !done) return done;
            if (planted(Bug::HalfAnAct)) break;
        }
        return {};
    });
}

Result<Committed, StoreError> StoreImpl::undo(GestureId gesture) {
    const Act putBack = [&](Acting& acting) -> Result<void, StoreError> {
        const std::vector<HistoryGroup> groups = historyOf(context_, gesture);
        if (groups.empty()) {
            return StoreError{StoreErrorKind::NotFound, "gesture " + std::to_string(gesture)};
        }
        for (const HistoryGroup& group : groups) {
            if (auto done = acting.putBack(group); !done) return done;
        }
        return {};
    };
    return perform(putBack, gesture);
}

Result<void, StoreError> StoreImpl::adopt(const SpaceId& id, std::span<const Change> changes) {
    const std::uint32_t space = context_.spaceNumber(id);
    if (space == 0) return StoreError{StoreErrorKind::NotFound, "space " + id.hex()};
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    ChangeSet told{id, false, {}, 0};
    auto adopted = transact<void>([&]() -> Result<void, StoreError> {
        const std::uint32_t device = context_.devices.number(*context_.device);
        const std::int64_t nowMs = options_.clock.nowMs();
        const Author me{device, context_.people.number(context_.user), 0, nowMs};
        Work work(context_);
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
        work.finish(told);
        return {};
    });
    if (!adopted) return adopted;
    changed_.tell(told);
    outboxChanged_.tell();
    return adopted;
}

Result<Committed, StoreError> StoreImpl::perform(const Act& act, GestureId undoes) {
    if (!context_.device) return StoreError{StoreErrorKind::Invalid, "nobody writes here yet"};
    auto committed = transact<Committed>([&]() -> Result<Committed, StoreError> {
        Committed result;
        Work work(context_);
        Acting acting(context_, work);
        const GestureId gesture = context_.nextSeq();
        work.by({context_.devices.number(*context_.device), context_.people.number(context_.user),
                 gesture, options_.clock.nowMs(), undoes});
        if (auto done = act(acting); !done) return done.error();
        if (acting.made().empty()) {
            context_.returnSeq(gesture);
            return result;
        }
        result.gesture = gesture;
        result.changes.space = context_.space(acting.made().front().space).id;
        for (const auto& [space, change] : acting.made())
            if (!change.hlc.isFree()) replaySetAside(context_, work, Refusal::Waiting, space);
        work.finish(result.changes);
        for (const auto& [space, change] : acting.made()) {
            addPending(context_, space, change, options_.clock.nowMs());
            if (context_.space(space).id != result.changes.space) result.changes.space = {};
        }
        return result;
    });
    if (committed && committed->gesture != 0) {
        changed_.tell(committed->changes);
        outboxChanged_.tell();
    }
    return committed;
}

} // namespace cordee::store
