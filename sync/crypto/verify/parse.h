#pragma once

#include "sync/core/bytes.h"
#include "sync/core/vault.h"

#include <google/protobuf/message_lite.h>

#include <string>

namespace cordee::crypto {

// Parses a message of bounded depth (limits::protobufDepth) that fills `bytes` exactly.
[[nodiscard]] bool parseBounded(google::protobuf::MessageLite& message, ByteView bytes);

// Shorter to write where a check fails.
inline TrustError trustError(TrustErrorKind kind, std::string detail) {
    return {kind, std::move(detail)};
}
inline TrustError malformed(std::string detail) {
    return {TrustErrorKind::Malformed, std::move(detail)};
}

} // namespace cordee::crypto
