#pragma once

#include "trace.h"

#include "sync/core/snapshot.h"

#include <map>
#include <set>
#include <unordered_set>

namespace cordee::sim {

// What was sealed, in the words of the one who sealed it.
struct Entry {
    Hash32 hash;
    std::vector<Change> changes;
    bool isEvidence() const; // no snapshot may take its place
};

struct Chain {
    std::vector<Entry> entries; // number 1 first
    std::uint64_t acknowledged = 0;
};

// What really happened, beside what the devices and the server believe. Throws a Violation where
// the two cannot both be.
class Ledger {
  public:
    using Place = std::pair<SpaceId, DeviceId>;

    // Nothing is written down or compared any more.
    void close() { isClosed_ = true; }
    bool isClosed() const { return isClosed_; }

    void own(const DeviceId& device, const UserId& user) { owners_[device] = user; }
    void sealed(const Place& place, const SealedBatch& batch, std::vector<Change> changes);
    void acknowledged(const Place& place, std::uint64_t through);
    // Batches after `seq` never happened: they were on one disk only, and that was put back.
    void forgetAfter(const Place& place, std::uint64_t seq);
    // A snapshot that a device begins with: of what was sealed, and nothing else.
    void standsFor(const SpaceId& space, const SpaceVector& vector) const;
    // These changes may be sealed once more.
    void mayRepeat(const Place& place, std::span<const Change> changes);
    // A device has had all of a space up to there, whatever it lost since.
    void reached(const DeviceId& device, const SpaceId& space, const SpaceVector& heads);
    bool hasReached(const DeviceId& device, const SpaceId& space, const SpaceVector& heads) const;
    // What a device is about to apply.
    void applying(const RemoteBatch& batch) const;

    const std::map<Place, Chain>& chains() const { return chains_; }
    const Chain* chain(const Place& place) const;
    const std::map<DeviceId, UserId>& owners() const { return owners_; }

  private:
    bool isClosed_ = false;
    std::map<Place, Chain> chains_;
    std::map<DeviceId, UserId> owners_;
    std::unordered_set<Bytes> nonces_;
    std::set<std::pair<DeviceId, std::uint64_t>> changes_; // a hash of each
    std::map<DeviceId, std::map<Place, std::uint64_t>> reached_;
};

// Short and comparable.
std::uint64_t fingerprint(const Change& change);
std::string shortHex(ByteView id);
std::string shown(const Value& value);

} // namespace cordee::sim
