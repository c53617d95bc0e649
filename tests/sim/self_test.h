#pragma once

#include <cstddef>
#include <cstdint>

namespace cordee::sim {

// Plants each bug in turn and looks for it in at most `within` seeds. Prints what found it and
// after how many. 1 if fewer than `atLeast` of them were found; 0 stands for all.
int selfTest(std::uint64_t within, std::size_t atLeast);

} // namespace cordee::sim
