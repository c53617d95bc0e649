#include "sync/core/seen_heads.h"

#include "sync/core/snapshot.h"

#include <algorithm>
#include <charconv>
#include <span>
#include <string_view>

namespace cordee {

namespace {

constexpr std::string_view prefix = "exchange/seen/";
constexpr std::int64_t patienceMs = 60'000;
constexpr std::uint64_t patienceAnswers = 3;
constexpr std::string_view refilledByKey = "exchange/refilled-by";
// How long a server may lack what it lost. Its clock is its own to tell: after so many answers it
// is not believed any more.
constexpr std::int64_t refillMs = std::int64_t{7} * 86'400'000;
constexpr std::uint64_t refillAnswers = 1'000;

Bytes rowOf(const SpaceId& space, const DeviceId& device) {
    return Bytes(prefix) + space.bytes() + device.bytes();
}

Bytes pack(const ChainHead& head) {
    Bytes packed;
    for (int i = 0; i < 8; ++i)
        packed.push_back(static_cast<char>(head.seq >> (8 * i)));
    return packed + head.hash.bytes();
}

std::optional<ChainHead> unpack(ByteView packed) {
    if (packed.size() != 8 + Hash32::size) return std::nullopt;
    ChainHead head;
    for (int i = 0; i < 8; ++i)
        head.seq |= std::uint64_t{static_cast<std::uint8_t>(packed[static_cast<std::size_t>(i)])}
                    << (8 * i);
    head.hash = *Hash32::from(packed.substr(8));
    return head;
}

} // namespace

SeenHeads::SeenHeads(Replica& replica, const Clock& clock, VaultStorage* notes)
    : replica_(replica)
    , rows_(replica.snapshots())
    , clock_(clock)
    , notes_(notes) {
    if (!notes_) return;
    // What cannot be read is as forgotten.
    if (const auto kept = notes_->get(refilledByKey); kept && *kept)
        std::from_chars((*kept)->data(), (*kept)->data() + (*kept)->size(), refilledByMs_);
    const auto promises = notes_->scan(prefix);
    if (!promises) return;
    for (const auto& [key, value] : *promises) {
        const ByteView ids = ByteView(key).substr(prefix.size());
        if (ids.size() != SpaceId::size + DeviceId::size) continue;
        const auto head = unpack(value);
        if (!head) continue;
        promises_[{*SpaceId::from(ids.substr(0, SpaceId::size)),
                   *DeviceId::from(ids.substr(SpaceId::size))}] = {*head, clock_.nowMs(), 0};
    }
}

// All at once: each writing waits for the disk. Without it a stop forgets promises: noticed later,
// not wrong.
void SeenHeads::write() {
    const auto keys = std::exchange(unwritten_, {});
    if (!notes_ || keys.empty()) return;
    std::vector<VaultStorage::Entry> put;
    std::vector<Bytes> remove;
    for (const Key& key : keys) {
        Bytes row = rowOf(key.first, key.second);
        const auto promise = promises_.find(key);
        if (promise == promises_.end())
            remove.push_back(std::move(row));
        else
            put.emplace_back(std::move(row), pack(promise->second.head));
    }
    static_cast<void>(notes_->write(put, remove));
}

void SeenHeads::add(const SpaceId& space, std::vector<std::pair<DeviceId, ChainHead>> seen) {
    for (const auto& [device, head] : seen) {
        const auto here = replica_.batchHash(space, device, head.seq);
        if (here && *here == head.hash) continue;
        Promise& promise = promises_[{space, device}];
        if (promise.head.seq != 0) {
            if (promise.later.seq < head.seq) promise.later = head;
            continue;
        }
        promise = {head, clock_.nowMs(), answers_[space]};
        unwritten_.emplace(space, device);
    }
}

std::uint64_t SeenHeads::startsAfter(const SpaceId& space, const DeviceId& device) const {
    return rows_ ? rows_->startsAfter(space, device) : 0;
}

void SeenHeads::onFullAnswer(const SpaceId& space, std::int64_t serverTimeMs) {
    ++answers_[space];
    serverTimeMs_ = serverTimeMs;
}

void SeenHeads::onOtherServer(std::int64_t serverTimeMs) {
    serverTimeMs_ = serverTimeMs;
    refilledByMs_ = serverTimeMs + refillMs;
    answers_.clear();
    const VaultStorage::Entry entry{Bytes(refilledByKey), std::to_string(refilledByMs_)};
    // Without it the next start is less patient.
    if (notes_) static_cast<void>(notes_->write(std::span(&entry, 1), {}));
    for (auto& [key, promise] : promises_) {
        promise.sinceMs = clock_.nowMs();
        promise.answers = answers_[key.first];
    }
}

bool SeenHeads::isOverdue(const Key& key, const Promise& promise) const {
    const auto answers = answers_.find(key.first);
    return answers != answers_.end() && answers->second >= promise.answers + patienceAnswers &&
           clock_.nowMs() - promise.sinceMs >= patienceMs && !isBeingRefilled(key.first);
}

bool SeenHeads::isBeingRefilled(const SpaceId& space) const {
    const auto answers = answers_.find(space);
    return serverTimeMs_ < refilledByMs_ &&
           (answers == answers_.end() || answers->second < refillAnswers);
}

void SeenHeads::review(std::vector<Alarm>& alarms, const IsHere& isHere) {
    for (auto entry = promises_.begin(); entry != promises_.end();) {
        auto& [key, promise] = *entry;
        const auto here = replica_.batchHash(key.first, key.second, promise.head.seq);
        // What came as a snapshot's state is not in the log one by one.
        const bool came =
            here.has_value() || promise.head.seq <= startsAfter(key.first, key.second);
        const bool overdue = !came && isOverdue(key, promise) && !isHere(key.first, key.second);
        if (!came && !overdue) {
            ++entry;
            continue;
        }
        const std::string which =
            "batch " + std::to_string(promise.head.seq) + " of " + key.second.hex();
        if (overdue) {
            alarms.push_back({TrustErrorKind::Withheld, key.first, "the server hides " + which});
        } else if (here && *here != promise.head.hash) {
            alarms.push_back({TrustErrorKind::Equivocation, key.first,
                              "somebody else was shown another " + which});
        }
        if (came && promise.later.seq > promise.head.seq) {
            promise = {promise.later, clock_.nowMs(), answers_[key.first]};
            unwritten_.insert(key);
            continue; // it is looked at next
        }
        unwritten_.insert(key);
        entry = promises_.erase(entry);
    }
    write();
}

} // namespace cordee
