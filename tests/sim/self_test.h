#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace cordee::sim {

// Plants each bug in turn and looks for it in at most `within` seeds. Prints what found it and
// after how many. 1 if fewer than `atLeast` of them were found; 0 stands for all. `only`: the name
// of a single one; empty: each.
int selfTest(std::uint64_t within, std::size_t atLeast, const std::string& only);

} // namespace cordee::sim
