#pragma once

#include "sync/core/environment.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cordee::sim {

// The one source of chance (splitmix64). Every part that draws has dice of its own, forked from the
// seed, so that a change in one does not shift the others.
class Dice {
  public:
    explicit Dice(std::uint64_t seed)
        : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t end) { return end == 0 ? 0 : next() % end; }
    std::int64_t between(std::int64_t first, std::int64_t last) {
        return first +
               static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
    }
    bool chance(std::uint64_t permille) { return below(1000) < permille; }
    template <class T>
    T& pick(std::vector<T>& from) {
        return from[below(from.size())];
    }
    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[below(from.size())];
    }
    Dice fork() { return Dice(next()); }

  private:
    std::uint64_t state_;
};

// What the product takes for the system's randomness.
class SeededRandom final : public Random {
  public:
    explicit SeededRandom(Dice dice)
        : dice_(dice) {}
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; i += 8) {
            std::uint64_t word = dice_.next();
            for (std::size_t j = i; j < size && j < i + 8; ++j, word >>= 8)
                out[j] = static_cast<std::uint8_t>(word);
        }
    }

  private:
    Dice dice_;
};

} // namespace cordee::sim
