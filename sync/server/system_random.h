#pragma once

#include "sync/core/environment.h"

namespace cordee::server {

// The system's generator. The server makes no keys, only ids of itself and its log.
class SystemRandom final : public Random {
  public:
    void fill(std::uint8_t* out, std::size_t size) override;
};

} // namespace cordee::server
