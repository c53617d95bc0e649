#pragma once

#include <cstdint>

namespace cordee::sim {

// SQLite's memory, of which one piece can be refused. Before the first database is opened.
class Memory {
  public:
    static void interpose();
    // The n-th piece from now that is asked for, counted from 1, is not there.
    static void failOn(std::uint64_t number);
    static bool hasFailed();
};

} // namespace cordee::sim
