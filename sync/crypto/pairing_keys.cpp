#include "sync/crypto/pairing_keys.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/parse.h"

#include <cstdio>

namespace cordee::crypto::pairing {

namespace {

struct Numbers {
    std::uint64_t key;
    std::uint64_t locator;
    std::string_view direction;
};

Numbers numbers(Note note) {
    switch (note) {
    case Note::Hello:
        return {1, 3, "n2e"};
    case Note::Reply:
        return {2, 4, "e2n"};
    case Note::Proof:
        return {6, 5, "n2e-proof"};
    case Note::Done:
        break;
    }
    return {8, 7, "e2n-done"};
}

SymmetricKey noteKey(const PairingSecret& secret, Note note) {
    return derive(secret.view(), numbers(note).key, "CrdPair_");
}

Bytes place(const PairingSecret& secret, Note note) {
    return locator(secret, note) + Bytes(numbers(note).direction);
}

} // namespace

Bytes locator(const PairingSecret& secret, Note note) {
    return Bytes(derive(secret.view(), numbers(note).locator, "CrdPair_").view().substr(0, 16));
}

Bytes seal(const PairingSecret& secret, Note note, const google::protobuf::MessageLite& message,
           Random& random) {
    return sealNote(noteKey(secret, note), place(secret, note), message.SerializeAsString(),
                    random);
}

bool open(const PairingSecret& secret, Note note, ByteView sealed,
          google::protobuf::MessageLite& message) {
    const auto plain = openNote(noteKey(secret, note), place(secret, note), sealed);
    return plain && parseBounded(message, *plain);
}

Hash32 commitmentTo(ByteView opening) {
    return hash("pair-c", {opening});
}

std::string digits(ByteView secret, ByteView hello, ByteView opening) {
    const Hash32 digest = hash("pair-sas", {secret, hello, opening});
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | digest.data()[i];
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%06u", static_cast<unsigned>(number % 1'000'000));
    return text.data();
}

} // namespace cordee::crypto::pairing
