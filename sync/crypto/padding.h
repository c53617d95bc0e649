#pragma once

#include "sync/core/bytes.h"

#include <optional>

namespace cordee::crypto {

// Length that hides all but the leading bits of `size`: at most 12 % more (Nikitin et al.,
// "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019).
std::size_t padme(std::size_t size);

// ISO/IEC 7816-4 up to max(256, padme(size + 1)).
void pad(Bytes& plain);
// Only after the seal was checked. False if it is not padded.
[[nodiscard]] bool unpad(Bytes& plain);

} // namespace cordee::crypto
