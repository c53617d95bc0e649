#pragma once

#include "sync/core/snapshot.h"
#include "sync/store/state_codec.h"

#include <map>

namespace cordee::store {

// One space in a database in memory: the same tables, the same merge.
class MemoryRehearsal final : public Rehearsal {
  public:
    // Throws.
    MemoryRehearsal(const StoreOptions& options, const SpaceId& space, SpaceKind kind);

    Result<void, StoreError> begin(ByteView state, const SpaceVector& vector) override;
    Result<void, StoreError> apply(std::span<const RemoteBatch> batches) override;
    ChainHead chainHead(const DeviceId& device) const override;
    Result<std::optional<Bytes>, StoreError> writeSome() override;

  private:
    StoreOptions options_;
    Connection connection_;
    Context context_;
    std::map<DeviceId, ChainHead> heads_;
    std::optional<StateWriter> writer_;
};

} // namespace cordee::store
