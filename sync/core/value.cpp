#include "sync/core/value.h"

#include "cordee/sync/v1/batch.pb.h"

namespace cordee {

namespace {
sync::v1::ValueBody toBody(const Value& value) {
    sync::v1::ValueBody body;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        body.set_integer(*integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
        body.set_real(*real);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        body.set_text(*text);
    }
    return body;
}
} // namespace

Bytes encodeValue(const Value& value) {
    return toBody(value).SerializeAsString();
}

Bytes encodeReplacement(const Value& value, Hlc seen) {
    sync::v1::ValueBody body = toBody(value);
    body.set_seen(seen.packed);
    return body.SerializeAsString();
}

Bytes encodeRemoval(const Value& element, Hlc seen) {
    sync::v1::ValueBody body = toBody(element);
    body.set_seen(seen.packed);
    return body.SerializeAsString();
}

Hlc decodeSeen(ByteView bytes) {
    sync::v1::ValueBody body;
    if (!body.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return {};
    return Hlc{body.seen()};
}

std::optional<Value> decodeValue(ByteView bytes) {
    sync::v1::ValueBody body;
    if (!body.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return std::nullopt;
    switch (body.value_case()) {
    case sync::v1::ValueBody::kInteger:
        return Value(body.integer());
    case sync::v1::ValueBody::kReal:
        return Value(body.real());
    case sync::v1::ValueBody::kText:
        return Value(std::move(*body.mutable_text()));
    case sync::v1::ValueBody::kBlob:
        return Value(std::move(*body.mutable_blob()));
    case sync::v1::ValueBody::VALUE_NOT_SET:
        return Value();
    }
    return std::nullopt;
}

} // namespace cordee
