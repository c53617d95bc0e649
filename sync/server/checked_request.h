#pragma once

#include "sync/crypto/verify/batch.h"
#include "sync/server/answer.h"

#include <optional>
#include <vector>

namespace cordee::server {

// One pushed batch as far as it can be judged without the logs.
struct CheckedBatch {
    std::optional<crypto::ParsedBatch> parsed;
    // STORED: nothing speaks against it so far.
    wire::PushCode code = wire::PUSH_CODE_STORED;
    std::string detail;
    bool signatureChecked = false;
};

// A request whose signature fits, with the device that made it. Whether that device may do what it
// asks for is decided with the logs.
struct CheckedRequest {
    DeviceId device;
    crypto::VerifyKey signingKey;
    wire::ExchangeRequest request;
    std::vector<std::vector<CheckedBatch>> batches; // of each batch_push

    std::size_t batchCount() const;
    bool createsAccount() const;
    // Answered at once, whatever wait_ms says.
    bool pushes() const;
};

wire::PushCode pushCodeOf(TrustErrorKind kind);

} // namespace cordee::server
