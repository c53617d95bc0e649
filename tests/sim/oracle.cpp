#include "oracle.h"

#include "cordee/sync/v1/batch.pb.h"

#include <algorithm>
#include <sstream>

namespace cordee::sim {

namespace {

// Of a removal: the addition it had seen.
Hlc seenBy(const Change& change) {
    const Hlc seen = decodeSeen(change.body);
    return seen.packed == 0 ? change.hlc : std::min(seen, change.hlc);
}

} // namespace

void Oracle::take(const Change& change, const DeviceId& author) {
    Record& record = records_[change.record];
    const Stamp stamp(change.hlc, author);
    auto& side = change.kind == ChangeKind::Delete ? record.thrown : record.kept;
    side = side ? std::max(*side, stamp) : stamp;
    switch (change.kind) {
    case ChangeKind::SetField: {
        auto& field = record.fields[change.field];
        if (field.when < stamp) field = {stamp, valueOf(change)};
        break;
    }
    case ChangeKind::AddToSet: {
        Hlc& added = record.sets[change.field][valueOf(change)].added;
        added = std::max(added, change.hlc);
        break;
    }
    case ChangeKind::RemoveFromSet: {
        Hlc& removed = record.sets[change.field][valueOf(change)].removed;
        removed = std::max(removed, seenBy(change));
        break;
    }
    case ChangeKind::EditText:
    case ChangeKind::Delete:
    case ChangeKind::Restore:
        break;
    }
}

void Oracle::compare(const store::Store& store) const {
    for (const auto& [id, record] : records_) {
        const auto row = store.find(id);
        const auto wrong = [&](const std::string& what) {
            return Violation("I2", "record " + shortHex(id.view().substr(8)) + ": " + what);
        };
        if (!row) throw wrong("is not there");
        const bool inBin = record.thrown && (!record.kept || *record.kept < *record.thrown);
        if (row->deleted != inBin) throw wrong(inBin ? "is not in the bin" : "is in the bin");
        for (const auto& [field, written] : record.fields) {
            if (encodeValue(row->value(field)) != written.body)
                throw wrong("field " + std::to_string(field) + " is not what was written last");
        }
        for (const auto& [field, elements] : record.sets) {
            const auto* shown = std::get_if<std::vector<std::string>>(&row->value(field));
            for (const auto& [element, state] : elements) {
                const bool isIn = state.added > state.removed;
                const bool isShown = shown && std::ranges::count(*shown, element) == 1;
                if (isIn != isShown)
                    throw wrong("set " + std::to_string(field) + (isIn ? " lacks" : " still has") +
                                " an element");
            }
        }
    }
}

Bytes valueOf(const Change& change) {
    sync::v1::ValueBody body;
    if (!body.ParseFromString(change.body)) throw Violation("I4", "a change nobody can read");
    body.clear_seen();
    return body.SerializeAsString();
}

std::string firstDifference(const std::string& one, const std::string& other) {
    std::istringstream left(one);
    std::istringstream right(other);
    std::string a;
    std::string b;
    while (true) {
        const bool more = static_cast<bool>(std::getline(left, a));
        if (!more) a.clear();
        const bool others = static_cast<bool>(std::getline(right, b));
        if (!others) b.clear();
        if (a != b || (!more && !others)) return "  < " + a + "\n  > " + b;
    }
}

} // namespace cordee::sim
