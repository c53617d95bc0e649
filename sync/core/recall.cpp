#include "sync/core/recall.h"

#include "sync/core/second_copy.h"

#include <cstddef>
#include <utility>

namespace cordee {

Recall::Recall(Replica& replica, Vault& vault)
    : replica_(replica)
    , vault_(vault) {
    SecondCopy* copy = replica.secondCopy();
    if (!copy) return;
    hasChanges_ = copy->hasForgottenChanges();
    for (const auto& [space, batch] : copy->forgottenBatches())
        waiting_[space].push_back(batch);
}

std::vector<SpaceId> Recall::spaces() const {
    std::vector<SpaceId> spaces;
    for (const auto& [space, batches] : waiting_)
        spaces.push_back(space);
    return spaces;
}

Result<void, StoreError> Recall::run() {
    if (hasChanges_) {
        SecondCopy& copy = *replica_.secondCopy();
        const auto taken = copy.takeUpChanges();
        if (!taken && taken.error().kind != StoreErrorKind::NotFound) return taken.error();
        if (taken) recalled_ += *taken;
        hasChanges_ = copy.hasForgottenChanges();
    }
    for (auto& [space, batches] : waiting_)
        if (auto put = putBack(space, batches); !put) return put;
    std::erase_if(waiting_, [](const auto& entry) { return entry.second.empty(); });
    return {};
}

Result<void, StoreError> Recall::putBack(const SpaceId& space, Batches& batches) {
    if (!vault_.kind(space)) return {}; // its log has not come yet
    Batches left;
    std::vector<RemoteBatch> opened;
    ChainHead head = replica_.chainHead(space, vault_.device());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const auto author = vault_.author(batches[i].bytes);
        if (!author || author->device != vault_.device() || author->head.seq <= head.seq) continue;
        if (author->previous != head) {
            left.push_back(batches[i]);
            continue;
        }
        auto batch = vault_.open(space, batches[i].bytes, head);
        if (batch) {
            head = batch->head;
            opened.push_back(std::move(*batch));
        } else if (!isPermanent(batch.error().kind)) {
            left.insert(left.end(), batches.begin() + static_cast<std::ptrdiff_t>(i),
                        batches.end());
            break;
        }
    }
    if (!opened.empty())
        if (auto put = replica_.secondCopy()->putBack(opened); !put) return put;
    recalled_ += opened.size();
    batches = std::move(left);
    return {};
}

Result<void, StoreError> Recall::settle(const SpaceId& space) {
    const auto found = waiting_.find(space);
    if (found == waiting_.end()) return {};
    Batches& batches = found->second;
    while (!batches.empty()) {
        const SealedBatch& batch = batches.front();
        const auto author = vault_.author(batch.bytes);
        if (author && author->device == vault_.device()) {
            const auto opened = vault_.open(space, batch.bytes, author->previous);
            if (!opened && !isPermanent(opened.error().kind)) return {};
            if (opened) {
                auto adopted = replica_.secondCopy()->adopt(space, opened->content.changes);
                if (!adopted) return adopted;
                ++recalled_;
            }
        }
        batches.erase(batches.begin());
    }
    waiting_.erase(found);
    return {};
}

} // namespace cordee
