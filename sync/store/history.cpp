#include "sync/store/history.h"

#include "sync/store/pack.h"

#include <algorithm>

namespace cordee::store {

namespace {

constexpr std::uint64_t flagExisted = 1;
constexpr std::uint64_t flagWasInBin = 2;
constexpr std::uint64_t flagUndoes = 4;
// Of a line.
constexpr std::uint64_t flagLost = 1;
constexpr std::uint64_t flagSeen = 2;

Bytes pack(const HistoryGroup& group) {
    Packer packer;
    packer.varint((group.existed ? flagExisted : 0) | (group.wasInBin ? flagWasInBin : 0) |
                  (group.undoes != 0 ? flagUndoes : 0));
    if (group.undoes != 0) packer.varint(static_cast<std::uint64_t>(group.undoes));
    for (const HistoryLine& line : group.lines) {
        packer.varint(static_cast<std::uint64_t>(line.kind)).varint(line.field);
        const bool hasSeen = line.seen.packed != 0;
        packer.fixed64(line.hlc.packed)
            .varint((line.lost ? flagLost : 0) | (hasSeen ? flagSeen : 0));
        if (hasSeen) packer.fixed64(line.seen.packed);
        packer.value(line.before).value(line.after);
        if (line.kind == ChangeKind::EditText) packer.bytes(line.operations);
    }
    return packer.take();
}

void unpack(ByteView packed, HistoryGroup& group) {
    Unpacker unpacker(packed);
    const std::uint64_t flags = unpacker.varint();
    group.existed = (flags & flagExisted) != 0;
    group.wasInBin = (flags & flagWasInBin) != 0;
    if ((flags & flagUndoes) != 0) group.undoes = static_cast<GestureId>(unpacker.varint());
    while (!unpacker.atEnd()) {
        HistoryLine line;
        line.kind = static_cast<ChangeKind>(unpacker.varint());
        line.field = static_cast<std::uint32_t>(unpacker.varint());
        line.hlc.packed = unpacker.fixed64();
        const std::uint64_t kept = unpacker.varint();
        line.lost = (kept & flagLost) != 0;
        if ((kept & flagSeen) != 0) line.seen.packed = unpacker.fixed64();
        line.before = unpacker.value();
        line.after = unpacker.value();
        if (line.kind == ChangeKind::EditText) line.operations = unpacker.bytes();
        group.lines.push_back(std::move(line));
    }
    if (!unpacker.ok()) throw Unreadable("the history of " + group.record.hex());
}

constexpr std::string_view columns = "record, seq, received_ms, device, author, gesture, body";

std::vector<HistoryGroup> read(const Context& context, Run& run) {
    std::vector<HistoryGroup> groups;
    while (run.next()) {
        HistoryGroup group;
        group.record = RecordId::from(run.bytesAt(0)).value_or(RecordId());
        group.seq = run.integerAt(1);
        group.receivedMs = run.integerAt(2);
        group.device = static_cast<std::uint32_t>(run.integerAt(3));
        group.author = static_cast<std::uint32_t>(run.integerAt(4));
        group.gesture = run.integerAt(5);
        const auto body = context.secrets.open(run.bytesAt(6), "history", group.record.view(),
                                               std::to_string(group.seq));
        if (!body) throw Unreadable("the history of " + group.record.hex());
        unpack(*body, group);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace

Hlc HistoryGroup::last() const {
    Hlc last;
    for (const HistoryLine& line : lines)
        last = std::max(last, line.hlc);
    return last;
}

bool Since::isTakenBack(Hlc hlc) const {
    return std::ranges::find(takenBack, hlc) != takenBack.end();
}

Since sinceThen(const Context& context, const HistoryGroup& act) {
    Since since;
    std::vector<GestureId> undone;
    for (const HistoryGroup& later : historyOf(context, act.record)) { // newest first
        if (later.seq <= act.seq) break;
        const bool isUndone = std::ranges::find(undone, later.gesture) != undone.end();
        // An undoing that was itself undone takes nothing back.
        if (!isUndone && later.undoes > act.gesture) undone.push_back(later.undoes);
        for (const HistoryLine& line : later.lines) {
            if (isUndone || later.undoes > act.gesture)
                since.takenBack.push_back(line.hlc);
            else
                since.stands = since.stands || !line.lost;
        }
    }
    return since;
}

void saveHistory(Context& context, HistoryGroup& group) {
    group.seq = context.nextSeq();
    Run run(context.db.prepared("INSERT INTO history(record, seq, received_ms, device, author,"
                                " gesture, body) VALUES(?, ?, ?, ?, ?, ?, ?)"));
    run.blob(group.record.view()).integer(group.seq).integer(group.receivedMs);
    run.integer(group.device).integer(group.author);
    group.gesture == 0 ? run.null() : run.integer(group.gesture);
    run.blob(context.secrets.seal(pack(group), "history", group.record.view(),
                                  std::to_string(group.seq)));
    run.exec();
}

std::vector<HistoryGroup> historyOf(const Context& context, const RecordId& record) {
    Run run(context.db.prepared("SELECT " + std::string(columns) +
                                " FROM history WHERE record = ? ORDER BY seq DESC"));
    run.blob(record.view());
    return read(context, run);
}

std::vector<HistoryGroup> historyOf(const Context& context, const RecordId& record,
                                    std::uint32_t device) {
    Run run(context.db.prepared("SELECT " + std::string(columns) +
                                " FROM history WHERE record = ? AND device = ? ORDER BY seq DESC"));
    run.blob(record.view()).integer(device);
    return read(context, run);
}

std::vector<HistoryGroup> historyOf(const Context& context, GestureId gesture) {
    Run run(context.db.prepared("SELECT " + std::string(columns) +
                                " FROM history WHERE gesture = ? ORDER BY seq DESC"));
    run.integer(gesture);
    return read(context, run);
}

} // namespace cordee::store
