#include "sync/server/snapshots.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace cordee::server {

namespace {

constexpr std::int64_t msPerDay = std::chrono::milliseconds(std::chrono::days(1)).count();
constexpr std::size_t mostDropped = 500; // in one transaction
constexpr unsigned mostPages = 256;
constexpr std::size_t mostDays = 100'000;
constexpr std::int64_t lookEveryMs = 60'000; // for silence, which nobody tells

} // namespace

void Snapshots::note(const CheckedRequest& request, std::int64_t nowMs) {
    noteDay(request.device, nowMs / msPerDay);
    const auto user = logs_.activeUser(request.device);
    if (!user) return;
    for (const wire::SpacePull& pull : request.request.space_pull()) {
        const auto space = SpaceId::from(pull.space_id());
        if (!space) continue;
        for (const Entry& entry : rows_.entries(*space)) {
            if (entry.stage != Stage::Whole) continue;
            const bool hasReached =
                pull.applied_server_seq() >= entry.through || pull.start() == entry.id.view();
            const bool isNew = hasReached && !rows_.hasPassed(*space, entry.id, request.device);
            if (isNew) rows_.setPassed(*space, entry.id, request.device);
            std::int64_t& lookedAtMs = lookedAtMs_[*space];
            if (!isNew && std::abs(nowMs - lookedAtMs) < lookEveryMs) continue;
            lookedAtMs = nowMs;
            dropIfAllPassed(*space, entry, nowMs);
        }
    }
}

void Snapshots::noteDay(const DeviceId& device, std::int64_t day) {
    const auto known = days_.find(device);
    if (known != days_.end() && known->second == day) return;
    if (!logs_.activeUser(device)) return; // nobody's: an unknown caller writes nothing here
    if (days_.size() >= mostDays) days_.clear();
    days_[device] = day;
    if (rows_.daySeen(device) != day) rows_.setDaySeen(device, day);
}

std::optional<crypto::SnapshotVerdict> Snapshots::verdict(const SpaceId& space, const Entry& entry,
                                                          const crypto::ParsedSnapshot& parsed) {
    const crypto::SpaceLog* log = logs_.space(space);
    if (!log) return std::nullopt;
    const auto signatures = rows_.signatures(space, entry.id);
    std::vector<const wire::SnapshotSignature*> pointers;
    for (const wire::SnapshotSignature& signature : signatures)
        pointers.push_back(&signature);
    const auto judged = crypto::judgeSnapshot(parsed, pointers, *log, logs_);
    if (!judged) return std::nullopt;
    return *judged;
}

void Snapshots::dropIfAllPassed(const SpaceId& space, const Entry& entry, std::int64_t nowMs) {
    const auto parsed = crypto::parseSnapshot(entry.header);
    if (!parsed) return;
    const auto judged = verdict(space, entry, *parsed);
    const bool isConfirmed = judged && (judged->isConfirmed || planted(Bug::UnconfirmedDrops));
    if (!isConfirmed || judged->isDisputed) return;
    const crypto::SpaceLog* log = logs_.space(space);
    if (haveAllPassed(*log, entry, nowMs / msPerDay)) makeBase(space, entry, *parsed);
}

bool Snapshots::haveAllPassed(const crypto::SpaceLog& log, const Entry& entry, std::int64_t today) {
    for (const UserId& member : log.members()) {
        const crypto::UserLog* user = logs_.user(member);
        if (!user) return false;
        for (const crypto::DeviceEntry& device : user->active()) {
            if (rows_.hasPassed(log.space(), entry.id, device.id)) continue;
            if (planted(Bug::SlowDeviceDropped)) continue;
            const auto seen = rows_.daySeen(device.id);
            if (!seen) rows_.setDaySeen(device.id, today); // its silence is counted from now on
            if (!seen || today - *seen < limits::silentDevice.count()) return false;
        }
    }
    return true;
}

