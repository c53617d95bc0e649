#pragma once

#include "sync/core/bytes.h"

#include <cstdint>
#include <deque>
#include <stdexcept>
#include <string>

namespace cordee::sim {

// An invariant that did not hold: "I1" and so on, with what was seen.
class Violation : public std::runtime_error {
  public:
    Violation(std::string rule, const std::string& what)
        : std::runtime_error(what)
        , rule_(std::move(rule)) {}
    const std::string& rule() const { return rule_; }

  private:
    std::string rule_;
};

// Everything that happened, as one hash, so that two runs can be compared; the last events are kept
// to be shown when something fails.
class Trace {
  public:
    // `what` must be a literal. `node`: see Trace::nameOf.
    void note(std::int64_t nowMs, int node, const char* what, std::uint64_t a = 0,
              std::uint64_t b = 0);
    void mix(std::uint64_t number);
    void mix(ByteView bytes);
    std::uint64_t hash() const { return hash_; }
    std::uint64_t events() const { return events_; }
    // The last events, one a line.
    std::string tail() const;
    static std::string nameOf(int node);
    bool isTold = false; // each event, as it happens

    static constexpr int world = -2;
    static constexpr int server = -1; // devices count from 0

  private:
    struct Event {
        std::int64_t nowMs;
        int node;
        const char* what;
        std::uint64_t a;
        std::uint64_t b;
    };
    static std::string lineOf(const Event& event);

    std::uint64_t hash_ = 0xcbf29ce484222325U;
    std::uint64_t events_ = 0;
    std::deque<Event> last_;
};

} // namespace cordee::sim
