#pragma once

#include "sync/core/change.h"
#include "sync/store/context.h"

#include <span>

namespace cordee::store {

// A change as it is kept where it waits (to be sealed, or set aside), before sealing at rest.
Bytes packChange(const Change& change);
std::optional<Change> unpackChange(ByteView packed);

// Puts a change of mine, made at `madeMs` by my clock, behind those that wait to be sealed.
void addPending(Context& context, std::uint32_t space, const Change& change, std::int64_t madeMs);
// Of what waits to be sealed, forgets what is among `sealed` already.
void forgetPending(Context& context, std::uint32_t space, std::span<const Change> sealed);

} // namespace cordee::store
