#include "sync/store/conflicts.h"

#include "sync/store/rows.h"

#include <algorithm>

namespace cordee::store {

namespace {

// The octets of `text` spread over 64 bits (FNV-1a, then the finish of SplitMix64).
std::uint64_t mixed(ByteView text, std::uint64_t seed) {
    std::uint64_t state = 0xcbf29ce484222325U ^ seed;
    for (const char octet : text)
        state = (state ^ static_cast<std::uint8_t>(octet)) * 0x100000001b3U;
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9U;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebU;
    return state ^ (state >> 31);
}

void append(Bytes& octets, std::uint64_t number, int size) {
    for (int i = size - 1; i >= 0; --i)
        octets.push_back(static_cast<char>(number >> (8 * i)));
}

template <class T>
std::optional<T> read(Work& work, RowState& row, const FieldSchema& field) {
    return fromValue<T>(work.field(row, field).value);
}

Side readSide(const Context& context, Work& work, RowState& row,
              const ConflictKind::SideFields& fields) {
    Side side;
    side.stamp.hlc.packed =
        static_cast<std::uint64_t>(read<std::int64_t>(work, row, *fields.clock).value_or(0));
    if (const auto device = read<DeviceId>(work, row, *fields.on))
        side.stamp.device = context.devices.find(*device).value_or(0);
    if (const auto by = read<UserId>(work, row, *fields.by))
        side.by = context.people.find(*by).value_or(0);
    const auto body = read<Bytes>(work, row, *fields.value);
    side.value = decodeValue(body.value_or(Bytes())).value_or(Value());
    return side;
}

} // namespace

std::optional<ConflictKind> conflictKind(const Tables& tables) {
    const auto found = std::ranges::find_if(
        tables.kinds(), [](const KindTable& kind) { return kind.schema->conflict; });
    if (found == tables.kinds().end()) return std::nullopt;
    bool isWhole = true;
    const auto field = [&](std::string_view name, ValueType type) -> const FieldSchema* {
        const FieldSchema* named = found->schema->field(name);
        isWhole = isWhole && named && named->type == type && named->merge == Merge::LastWriter;
        return named;
    };
    const auto side = [&](const std::string& name) {
        return ConflictKind::SideFields{
            field(name, ValueType::Blob), field(name + "By", ValueType::Blob),
            field(name + "On", ValueType::Blob), field(name + "Clock", ValueType::Integer)};
    };
    ConflictKind kind{&*found,
                      field("aboutId", ValueType::Blob),
                      field("aboutKind", ValueType::Integer),
                      field("aboutField", ValueType::Integer),
                      side("kept"),
                      side("lost"),
                      field("settled", ValueType::Bool)};
    return isWhole ? std::optional(kind) : std::nullopt;
}

ConflictsAbout conflictsAbout(Context& context, Work& work, const ConflictKind& kind) {
    ConflictsAbout about;
    Run run(context.db.prepared("SELECT _id, " + columnOf(*kind.aboutId) + ", " +
                                columnOf(*kind.aboutField) + " FROM " + kind.kind->name +
                                " WHERE " + columnOf(*kind.settled) + " IS NOT 1"));
    while (run.next()) {
        const auto id = RecordId::from(run.bytesAt(0));
        const auto record = RecordId::from(run.bytesAt(1));
        if (id && record)
            about[{*record, static_cast<std::uint32_t>(run.integerAt(2))}].insert(*id);
    }
    for (const RecordId& id : work.recordsOf(*kind.kind)) {
        RowState* row = work.find(id);
        const auto record = row ? read<RecordId>(work, *row, *kind.aboutId) : std::nullopt;
        const auto field = row ? read<std::int64_t>(work, *row, *kind.aboutField) : std::nullopt;
        if (record && field) about[{*record, static_cast<std::uint32_t>(*field)}].insert(id);
    }
    return about;
}

std::set<RecordId> conflictsAbout(Context& context, Work& work, const ConflictKind& kind,
                                  const FieldOf& about) {
    std::set<RecordId> ids = work.recordsOf(*kind.kind);
    Run run(context.db.prepared("SELECT _id FROM " + kind.kind->name + " WHERE " +
                                columnOf(*kind.aboutId) + " = ? AND " + columnOf(*kind.aboutField) +
                                " = ? AND " + columnOf(*kind.settled) +
                                " IS NOT 1 ORDER BY _id DESC LIMIT ?"));
    run.blob(about.first.view()).integer(about.second);
    run.integer(static_cast<std::int64_t>(mostAboutOneField));
    while (run.next())
        if (const auto id = RecordId::from(run.bytesAt(0))) ids.insert(*id);
    return ids;
}

std::vector<OpenConflict> openConflicts(Context& context, Work& work, const ConflictKind& kind,
                                        const FieldOf& about, const std::set<RecordId>& conflicts) {
    std::vector<OpenConflict> open;
    const RowState* record = conflicts.empty() ? nullptr : work.find(about.first);
    if (!record) return open;
    const std::uint32_t space = record->space;
    for (const RecordId& id : conflicts) {
        RowState* row = work.find(id);
        // Who shares another space with me has no say here.
        if (!row || row->space != space || row->isInBin(context.devices)) continue;
        if (read<RecordId>(work, *row, *kind.aboutId) != about.first ||
            read<std::int64_t>(work, *row, *kind.aboutField) != about.second ||
            read<bool>(work, *row, *kind.settled).value_or(false))
            continue;
        open.push_back({id, readSide(context, work, *row, kind.kept),
                        readSide(context, work, *row, kind.lost),
                        row->clock(kind.settled->number)});
    }
    return open;
}

RecordId conflictId(const Context& context, const RecordId& about, std::uint32_t field,
                    const Stamp& kept, const Stamp& lost) {
    Bytes text = about.bytes();
    append(text, field, 4);
    for (const Stamp& stamp : {kept, lost}) {
        append(text, stamp.hlc.packed, 8);
        text += context.devices.id(stamp.device).bytes();
    }
    Bytes octets;
    append(octets, static_cast<std::uint64_t>(kept.hlc.millis()), 6);
    append(octets, (mixed(text, 1) & 0x0fffU) | 0x7000U, 2);
    append(octets, (mixed(text, 2) >> 2) | (std::uint64_t{1} << 63), 8);
    return *RecordId::from(octets);
}

} // namespace cordee::store
