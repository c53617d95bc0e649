#pragma once

#include "sync/server/log_thread.h"
#include "sync/server/metrics.h"
#include "sync/server/rate_limits.h"
#include "sync/server/request_gate.h"
#include "sync/server/static_pages.h"

#include <atomic>

namespace cordee::server {

// What every connection shares. Lives longer than all of them.
struct HttpService {
    RequestGate& gate;
    RateLimits& limits;
    LogThread& log;
    Metrics& metrics;
    const StaticPages& pages;
    std::atomic<bool> stopping{false};
    std::atomic<unsigned> answering{0}; // requests whose answer is not fully sent
};

} // namespace cordee::server
