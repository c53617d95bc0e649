#include "sync/server/system_random.h"

#include <openssl/rand.h>

#include <stdexcept>

namespace cordee::server {

void SystemRandom::fill(std::uint8_t* out, std::size_t size) {
    if (RAND_bytes(out, static_cast<int>(size)) != 1)
        throw std::runtime_error("the system has no randomness");
}

} // namespace cordee::server
