#include "sync/crypto/verify/hash.h"

#include <google/protobuf/stubs/logging.h>
#include <sodium.h>

#include <cstdlib>

namespace cordee::crypto {

namespace {

class Hasher {
  public:
    explicit Hasher(std::string_view label) {
        initialise();
        crypto_generichash_init(&state_, nullptr, 0, Hash32::size);
        update(paddedLabel(label));
    }
    void part(ByteView bytes) {
        update(littleEndian64(bytes.size()));
        update(bytes);
    }
    Hash32 finish() {
        Hash32 out;
        crypto_generichash_final(&state_, out.data(), Hash32::size);
        return out;
    }

  private:
    void update(ByteView bytes) {
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
    crypto_generichash_state state_;
};

template <class Parts>
Hash32 hashParts(std::string_view label, const Parts& parts) {
    Hasher hasher(label);
    for (const ByteView part : parts)
        hasher.part(part);
    return hasher.finish();
}

template <class Integer>
Bytes littleEndian(Integer value) {
    Bytes out(sizeof value, '\0');
    for (char& octet : out) {
        octet = static_cast<char>(value & 0xff);
        value >>= 8;
    }
    return out;
}

} // namespace

void initialise() {
    static const bool ready = [] {
        google::protobuf::SetLogHandler(nullptr);
        return sodium_init() >= 0;
    }();
    // Without randomness and constant-time code nothing below may run.
    if (!ready) std::abort();
}

Hash32 hash(std::string_view label, std::initializer_list<ByteView> parts) {
    return hashParts(label, parts);
}

Hash32 hash(std::string_view label, const std::vector<ByteView>& parts) {
    return hashParts(label, parts);
}

Bytes littleEndian32(std::uint32_t value) {
    return littleEndian(value);
}

Bytes littleEndian64(std::uint64_t value) {
    return littleEndian(value);
}

Bytes paddedLabel(std::string_view label) {
    Bytes padded(label.substr(0, labelSize));
    padded.resize(labelSize, '\0');
    return padded;
}

} // namespace cordee::crypto
