#include "sync/core/chain_watch.h"

#include "sync/core/limits.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <algorithm>

// What a server that was put back lacks, as it was sealed.
namespace cordee {

namespace {

using sync::v1::BatchStatus;

// Refilling leaves room for the logs that must come before it.
constexpr std::size_t mostRefill = limits::requestBody / 2;
constexpr std::size_t batchFraming = 8;

bool isStored(const BatchStatus& status) {
    return status.code() == sync::v1::PUSH_CODE_STORED ||
           status.code() == sync::v1::PUSH_CODE_DUPLICATE;
}

} // namespace

void ChainWatch::addRefill(const SpaceId& id, const Space& space,
                           sync::v1::ExchangeRequest& request, Asked& asked) const {
    std::size_t used = request.ByteSizeLong();
    sync::v1::BatchPush* push = nullptr;
    for (const auto& [device, seq] : space.lacks) {
        if (used >= mostRefill) return;
        for (SealedBatch& batch : parts_.replica.batchesAfter(id, device, seq, mostRefill - used)) {
            used += batch.bytes.size() + batchFraming;
            if (push && static_cast<std::size_t>(push->batch_size()) >= limits::batchesPerPush)
                return;
            if (!push) {
                push = request.add_batch_push();
                push->set_space_id(id.bytes());
                push->set_refill(true);
            }
            push->add_batch(std::move(batch.bytes));
            asked.refilled[id].emplace_back(device, batch.seq);
        }
    }
}

Result<void, StoreError>
ChainWatch::takeRefill(const SpaceId& id, Space& space, const sync::v1::BatchPushResult* result,
                       const std::vector<std::pair<DeviceId, std::uint64_t>>& sent,
                       std::vector<Alarm>& alarms) {
    const std::size_t answered =
        result ? std::min(sent.size(), static_cast<std::size_t>(result->status_size())) : 0;
    bool refused = answered < sent.size();
    for (std::size_t i = 0; i < answered; ++i) {
        const auto& [device, seq] = sent[i];
        const BatchStatus& status = result->status(static_cast<int>(i));
        const auto lack = space.lacks.find(device);
        if (lack == space.lacks.end()) continue;
        if (isStored(status)) {
            lack->second = seq;
        } else if (status.code() == sync::v1::PUSH_CODE_CONFLICT) {
            alarms.push_back({TrustErrorKind::Equivocation, id,
                              "the server holds another batch under number " + std::to_string(seq) +
                                  " of " + device.hex()});
            space.lacks.erase(lack);
            if (auto sought = seekProof(id, space); !sought) return sought;
        } else if (status.code() == sync::v1::PUSH_CODE_FORBIDDEN) {
            space.lacks.erase(lack); // its author is out; nobody gets it any more
        } else {
            refused = true;
        }
    }
    std::erase_if(space.lacks, [&](const auto& lack) {
        return lack.second >= parts_.replica.chainHead(id, lack.first).seq;
    });
    if (!refused) {
        space.backOff.reset();
        return {};
    }
    space.lacks.clear();
    postpone(space); // the logs were not there yet, or it has no room: compare again later
    return {};
}

} // namespace cordee
