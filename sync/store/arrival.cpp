#include "sync/store/arrival.h"

#include "sync/core/planted.h"
#include "sync/store/outbox.h"
#include "sync/store/set_aside.h"

namespace cordee::store {

void applyContent(Context& context, Work& work, const RemoteBatch& batch, std::uint32_t space,
                  ChangeSet& changes) {
    const std::uint32_t device = context.devices.number(batch.device);
    const UserId& who = planted(Bug::AuthorIsMe) ? context.user : batch.author;
    const Author author{device, context.people.number(who), 0, context.wall.nowMs()};
    work.by(author);
    const DecodedChanges& content = batch.content;
    const auto aside = [&](std::uint32_t index, Refusal reason, ByteView raw) {
        setAside(context, {space, device, batch.head.seq, index}, author, reason, raw);
        ++changes.setAside;
    };
    bool mayFree = false; // something that waits
    for (std::size_t i = 0; i < content.changes.size(); ++i) {
        const Change& change = content.changes[i];
        context.clock().observe(change.hlc);
        const Refusal refusal = work.apply(change, space).refusal;
        mayFree = mayFree || (refusal == Refusal::None && mayLead(change));
        const auto index =
            i < content.indices.size() ? content.indices[i] : static_cast<std::uint32_t>(i);
        if (planted(Bug::NewerDropped) && refusal == Refusal::Newer) continue;
        if (refusal != Refusal::None) aside(index, refusal, packChange(change));
    }
    for (const auto& [index, raw] : content.malformed)
        aside(index, Refusal::Malformed, raw);
    if (mayFree) replaySetAside(context, work, Refusal::Waiting, space);
}

} // namespace cordee::store
