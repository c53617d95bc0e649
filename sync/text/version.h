#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"

#include <map>

// A version: count of authors; for each, in rising order, 8 octets and a varint, how many units.
namespace cordee::text {

using Version = std::map<AgentId, Seq>;

Bytes writeVersion(const History& history);
Result<Version, TextError> parseVersion(ByteView bytes); // no bytes: the empty version

std::vector<Document::Authored> authoredSince(const History& history, const Sequence& sequence,
                                              const Version& known);

} // namespace cordee::text
