#pragma once

#include "sync/core/bytes.h"

#include <cordee/sync/v1/exchange.pb.h>

namespace cordee::server {

namespace wire = sync::v1;

// What goes back over HTTP: an ExchangeResponse for 200, a Problem for everything else.
struct Answer {
    int status = 200;
    Bytes body;
    unsigned retryAfterSeconds = 0; // 0: not told
};

// The HTTP status that belongs to the problem's code.
int statusOf(wire::Problem::Code code);
Answer problemAnswer(const wire::Problem& problem);
Answer problemAnswer(wire::Problem::Code code, const char* detail, unsigned retryAfterSeconds = 0);

} // namespace cordee::server
