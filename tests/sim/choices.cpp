// What two people wrote apart where both must be shown.
#include "checks.h"

#include "oracle.h"

#include "model/garden_v2.h"

#include <algorithm>

namespace cordee::sim {

using garden::v2::Conflict;
using garden::v2::Plant;

namespace {

using Stamp = std::pair<Hlc, DeviceId>;

struct Write {
    Stamp when;
    Hlc replaced; // zero: an older version does not say
    UserId by;
    Bytes value;
};

std::string toldOf(const Write& write) {
    return shortHex(write.value) + " by " + shortHex(write.when.second.view()) + " at " +
           std::to_string(write.when.first.packed) + " over " +
           std::to_string(write.replaced.packed);
}

// Whether whoever wrote `later` can have had `earlier` before him, or wrote it himself.
bool mayHaveSeen(const Write& later, const Write& earlier) {
    return later.when > earlier.when &&
           (later.when.second == earlier.when.second || later.replaced.packed == 0 ||
            later.replaced >= earlier.when.first);
}

std::map<RecordId, std::vector<Write>> namesIn(const Ledger& ledger, const SpaceId& space) {
    std::map<RecordId, std::vector<Write>> names;
    for (const auto& [place, chain] : ledger.chains()) {
        if (place.first != space) continue;
        for (const Entry& entry : chain.entries)
            for (const Change& change : entry.changes)
                if (change.recordKind == Plant::recordKind && change.kind == ChangeKind::SetField &&
                    change.field == Plant::name.number)
                    names[change.record].push_back({{change.hlc, place.second},
                                                    decodeSeen(change.body),
                                                    ledger.owners().at(place.second),
                                                    valueOf(change)});
    }
    return names;
}

using Writes = std::map<RecordId, std::vector<Write>>;

const Write* find(const Writes& writes, const RecordId& record, const Stamp& when) {
    const auto found = writes.find(record);
    if (found == writes.end()) return nullptr;
    const auto write = std::ranges::find(found->second, when, &Write::when);
    return write == found->second.end() ? nullptr : &*write;
}

struct Side {
    Stamp when;
    UserId by;
    Bytes value;
    bool operator==(const Write& write) const { return by == write.by && value == write.value; }
};

struct Shown {
    RecordId about;
    Side kept;
    Side lost;
};

std::vector<Shown> conflictsIn(store::Store& store, const SpaceId& space) {
    std::vector<Shown> all;
    for (const store::Row& row :
         store.select(store::Query(Conflict::recordKind).in(space).includeBin()))
        all.push_back({*RecordId::from(*row.get(Conflict::aboutId)),
                       {{Hlc{static_cast<std::uint64_t>(*row.get(Conflict::keptClock))},
                         *DeviceId::from(*row.get(Conflict::keptOn))},
                        *UserId::from(*row.get(Conflict::keptBy)),
                        *row.get(Conflict::kept)},
                       {{Hlc{static_cast<std::uint64_t>(*row.get(Conflict::lostClock))},
                         *DeviceId::from(*row.get(Conflict::lostOn))},
                        *UserId::from(*row.get(Conflict::lostBy)),
                        *row.get(Conflict::lost)}});
    return all;
}

// Both sides were written, by two people, and who wrote the later one had not seen the other.
void wasWrittenApart(const Writes& writes, const Shown& shown) {
    const Write* kept = find(writes, shown.about, shown.kept.when);
    const Write* lost = find(writes, shown.about, shown.lost.when);
    if (!kept || !lost || !(shown.kept == *kept) || !(shown.lost == *lost))
        throw Violation("I4", "two versions are shown that nobody wrote");
    // A write says at what moment the one that it replaced was made: it may be another's of that
    // moment.
    const bool isOnly = std::ranges::count_if(writes.at(shown.about), [&](const Write& write) {
                            return write.when.first == lost->when.first;
                        }) == 1;
    if (kept->by == lost->by || kept->value == lost->value || kept->when < lost->when ||
        (kept->replaced == lost->when.first && isOnly))
        throw Violation("I2", "two versions are shown that were not written apart");
}

} // namespace

bool Checks::beganWithSnapshot(const DeviceId& id) const {
    return std::ranges::any_of(world_.devices, [&](const auto& device) {
        return device->id == id && device->beganWithSnapshot;
    });
}

// The last word, and every other one that certainly nobody had seen who wrote after it.
void Checks::bothAreShown(const SpaceId& space, Device& device) const {
    const Writes names = namesIn(world_.ledger, space);
    std::set<std::tuple<RecordId, Stamp, Stamp>> all;
    for (const Shown& shown : conflictsIn(device.store(), space)) {
        wasWrittenApart(names, shown);
        all.emplace(shown.about, shown.kept.when, shown.lost.when);
    }
    for (const auto& [record, writes] : names) {
        const Write& last = *std::ranges::max_element(writes, {}, &Write::when);
        for (const Write& write : writes) {
            // Its author's older version does not notice, and a snapshot does not tell the last
            // one's.
            const bool canBeMissed =
                write.replaced.packed == 0 && beganWithSnapshot(last.when.second);
            const bool isApart = !canBeMissed && write.by != last.by && write.value != last.value &&
                                 last.replaced.packed != 0 &&
                                 std::ranges::none_of(writes, [&](const Write& later) {
                                     return mayHaveSeen(later, write);
                                 });
            if (isApart && !all.contains({record, last.when, write.when}))
                throw Violation("I9", "what was written apart in " +
                                          shortHex(record.view().substr(8)) +
                                          " is not shown beside what stands: " + toldOf(write) +
                                          ", " + toldOf(last));
        }
    }
}

} // namespace cordee::sim
