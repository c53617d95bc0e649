#pragma once

#include "tests/sim/dice.h"

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/types.h>

namespace cordee::kills {

// Kills a process after a while, from a thread of its own, so that it strikes at any moment.
class Killer {
  public:
    Killer(pid_t victim, std::chrono::microseconds after)
        : thread_([=] {
            std::this_thread::sleep_for(after); // when to strike is the point
            ::kill(victim, SIGKILL);
        }) {}
    Killer(const Killer&) = delete;
    Killer& operator=(const Killer&) = delete;
    ~Killer() { thread_.join(); }

  private:
    std::thread thread_;
};

} // namespace cordee::kills
