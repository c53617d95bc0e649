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
