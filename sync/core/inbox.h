#pragma once

#include "sync/core/replica.h"
#include "sync/core/vault.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cordee::sync::v1 {
class SpaceNews;
} // namespace cordee::sync::v1

namespace cordee {

// A batch that was not believed, or a log that contradicts itself.
struct Alarm {
    TrustErrorKind kind;
    SpaceId space; // null when it concerns no single space
    std::string detail;
};

// Batches on their way into the replica: opened in the server's order, applied in slices. A batch
// whose log or key has not come yet is parked; the stored cursor stays below it, so that nothing is
// lost by a stop, while the batches behind it go on. When too many wait, the oldest are let go and
// asked for again once the logs have grown.
class Inbox {
  public:
    Inbox(Replica& replica, Vault& vault)
        : replica_(replica)
        , vault_(vault) {}

    // Ask for batches above this. Runs ahead of the stored cursor, which moves with the batches it
    // covers: what lies between is my own or waits here.
    std::uint64_t received(const SpaceId& space);
    // Takes the batches of one space, asked for above `askedAfter`. False if the news contradicts
    // itself; then nothing of it is kept. Repeats are skipped. Moves the octets out of `news`.
    bool receive(const SpaceId& space, std::uint64_t askedAfter, sync::v1::SpaceNews& news);

    bool busy() const;
    // Opens and applies about limits::applySlice worth. After an error what is not applied is
    // forgotten: it will be asked for again.
    Result<void, StoreError> applySome(std::vector<Alarm>& alarms);

    // The logs have grown: parked batches are tried again. True if some had to be let go and are to
    // be asked for again.
    bool retryParked();
    // What this author wrote next may be here and cannot be read yet: it is not kept back. What
    // nobody known wrote is no excuse, or a server could hide behind it what it likes.
    bool mayHoldNext(const SpaceId& space, const DeviceId& author) const;
    // Starts over from the first batch: the server is not the one it was.
    Result<void, StoreError> startOver(const SpaceId& space);

    // The cursor was moved otherwise: by a snapshot.
    void reread(const SpaceId& space);

    // What the authors of batches applied since the last call had seen of other chains, and the
    // batches that came without those before them.
    using Seen = std::vector<std::pair<SpaceId, std::vector<std::pair<DeviceId, ChainHead>>>>;
    Seen takeSeen() { return std::exchange(seen_, {}); }

  private:
    struct Arrival {
        std::uint64_t serverSeq = 0;
        Bytes batch;
        // Once it is parked: why, and whose it is where that could be read.
        TrustErrorKind why = TrustErrorKind::NotYet;
        std::optional<std::pair<DeviceId, std::uint64_t>> place = {};
    };
    struct Space {
        std::deque<Arrival> queue;  // ascending
        std::deque<Arrival> parked; // ascending, all below the queue
        std::size_t parkedBytes = 0;
        std::uint64_t received = 0;
        // Set while batches above this were let go for lack of room: the stored cursor stays here.
        std::optional<std::uint64_t> letGoAbove;
        bool letGoSome = false; // among them some of authors that are known
    };
    struct Slice;

    Space& of(const SpaceId& space);
    static Space startingAt(std::uint64_t cursor);
    static std::uint64_t cursorOf(const Space& state);
    void openOne(const SpaceId& space, Space& state, Arrival arrival, Slice& slice,
                 std::vector<Alarm>& alarms);
    void openMine(const SpaceId& space, Space& state, Arrival arrival, const ChainHead& head,
                  Slice& slice, std::vector<Alarm>& alarms);
    Result<void, TrustError> giveWay(const SpaceId& space, ByteView batch, std::uint64_t seq);
    ChainHead headBefore(const SpaceId& space, const DeviceId& device, std::uint64_t seq) const;
    void compare(const SpaceId& space, Space& state, const Vault::Authored& author, Arrival arrival,
                 std::vector<Alarm>& alarms);
    void refuse(const SpaceId& space, Space& state, Arrival arrival, const TrustError& error,
                std::vector<Alarm>& alarms);
    static bool isExcuse(const Arrival& parked);
    static void park(Space& state, Arrival arrival);
    Result<void, StoreError> commit(const SpaceId& space, Space& state, const Slice& slice);

    Replica& replica_;
    Vault& vault_;
    std::unordered_map<SpaceId, Space> spaces_;
    Seen seen_;
};

} // namespace cordee
