#pragma once

#include "sync/store/store.h"

#include <initializer_list>
#include <span>

namespace cordee::app {

// A new record in another space with the same values: how something of mine alone is shared. Fields
// that are never shared stay behind when the space is; so do those named in `leaveOut`, for the
// caller to set anew.
store::Edit copyOf(const store::Store& store, const store::Row& row, const SpaceId& space,
                   const RecordId& id, std::initializer_list<std::uint32_t> leaveOut = {});
// The same with the fields named and no others: what is not ticked cannot travel.
store::Edit copyOfFields(const store::Store& store, const store::Row& row, const SpaceId& space,
                         const RecordId& id, std::span<const std::uint32_t> fields);

} // namespace cordee::app
