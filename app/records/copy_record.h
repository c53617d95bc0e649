#pragma once

#include "sync/store/store.h"

#include <span>

namespace cordee::app {

// A new record in another space with what `row` says in the fields named, or in all of its fields
// when none is named. Sharing is such a copy: what is not in it cannot travel.
store::Edit copyRecord(store::Store& store, const store::Row& row, const SpaceId& space,
                       std::span<const std::uint32_t> only = {});

} // namespace cordee::app
