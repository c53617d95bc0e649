#pragma once

#include "checks.h"

namespace cordee::sim {

// One installation exists twice, once everything else is at rest: two machines with one identity,
// and both write. Nothing that either wrote may be lost, and nobody may take it for an attack.
class Copies {
  public:
    Copies(World& world, Acts& acts, const Checks& checks, Dice dice)
        : world_(world)
        , acts_(acts)
        , checks_(checks)
        , dice_(dice) {}

    void write();

  private:
    bool choose();
    void writeInTurns();
    void judge() const;

    World& world_;
    Acts& acts_;
    const Checks& checks_;
    Dice dice_;
    SpaceId space_;
    Device* original_ = nullptr;
    Device* copy_ = nullptr;
};

} // namespace cordee::sim
