#include "sync/store/set_aside.h"

#include "sync/store/outbox.h"

#include <vector>

namespace cordee::store {

namespace {

struct Aside {
    AsidePlace place;
    Author author;
    std::optional<Change> change;
};

std::string rowOf(const AsidePlace& place) {
    return std::to_string(place.space) + "." + std::to_string(place.device) + "." +
           std::to_string(place.seq) + "." + std::to_string(place.index);
}

void bindPlace(Run& run, const AsidePlace& place) {
    run.integer(place.space).integer(place.device);
    run.integer(static_cast<std::int64_t>(place.seq)).integer(place.index);
}

std::vector<Aside> asideFor(Context& context, Refusal reason) {
    std::vector<Aside> all;
    Run run(
        context.db.prepared("SELECT space, device, seq, idx, author, received_ms, body"
                            " FROM set_aside WHERE reason = ? ORDER BY space, device, seq, idx"));
    run.integer(static_cast<std::int64_t>(reason));
    while (run.next()) {
        Aside aside;
        aside.place = {static_cast<std::uint32_t>(run.integerAt(0)),
                       static_cast<std::uint32_t>(run.integerAt(1)),
                       static_cast<std::uint64_t>(run.integerAt(2)),
                       static_cast<std::uint32_t>(run.integerAt(3))};
        aside.author = {aside.place.device, static_cast<std::uint32_t>(run.integerAt(4)), 0,
                        run.integerAt(5)};
        const auto body =
            context.secrets.open(run.bytesAt(6), "set_aside", rowOf(aside.place), "body");
        if (body) aside.change = unpackChange(*body);
        all.push_back(std::move(aside));
    }
    return all;
}

} // namespace

void setAside(Context& context, const AsidePlace& place, const Author& author, Refusal reason,
              ByteView raw) {
    Run run(context.db.prepared("INSERT OR IGNORE INTO set_aside(space, device, seq, idx, author,"
                                " reason, received_ms, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    bindPlace(run, place);
    run.integer(author.person).integer(static_cast<std::int64_t>(reason));
    run.integer(author.receivedMs);
    run.blob(context.secrets.seal(raw, "set_aside", rowOf(place), "body")).exec();
}

bool replaySetAside(Context& context, Work& work, Refusal reason) {
    bool applied = false;
    for (const Aside& aside : asideFor(context, reason)) {
        if (!aside.change) continue;
        work.by(aside.author);
        const Refusal refusal = work.apply(*aside.change, aside.place.space).refusal;
        if (refusal == reason) continue;
        applied = applied || refusal == Refusal::None;
        if (refusal == Refusal::None) {
            Run run(context.db.prepared("DELETE FROM set_aside WHERE space = ? AND device = ?"
                                        " AND seq = ? AND idx = ?"));
            bindPlace(run, aside.place);
            run.exec();
        } else {
            Run run(context.db.prepared("UPDATE set_aside SET reason = ? WHERE space = ? AND"
                                        " device = ? AND seq = ? AND idx = ?"));
            run.integer(static_cast<std::int64_t>(refusal));
            bindPlace(run, aside.place);
            run.exec();
        }
    }
    return applied;
}

} // namespace cordee::store
