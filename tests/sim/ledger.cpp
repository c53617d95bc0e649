#include "ledger.h"

#include "cordee/sync/v1/batch.pb.h"
#include "model/garden_v2.h"

#include <algorithm>

namespace cordee::sim {

std::uint64_t fingerprint(const Change& change) {
    Trace mixer;
    mixer.mix(static_cast<std::uint64_t>(change.kind));
    mixer.mix(change.record.view());
    mixer.mix(change.recordKind * 1000U + change.field);
    mixer.mix(change.hlc.packed);
    mixer.mix(change.body);
    return mixer.hash();
}

bool Entry::isEvidence() const {
    return std::ranges::any_of(changes, [](const Change& change) {
        return change.recordKind == garden::v2::Watering::recordKind;
    });
}

std::string shortHex(ByteView id) {
    return toHex(id.substr(0, 4));
}

std::string shown(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value)) return std::to_string(*real);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        std::string all;
        for (const std::string& element : *set)
            all += toHex(element) + ",";
        return all;
    }
    return "-";
}

const Chain* Ledger::chain(const Place& place) const {
    const auto found = chains_.find(place);
    return found == chains_.end() ? nullptr : &found->second;
}

void Ledger::sealed(const Place& place, const SealedBatch& batch, std::vector<Change> changes) {
    if (isClosed_) return;
    Chain& chain = chains_[place];
    if (batch.seq != chain.entries.size() + 1)
        throw Violation("I3", "batch " + std::to_string(batch.seq) + " of device " +
                                  shortHex(place.second.view()) + " was sealed after " +
                                  std::to_string(chain.entries.size()));
    sync::v1::Batch parts;
    sync::v1::BatchHeader header;
    if (!parts.ParseFromString(batch.bytes) || !header.ParseFromString(parts.header()))
        throw Violation("I4", "what was sealed is no batch");
    if (!nonces_.insert(header.nonce()).second)
        throw Violation("I4", "a nonce was used for two batches");
    for (const Change& change : changes) {
        if (!changes_.emplace(place.second, fingerprint(change)).second)
            throw Violation("I3", "a change was sealed twice: kind " +
                                      std::to_string(static_cast<int>(change.kind)) + " of field " +
                                      std::to_string(change.field) + " at " +
                                      std::to_string(change.hlc.packed) + " in batch " +
                                      std::to_string(batch.seq) + " of device " +
                                      shortHex(place.second.view()));
    }
    chain.entries.push_back({batch.hash, std::move(changes)});
}

void Ledger::acknowledged(const Place& place, std::uint64_t through) {
    if (isClosed_) return;
    Chain& chain = chains_[place];
    if (through > chain.entries.size())
        throw Violation("I1", "something was acknowledged before it was sealed");
    chain.acknowledged = std::max(chain.acknowledged, through);
}

void Ledger::forgetAfter(const Place& place, std::uint64_t seq) {
    if (isClosed_) return;
    Chain& chain = chains_[place];
    while (chain.entries.size() > seq) {
        for (const Change& change : chain.entries.back().changes)
            changes_.erase({place.second, fingerprint(change)});
        chain.entries.pop_back();
    }
    if (chain.acknowledged > seq) throw Violation("I1", "an acknowledged batch was taken back");
}

void Ledger::standsFor(const SpaceId& space, const SpaceVector& vector) const {
    if (isClosed_) return;
    for (const auto& [device, head] : vector) {
        const Chain* chain = this->chain({space, device});
        if (!chain || head.seq == 0 || head.seq > chain->entries.size() ||
            chain->entries[head.seq - 1].hash != head.hash)
            throw Violation("I4", "a snapshot stands for a batch that nobody sealed");
    }
}

void Ledger::mayRepeat(const Place& place, std::span<const Change> changes) {
    for (const Change& change : changes)
        changes_.erase({place.second, fingerprint(change)});
}

void Ledger::reached(const DeviceId& device, const SpaceId& space, const SpaceVector& heads) {
    for (const auto& [author, head] : heads) {
        std::uint64_t& most = reached_[device][{space, author}];
        most = std::max(most, head.seq);
    }
}

bool Ledger::hasReached(const DeviceId& device, const SpaceId& space,
                        const SpaceVector& heads) const {
    const auto known = reached_.find(device);
    return std::ranges::all_of(heads, [&](const auto& entry) {
        if (known == reached_.end()) return false;
        const auto most = known->second.find({space, entry.first});
        return most != known->second.end() && most->second >= entry.second.seq;
    });
}

void Ledger::applying(const RemoteBatch& batch) const {
    if (isClosed_) return;
    const auto owner = owners_.find(batch.device);
    if (owner == owners_.end() || owner->second != batch.author)
        throw Violation("I4", "a batch is shown under another person's name");
    const Chain* chain = this->chain({batch.space, batch.device});
    if (!chain || batch.head.seq == 0 || batch.head.seq > chain->entries.size())
        throw Violation("I4", "a batch is applied that nobody sealed");
    const Entry& entry = chain->entries[batch.head.seq - 1];
    if (entry.hash != batch.head.hash || entry.changes != batch.content.changes)
        throw Violation("I4", "a batch is applied that is not what its author sealed");
}

} // namespace cordee::sim
