#include "sync/crypto/verify/parse.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/hash.h"

#include <google/protobuf/io/coded_stream.h>

#include <limits>

namespace cordee::crypto {

bool parseBounded(google::protobuf::MessageLite& message, ByteView bytes) {
    initialise();
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return false;
    google::protobuf::io::CodedInputStream input(
        reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<int>(bytes.size()));
    input.SetRecursionLimit(static_cast<int>(limits::protobufDepth));
    return message.ParseFromCodedStream(&input) && input.ConsumedEntireMessage();
}

} // namespace cordee::crypto
