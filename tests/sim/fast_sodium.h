#pragma once

#include <cstdint>

namespace cordee::sim {

// Off (the default): keys and signatures are imitated, which costs a hundredth. On: libsodium's.
// Password hashing is imitated in either
// case, and what the library draws by itself follows from `seed`.
void useRealSignatures(bool on, std::uint64_t seed);

} // namespace cordee::sim
