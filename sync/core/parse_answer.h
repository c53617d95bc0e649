#pragma once

#include "sync/core/bytes.h"
#include "sync/core/limits.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/message_lite.h>

namespace cordee {

// Within the limits that hold for whatever a server answers, and all of it.
inline bool parseAnswer(ByteView body, google::protobuf::MessageLite& message) {
    if (body.size() > limits::responseBody) return false;
    google::protobuf::io::CodedInputStream stream(
        reinterpret_cast<const std::uint8_t*>(body.data()), static_cast<int>(body.size()));
    stream.SetRecursionLimit(static_cast<int>(limits::protobufDepth));
    return message.ParseFromCodedStream(&stream) && stream.ConsumedEntireMessage();
}

} // namespace cordee
