#pragma once

#include "sync/core/snapshot.h"
#include "sync/core/vault_storage.h"

#include "cordee/sync/v1/snapshot.pb.h"

#include <optional>
#include <vector>

namespace cordee {

// Snapshots kept beside the records, as they were sealed: what came of one is not asked for again
// after a stop, one that is on its way is sent to its end, and one that this database began with
// can be given to a server that lost it.
class SnapshotShelf {
  public:
    enum class Place : char {
        Start = 's',  // this database began with it, or its vector was reached and confirmed
        Mine = 'm',   // made here, until it is confirmed
        Coming = 'c', // being fetched
    };
    struct Kept {
        Bytes header;
        std::vector<sync::v1::SnapshotSignature> signatures;
        std::vector<Bytes> chunks;
    };

    explicit SnapshotShelf(VaultStorage& rows)
        : rows_(rows) {}

    // Nothing if there is none, or what is there cannot be read.
    std::optional<Kept> load(const SpaceId& space, Place place) const;
    [[nodiscard]] Result<void, StoreError> keep(const SpaceId& space, Place place,
                                                const Kept& kept);
    [[nodiscard]] Result<void, StoreError> addChunk(const SpaceId& space, Place place,
                                                    std::size_t number, const Bytes& chunk);
    [[nodiscard]] Result<void, StoreError> remove(const SpaceId& space, Place place);

  private:
    Result<std::vector<Bytes>, StoreError> keysOf(const SpaceId& space, Place place) const;

    VaultStorage& rows_;
};

} // namespace cordee
