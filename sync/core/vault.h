#pragma once

#include "sync/core/change.h"
#include "sync/core/replica.h"
#include "sync/core/result.h"

#include <optional>
#include <span>
#include <vector>

namespace cordee::sync::v1 {
class ExchangeRequest;
class ExchangeResponse;
} // namespace cordee::sync::v1

namespace cordee {

enum class TrustErrorKind {
    Malformed,
    WrongVersion,
    TooLarge,
    UnknownSpace,
    NotAMember,
    UnknownDevice, // perhaps its user log has not arrived yet
    BadSignature,
    Gap,          // a batch of this author is missing
    Duplicate,    // already applied
    Equivocation, // two batches with one number: an alarm, both are kept
    NoKey,        // the epoch's key has not arrived yet
    BadKey,       // the key does not match its commitment
    BadCiphertext,
    Fork, // a log contradicts what was seen before: the space becomes read only
    Expired,
    AlreadyUsed,
    NotYet, // must wait for the other side or the network
    Storage,
    Withheld,     // somebody saw a batch that the server does not show
    CopiedDevice, // this device's data is also used elsewhere, under the same keys
};
using TrustError = Error<TrustErrorKind>;

// True if waiting or fetching more cannot cure it.
bool isPermanent(TrustErrorKind kind);

// What a response brought to the logs.
struct TrustNews {
    bool progress = false;      // something moved: asking again makes sense
    bool spacesChanged = false; // a space, member, device or key is new: pull again
    bool moreToSend = false;    // statements or boxes wait to be pushed at once
    std::vector<TrustError> alarms;
};

class SnapshotKeys;

// What a server may know of a batch's changes (batch.proto, BatchContents).
enum class BatchContents : std::uint8_t { Unknown = 0, Ordinary = 1, Evidence = 2 };

// Keys and logs as the exchange sees them. Implemented by crypto::Vault; a stand-in serves the
// simulator. Holds no connection and never blocks.
class Vault {
  public:
    virtual ~Vault() = default;

    virtual DeviceId device() const = 0;
    virtual std::vector<SpaceId> spaces() const = 0;
    virtual std::optional<SpaceKind> kind(const SpaceId& space) const = 0;

    // False while a space waits for its key or for the other person's confirmation: changes stay
    // pending.
    virtual bool canSeal(const SpaceId& space) const = 0;
    virtual Result<SealedBatch, TrustError>
    seal(const SpaceId& space, std::span<const Change> changes, const ChainHead& previous,
         std::span<const std::pair<DeviceId, ChainHead>> seen, BatchContents contents) = 0;

    // Whose batch it is and where in that chain, read before anything is verified.
    struct Authored {
        DeviceId device;
        ChainHead previous; // that this batch follows, as it says
        ChainHead head;     // after this batch
    };
    virtual Result<Authored, TrustError> author(ByteView batch) const = 0;
    // Verifies and opens. `previous` is the author's chain head as the replica knows it.
    virtual Result<RemoteBatch, TrustError> open(const SpaceId& space, ByteView batch,
                                                 const ChainHead& previous) = 0;
    // `batch` and one that is here have the same number and the same author, and both are signed:
    // nothing more is written in the space, and the proof is kept.
    virtual Result<void, TrustError> contradict(const SpaceId& space, ByteView batch) = 0;

    // Adds log pushes, boxes and pulls of logs (control_count, user_pull) to a request whose
    // space_pull already names every space.
    virtual void fill(sync::v1::ExchangeRequest& request) = 0;
    // Takes the logs' part of an answer.
    virtual Result<TrustNews, TrustError> take(const sync::v1::ExchangeResponse& response) = 0;

    // Value of the header Cordee-Auth (design 3.12) for a request.
    virtual std::string authorization(ByteView serverId, std::string_view method,
                                      std::string_view path, std::int64_t timestampMs,
                                      ByteView body) = 0;

    // What snapshots need of it; null: this one takes no part in them.
    virtual SnapshotKeys* snapshots() { return nullptr; }
};

} // namespace cordee
