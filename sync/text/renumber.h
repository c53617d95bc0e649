#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"

namespace cordee::text {

// The same text with its history, numbered as if its units had arrived in one order that follows
// from who made them and what they refer to: histories that are equal become equal to the octet,
// whatever the order in which they came. Fills both, which are empty.
void renumber(const History& history, const Sequence& sequence, History& newHistory,
              Sequence& newSequence);

} // namespace cordee::text
