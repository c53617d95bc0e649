#include "sync/core/outbox.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/core/snapshot.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>
#include <limits>
#include <span>

namespace cordee {

namespace {

using sync::v1::BatchStatus;

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
// Tags and lengths around a batch, and around a space.
constexpr std::size_t batchFraming = 8;
constexpr std::size_t spaceFraming = 64;

// How many of `changes` fit one batch, by a bound on their encoded size.
std::size_t fitting(std::span<const Change> changes) {
    constexpr std::size_t changeFraming = 64;
    std::size_t bytes = 0;
    std::size_t count = 0;
    for (const Change& change : changes.first(std::min(changes.size(), limits::changesPerBatch))) {
        bytes += change.body.size() + changeFraming;
        if (bytes > limits::batchUnpacked && count > 0) break;
        ++count;
    }
    return count;
}

// Evidence is not given batches of its own: the others in its batch hide what it is.
BatchContents contentsOf(Replica& replica, std::span<const Change> changes) {
    const SnapshotRows* rows = replica.snapshots();
    if (!rows) return BatchContents::Unknown;
    const bool hasEvidence = std::ranges::any_of(
        changes, [&](const Change& change) { return rows->isEvidence(change.recordKind); });
    return hasEvidence ? BatchContents::Evidence : BatchContents::Ordinary;
}

std::string describe(const BatchStatus& status) {
    std::string_view name = "unknown answer";
    switch (status.code()) {
    case sync::v1::PUSH_CODE_GAP:
        name = "gap";
        break;
    case sync::v1::PUSH_CODE_MALFORMED:
        name = "malformed";
        break;
    case sync::v1::PUSH_CODE_BAD_SIGNATURE:
        name = "bad signature";
        break;
    case sync::v1::PUSH_CODE_FORBIDDEN:
        name = "forbidden";
        break;
    case sync::v1::PUSH_CODE_OVER_LIMIT:
        name = "over limit";
        break;
    case sync::v1::PUSH_CODE_UNKNOWN_LOG:
        name = "unknown log";
        break;
    default:
        break;
    }
    std::string text(name);
    if (!status.detail().empty()) text += ": " + status.detail().substr(0, 200);
    return text;
}

} // namespace

Result<std::vector<SentBatches>, StoreError>
Outbox::fill(sync::v1::ExchangeRequest& request, const std::function<bool(const SpaceId&)>& mayPush,
             std::vector<Alarm>& alarms) {
    std::vector<SentBatches> sent;
    if (all_.untilMs > parts_.clock.nowMs()) return sent;
    std::size_t used = request.ByteSizeLong();
    std::size_t count = 0;
    for (const SpaceId& space : parts_.replica.spacesWithOutbox()) {
        if (isHeld(space) || !parts_.vault.kind(space) || !mayPush(space)) continue;
        if (used + spaceFraming >= limits::requestBody || count >= limits::batchesPerPush) break;
        used += spaceFraming;
        const auto nothingWaits = sealPending(space, limits::requestBody - used, alarms);
        if (!nothingWaits) return nothingWaits.error();
        auto batches = parts_.replica.unacknowledged(space, limits::requestBody - used);
        // It was said that there is something, and there is room for it.
        if (*nothingWaits && batches.empty() && count == 0)
            return StoreError{StoreErrorKind::Io, "what waits to be sent cannot be read"};
        sync::v1::BatchPush* push = nullptr;
        for (SealedBatch& batch : batches) {
            used += batch.bytes.size() + batchFraming;
            if (used > limits::requestBody || count >= limits::batchesPerPush) break;
            if (!push) {
                push = request.add_batch_push();
                push->set_space_id(space.bytes());
                sent.push_back({space, batch.seq, batch.seq});
            }
            sent.back().lastSeq = batch.seq;
            push->add_batch(std::move(batch.bytes));
            ++count;
            if (planted(Bug::AckOnSending))
                static_cast<void>(parts_.replica.acknowledge(space, batch.seq));
        }
    }
    return sent;
}

Result<bool, StoreError> Outbox::sealPending(const SpaceId& space, std::size_t mostBytes,
                                             std::vector<Alarm>& alarms) {
    Replica& replica = parts_.replica;
    std::size_t sealedBytes = 0;
    std::size_t most = limits::changesPerBatch;
    while (sealedBytes < mostBytes && parts_.vault.canSeal(space)) {
        const std::vector<Change> pending = replica.pending(space, most);
        if (pending.empty()) return sealedBytes == 0;
        const auto changes = std::span(pending).first(fitting(pending));
        auto sealed =
            parts_.vault.seal(space, changes, replica.chainHead(space, parts_.vault.device()),
                              replica.headsToReport(space), contentsOf(replica, changes));
        if (!sealed) {
            if (sealed.error().kind == TrustErrorKind::TooLarge && changes.size() > 1) {
                most = changes.size() / 2;
                continue;
            }
            if (isPermanent(sealed.error().kind)) {
                alarms.push_back({sealed.error().kind, space, sealed.error().detail});
                hold(space, "cannot be sealed: " + sealed.error().detail);
            }
            return false;
        }
        sealedBytes += sealed->bytes.size();
        if (auto stored = replica.storeSealed(space, *sealed, changes.size()); !stored) {
            return stored.error();
        }
    }
    return false;
}

Result<bool, StoreError> Outbox::take(const sync::v1::ExchangeResponse& response,
                                      const std::vector<SentBatches>& sent) {
    bool progress = false;
    std::vector<SpaceId> answered;
    for (const auto& result : response.batch_result()) {
        const auto match = std::ranges::find_if(sent, [&](const SentBatches& batches) {
            return batches.space.view() == result.space_id();
        });
        if (match == sent.end() || std::ranges::find(answered, match->space) != answered.end()) {
            continue;
        }
        answered.push_back(match->space);
        auto taken = takeSpace(result, *match);
        if (!taken) return taken.error();
        progress = progress || *taken;
    }
    for (const SentBatches& batches : sent) {
        if (std::ranges::find(answered, batches.space) == answered.end()) {
            hold(batches.space, "the server said nothing about a batch");
        }
    }
    return progress;
}

Result<bool, StoreError> Outbox::takeSpace(const sync::v1::BatchPushResult& result,
                                           const SentBatches& sent) {
    std::uint64_t through = sent.firstSeq - 1;
    const BatchStatus* refused = nullptr;
    for (const BatchStatus& status : result.status()) {
        if (status.device_seq() != through + 1) break;
        if (through == sent.lastSeq && !planted(Bug::AnyAckTaken)) break;
        if (status.code() != sync::v1::PUSH_CODE_STORED &&
            (status.code() != sync::v1::PUSH_CODE_DUPLICATE || planted(Bug::RepeatNotTaken))) {
            refused = &status;
            break;
        }
        ++through;
    }
    const bool progress = through >= sent.firstSeq;
    if (progress) {
        held_.erase(sent.space);
        askedFrom_.erase(sent.space);
        all_ = Hold{};
        if (auto stored = parts_.replica.acknowledge(sent.space, through); !stored) {
            return stored.error();
        }
    }
    if (through == sent.lastSeq) return progress;
    if (!refused) {
        hold(sent.space, "the server said nothing about a batch");
        return progress;
    }
    if (refused->code() == sync::v1::PUSH_CODE_GAP && refused->expected() > 0 &&
        refused->expected() < refused->device_seq() &&
        askedFrom_[sent.space] != refused->expected()) {
        // It lost what it acknowledged once. All of it is still here. Whoever asks for the same
        // again has not listened, and waits like after any refusal.
        askedFrom_[sent.space] = refused->expected();
        if (auto stored = parts_.replica.resendFrom(sent.space, refused->expected()); !stored) {
            return stored.error();
        }
        return progress;
    }
    if (refused->code() == sync::v1::PUSH_CODE_CONFLICT) {
        conflicts_.emplace_back(sent.space, refused->device_seq());
        return progress;
    }
    // Covered: the snapshot that stands for it is told with the next pull, and decides.
    const bool isCovered = refused->code() == sync::v1::PUSH_CODE_COVERED;
    hold(sent.space, isCovered ? std::string() : describe(*refused));
    return progress;
}

bool Outbox::isHeld(const SpaceId& space) const {
    const auto entry = held_.find(space);
    return entry != held_.end() && entry->second.untilMs > parts_.clock.nowMs();
}

void Outbox::hold(const SpaceId& space, std::string reason) {
    Hold& hold = held_.try_emplace(space, Hold{backOff_, 0, {}}).first->second;
    hold.reason = std::move(reason);
    hold.untilMs = parts_.clock.nowMs() + hold.backOff.next(parts_.random).count();
    if (planted(Bug::HeldForEver)) hold.untilMs = never;
}

void Outbox::holdAll() {
    if (all_.untilMs == 0) all_.backOff = backOff_;
    all_.untilMs = parts_.clock.nowMs() + all_.backOff.next(parts_.random).count();
}

void Outbox::release() {
    all_ = Hold{};
    held_.clear();
    askedFrom_.clear();
}

std::optional<std::string> Outbox::refusal() const {
    for (const auto& [space, hold] : held_) {
        if (!hold.reason.empty()) return hold.reason;
    }
    return std::nullopt;
}

std::int64_t Outbox::dueMs() const {
    const std::int64_t nowMs = parts_.clock.nowMs();
    std::int64_t due = all_.untilMs > nowMs ? all_.untilMs : never;
    for (const auto& [space, hold] : held_) {
        if (hold.untilMs > nowMs) due = std::min(due, hold.untilMs);
    }
    return due == never ? 0 : due;
}

} // namespace cordee