void Snapshots::makeBase(const SpaceId& space, Entry entry, const crypto::ParsedSnapshot& parsed) {
    for (const auto& [device, head] : parsed.vector)
        if (store_.chainBase(space, device).seq < head.seq) rows_.setChainBase(space, device, head);
    for (const Entry& other : rows_.entries(space))
        if (other.isBase()) rows_.remove(space, other.id);
    entry.stage = Stage::Dropping;
    // Where the batches were lost: whoever has seen nothing of this server begins with it.
    entry.through = std::max<std::uint64_t>(entry.through, 1);
    rows_.put(space, entry);
    touched_.spaces.push_back(space);
}

bool Snapshots::tidy() {
    if (const auto space = rows_.droppingSpace()) {
        for (Entry& entry : rows_.entries(*space)) {
            if (entry.stage != Stage::Dropping) continue;
            const auto parsed = crypto::parseSnapshot(entry.header);
            std::size_t left = mostDropped;
            for (const auto& [device, head] : parsed ? parsed->vector : SpaceVector())
                if (left > 0) left -= rows_.drop(*space, device, head.seq, left);
            if (left == 0) return true;
            entry.stage = Stage::Base;
            rows_.put(*space, entry);
        }
        mayShrink_ = true;
        return true;
    }
    if (mayShrink_) mayShrink_ = rows_.shrink(mostPages);
    return mayShrink_;
}

std::uint64_t Snapshots::resumeAfter(const SpaceId& space, const Entry& entry) {
    const auto parsed = crypto::parseSnapshot(entry.header);
    std::uint64_t first = store_.spaceSize(space).head + 1;
    if (planted(Bug::ResumesTooFar)) return first - 1;
    for (const DeviceId& author : store_.authors(space)) {
        std::uint64_t seq = 0;
        for (const auto& [device, head] : parsed ? parsed->vector : SpaceVector())
            if (device == author) seq = head.seq;
        if (const std::uint64_t next = rows_.serverSeqAfter(space, author, seq))
            first = std::min(first, next);
    }
    return first - 1;
}

void Snapshots::fill(wire::SnapshotNews& news, const SpaceId& space, const Entry& entry) {
    news.set_header(entry.header);
    news.set_snapshot_id(entry.id.bytes());
    for (wire::SnapshotSignature& signature : rows_.signatures(space, entry.id))
        *news.add_signature() = std::move(signature);
    news.set_is_base(entry.isBase());
    if (entry.isBase()) news.set_resume_after(resumeAfter(space, entry));
}

Snapshots::Told Snapshots::tell(const wire::SpacePull& pull, const SpaceId& space,
                                wire::SpaceNews& news) {
    Told told;
    std::optional<Entry> base;
    std::optional<Entry> whole;
    for (Entry& entry : rows_.entries(space)) {
        if (entry.isBase())
            base = std::move(entry);
        else if (entry.stage == Stage::Whole)
            whole = std::move(entry);
    }
    const bool lacksBase =
        base && pull.start() != base->id.view() && !(whole && pull.start() == whole->id.view());
    told.holdsBack = lacksBase && pull.after_server_seq() < base->through;
    // Also who is further than that: it may wait with batches that the base stands for, or lack
    // some that were lost.
    const std::optional<Entry>& now = lacksBase ? base : whole;
    if (!now) return told;
    const auto signatures = rows_.signatures(space, now->id).size();
    if (pull.told_snapshot() == now->id.view() && pull.told_signatures() == signatures) return told;
    fill(*news.mutable_snapshot(), space, *now);
    told.isNews = true;
    return told;
}

bool Snapshots::isTooOld(const CheckedRequest& request) {
    if (request.request.snapshot_version() >= crypto::snapshotVersion) return false;
    return std::ranges::any_of(request.request.space_pull(), [&](const wire::SpacePull& pull) {
        const auto space = SpaceId::from(pull.space_id());
        if (!space) return false;
        const auto entries = rows_.entries(*space);
        return std::ranges::any_of(entries, [&](const Entry& entry) {
            return entry.isBase() && pull.after_server_seq() < entry.through;
        });
    });
}

} // namespace cordee::server
