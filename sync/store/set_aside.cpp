#include "sync/store/set_aside.h"

#include "sync/store/outbox.h"

#include <algorithm>
#include <string>
#include <vector>

namespace cordee::store {

namespace {

// Edits of one device in one space that wait for text. Honest ones wait for moments; a peer whose
// edits never fit must not make every later batch slower.
constexpr std::int64_t mostWaiting = 512;
// In the order of their clocks, which honest edits follow, one pass is enough.
constexpr int mostPasses = 8;

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

bool mayWait(const Context& context, const AsidePlace& place) {
    Run run(context.db.prepared("SELECT count(*) FROM set_aside WHERE space = ? AND device = ?"
                                " AND reason = 5"));
    run.integer(place.space).integer(place.device);
    return run.next() && run.integerAt(0) < mostWaiting;
}

std::vector<Aside> asideFor(Context& context, Refusal reason, std::uint32_t space) {
    static_assert(static_cast<int>(Refusal::Waiting) == 5); // the index names it
    std::vector<Aside> all;
    const std::string which = reason == Refusal::Waiting ? "reason = 5" : "reason = ?2";
    Run run(context.db.prepared("SELECT space, device, seq, idx, author, received_ms, body"
                                " FROM set_aside WHERE space = ?1 AND " +
                                which + " ORDER BY space, device, seq, idx"));
    run.integer(space);
    if (reason != Refusal::Waiting) run.integer(static_cast<std::int64_t>(reason));
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
        if (aside.change) all.push_back(std::move(aside));
    }
    std::ranges::stable_sort(all, {}, [](const Aside& aside) { return aside.change->hlc; });
    return all;
}

// True if one was applied.
bool replayOnce(Context& context, Work& work, Refusal reason, std::uint32_t space) {
    bool applied = false;
    for (const Aside& aside : asideFor(context, reason, space)) {
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

} // namespace

std::vector<KeptAside> asideOf(const Context& context, std::uint32_t space) {
    std::vector<KeptAside> all;
    Run run(context.db.prepared("SELECT device, seq, idx, author, received_ms, reason, body"
                                " FROM set_aside WHERE space = ? AND reason IN (1, 5)"));
    static_assert(static_cast<int>(Refusal::Newer) == 1 && static_cast<int>(Refusal::Waiting) == 5);
    run.integer(space);
    while (run.next()) {
        KeptAside aside;
        aside.place = {space, static_cast<std::uint32_t>(run.integerAt(0)),
                       static_cast<std::uint64_t>(run.integerAt(1)),
                       static_cast<std::uint32_t>(run.integerAt(2))};
        aside.author = {aside.place.device, static_cast<std::uint32_t>(run.integerAt(3)), 0,
                        run.integerAt(4)};
        aside.reason = static_cast<Refusal>(run.integerAt(5));
        auto raw = context.secrets.open(run.bytesAt(6), "set_aside", rowOf(aside.place), "body");
        if (!raw) throw Unreadable("a change set aside");
        aside.raw = std::move(*raw);
        all.push_back(std::move(aside));
    }
    return all;
}

void setAside(Context& context, const AsidePlace& place, const Author& author, Refusal reason,
              ByteView raw) {
    if (reason == Refusal::Waiting && !mayWait(context, place)) reason = Refusal::TooLarge;
    Run run(context.db.prepared("INSERT OR IGNORE INTO set_aside(space, device, seq, idx, author,"
                                " reason, received_ms, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    bindPlace(run, place);
    run.integer(author.person).integer(static_cast<std::int64_t>(reason));
    run.integer(author.receivedMs);
    run.blob(context.secrets.seal(raw, "set_aside", rowOf(place), "body")).exec();
}

bool mayLead(const Change& change) {
    return change.kind == ChangeKind::EditText || !Hlc{change.hlc.packed + 1}.isFree();
}

void replaySetAside(Context& context, Work& work, Refusal reason, std::uint32_t space) {
    int passes = 0;
    while (replayOnce(context, work, reason, space) && ++passes < mostPasses) {
    }
}

} // namespace cordee::store
