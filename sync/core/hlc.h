#pragma once

#include "sync/core/environment.h"

#include <compare>
#include <cstdint>

namespace cordee {

// Hybrid logical clock reading: 48 bits of milliseconds, 16 bits of counter (Kulkarni et al. 2014).
// Ties between devices are broken by device id, where two writes are compared.
struct Hlc {
    std::uint64_t packed = 0;

    static constexpr Hlc of(std::int64_t millis, std::uint16_t counter) {
        return {static_cast<std::uint64_t>(millis) << 16 | counter};
    }
    constexpr std::int64_t millis() const { return static_cast<std::int64_t>(packed >> 16); }
    constexpr std::uint16_t counter() const { return static_cast<std::uint16_t>(packed); }

    // False before 2020 and from 2100 on: such a change is set aside, identically everywhere.
    bool isPlausible() const;
    // False in the last year of the range. There a change counts only one step after another of its
    // record, and waits until that one is there: nobody can jump to the end of the range, where he
    // could not be overtaken.
    bool isFree() const;

    friend constexpr auto operator<=>(const Hlc&, const Hlc&) = default;
};

// Issues readings that are larger than everything this device has written or reasonably seen; only
// where the free range ends it starts again from the wall clock.
class HybridClock {
  public:
    // `last`: the largest reading issued before the last stop, so that a restart never goes back.
    HybridClock(const Clock& clock, Hlc last)
        : clock_(clock)
        , last_(last) {}

    // A reading for a local write over a field whose clock is `overwritten` (zero: none). Always
    // larger than it, even where that lies in the far future: what a person saw, they overtake.
    Hlc tick(Hlc overwritten = {});

    // Takes note of a remote reading; moves this clock at most a day past the wall clock.
    void observe(Hlc remote);

    // Added to the wall clock, in milliseconds, when the server says that it is wrong.
    void setCorrection(std::int64_t millis) { correctionMs_ = millis; }

    Hlc last() const { return last_; }

  private:
    std::int64_t wallMs() const;

    const Clock& clock_;
    Hlc last_;
    std::int64_t correctionMs_ = 0;
};

} // namespace cordee
