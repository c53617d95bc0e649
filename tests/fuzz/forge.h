#pragma once

#include "sync/crypto/verify/signature.h"

namespace cordee::fuzz {

// The fuzzers are linked with signatures that anybody can make (tests/sim/fast_sodium.cpp), so that
// they get behind the checks of signatures, and thousands of times a second.
crypto::Signature forge(const crypto::VerifyKey& signer, ByteView message);

} // namespace cordee::fuzz
