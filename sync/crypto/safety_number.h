#pragma once

#include "sync/core/ids.h"

#include <string>

namespace cordee::crypto {

// 60 digits for two people, the same whoever asks: 12 groups of five, without spaces. A person's id
// is the hash of the genesis of their device log, so equal numbers mean equal logs.
std::string safetyNumber(const UserId& one, const UserId& other);

} // namespace cordee::crypto
