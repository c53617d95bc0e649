#include "sync/core/snapshot_work.h"

#include <algorithm>

namespace cordee {

namespace {

// Some 4 ms: a batch takes about 0.1 ms to check and open, more to apply.
constexpr std::size_t batchesPerSlice = 24;
constexpr std::size_t octetsPerSlice = 64 * 1024;

} // namespace

Result<Bytes, StoreError> Rehearsal::state() {
    for (;;) {
        auto written = writeSome();
        if (!written) return written.error();
        if (*written) return std::move(**written);
    }
}

Result<void, StoreError> SnapshotWork::begin(const Base* base) {
    rehearsal_ = rows_.rehearse(space_);
    if (!rehearsal_) return StoreError{StoreErrorKind::Io, "no memory to work a state out"};
    return base ? rehearsal_->begin(base->state, base->vector) : Result<void, StoreError>();
}

bool SnapshotWork::isWanted(const SnapshotRows::Logged& logged) const {
    const auto entry =
        std::ranges::find(target_, logged.device, &std::pair<DeviceId, ChainHead>::first);
    return entry != target_.end() && logged.batch.seq <= entry->second.seq &&
           logged.batch.seq > rehearsal_->chainHead(logged.device).seq;
}

bool SnapshotWork::isThere() const {
    return std::ranges::all_of(target_, [&](const auto& entry) {
        return rehearsal_->chainHead(entry.first) == entry.second;
    });
}

Result<std::optional<Bytes>, StoreError> SnapshotWork::step() {
    if (isThere()) return rehearsal_->writeSome();
    const auto log = rows_.logAfter(space_, position_, octetsPerSlice);
    if (log.empty())
        return StoreError{StoreErrorKind::Invalid, "the log here does not lead to the vector"};
    std::vector<RemoteBatch> batches;
    std::vector<std::pair<DeviceId, ChainHead>> heads;
    for (const SnapshotRows::Logged& logged : log) {
        if (batches.size() >= batchesPerSlice) break;
        position_ = logged.position;
        if (!isWanted(logged)) continue;
        const auto last =
            std::ranges::find(heads, logged.device, &std::pair<DeviceId, ChainHead>::first);
        const ChainHead previous =
            last == heads.end() ? rehearsal_->chainHead(logged.device) : last->second;
        auto opened = vault_.open(space_, logged.batch.bytes, previous);
        if (!opened) return StoreError{StoreErrorKind::Invalid, opened.error().detail};
        if (last == heads.end())
            heads.emplace_back(logged.device, opened->head);
        else
            last->second = opened->head;
        batches.push_back(std::move(*opened));
    }
    if (auto applied = rehearsal_->apply(batches); !applied) return applied.error();
    return std::optional<Bytes>();
}

} // namespace cordee
