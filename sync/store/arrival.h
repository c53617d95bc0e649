#pragma once

#include "sync/store/work.h"

namespace cordee::store {

// Merges what a batch from afar holds, within the caller's transaction; what may not be applied is
// set aside. The author's chain is the caller's.
void applyContent(Context& context, Work& work, const RemoteBatch& batch, std::uint32_t space,
                  ChangeSet& changes);

} // namespace cordee::store
