#pragma once

#include "sync/crypto/secret.h"
#include "sync/crypto/verify/signature.h"

#include <array>
#include <optional>

// libsodium's calls, once each, with types that cannot be mixed up.
namespace cordee::crypto {

// The real randomness, from the operating system.
class SystemRandom final : public Random {
  public:
    SystemRandom();
    void fill(std::uint8_t* out, std::size_t size) override;
};

// Exactly 8 characters, checked by the compiler.
struct KdfContext {
    consteval KdfContext(const char (&text)[9]) {
        for (std::size_t i = 0; i < 8; ++i)
            octets[i] = text[i];
    }
    std::array<char, 8> octets{};
};

// crypto_kdf (BLAKE2b) from a secret of 32 octets.
SymmetricKey derive(ByteView secret, std::uint64_t number, KdfContext context);

template <std::size_t Size>
Bytes randomBytes(Random& random) {
    Bytes bytes(Size, '\0');
    random.fill(reinterpret_cast<std::uint8_t*>(bytes.data()), Size);
    return bytes;
}

// XChaCha20-Poly1305. `nonce` has 24 octets.
Bytes aeadSeal(const SymmetricKey& key, ByteView nonce, ByteView associated, ByteView plain);
std::optional<Bytes> aeadOpen(const SymmetricKey& key, ByteView nonce, ByteView associated,
                              ByteView sealed);
// The same with a random nonce in front.
Bytes sealNote(const SymmetricKey& key, ByteView associated, ByteView plain, Random& random);
std::optional<Bytes> openNote(const SymmetricKey& key, ByteView associated, ByteView sealed);

class SigningKey {
  public:
    explicit SigningKey(SigningSeed seed);
    const VerifyKey& verifyKey() const { return public_; }
    const SigningSeed& seed() const { return seed_; }
    Signature sign(ByteView message) const;

  private:
    SigningSeed seed_;
    Secret<struct SigningKeyTag, 64> secret_;
    VerifyKey public_;
};

class BoxKeyPair {
  public:
    explicit BoxKeyPair(BoxSeed seed);
    const BoxKey& boxKey() const { return public_; }
    const BoxSeed& seed() const { return seed_; }
    std::optional<WipedBytes> openBox(ByteView sealed) const;

  private:
    BoxSeed seed_;
    Secret<struct BoxSecretTag, 32> secret_;
    BoxKey public_;
};

// crypto_box_seal; nothing if the key is no point that may be used.
std::optional<Bytes> sealBox(const BoxKey& to, ByteView plain);

// The keys of this device.
struct DeviceSecrets {
    SigningKey signing;
    BoxKeyPair box;
    DeviceId id() const { return deviceIdOf(signing.verifyKey(), box.boxKey()); }
    static DeviceSecrets generate(Random& random);
};

// What follows from the recovery phrase, by Argon2id with constants that no server can choose.
struct RootKeys {
    SigningKey identity;
    BoxKeyPair recovery;
};
std::optional<RootKeys> rootKeys(const RootSecret& root); // nothing: not enough memory

} // namespace cordee::crypto
