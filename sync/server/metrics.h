#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace cordee::server {

// Counters for the operator, in Prometheus' text format. Nothing in them tells who does what.
class Metrics {
  public:
    std::atomic<std::uint64_t> connectionsOpen{0};
    std::atomic<std::uint64_t> connectionsAccepted{0};
    std::atomic<std::uint64_t> requestsRefused{0}; // malformed HTTP, too large, too slow
    std::atomic<std::uint64_t> batchesStored{0};
    std::atomic<std::uint64_t> commits{0};
    std::atomic<std::uint64_t> commitMicroseconds{0};
    std::atomic<std::uint64_t> waiting{0};

    void countAnswer(int status, std::chrono::microseconds taken);
    std::string text() const;

  private:
    static constexpr std::array<int, 12> statuses{200, 400, 401, 404, 405, 411,
                                                  413, 429, 431, 500, 503, 507};
    static constexpr std::array<double, 8> boundsMs{0.5, 1, 2, 5, 10, 50, 250, 1000};

    std::array<std::atomic<std::uint64_t>, statuses.size()> answers_{};
    std::array<std::atomic<std::uint64_t>, boundsMs.size() + 1> taken_{};
    std::atomic<std::uint64_t> takenMicroseconds_{0};
};

} // namespace cordee::server
