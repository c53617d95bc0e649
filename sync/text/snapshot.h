#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"

// A text with its history, as kept on disk. Pieces stand in the order of the text, so their
// neighbours follow from the numbers around them: a character's left neighbour is the nearest one
// before it that is older, its right one the nearest older one after it. Only where people wrote
// at once is that not so, and then it is written down.
namespace cordee::text {

Bytes writeSnapshot(const History& history, const Sequence& sequence);
// The same for equal histories, whatever the order in which they arrived and whatever compresses
// here: not compressed.
Bytes writeCanonical(const History& history, const Sequence& sequence);

// Fills both, which are empty. On an error they hold something of no use.
Result<void, TextError> loadSnapshot(ByteView encoded, History& history, Sequence& sequence);

} // namespace cordee::text
