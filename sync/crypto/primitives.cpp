#include "sync/crypto/primitives.h"

#include "sync/crypto/verify/batch.h"
#include "sync/crypto/verify/hash.h"

#include <sodium.h>

namespace cordee::crypto {

namespace {

const unsigned char* octets(ByteView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* octets(Bytes& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

constexpr unsigned long long argonOperations = 3;
constexpr std::size_t argonMemory = 64 * 1024 * 1024;
constexpr char argonSalt[crypto_pwhash_SALTBYTES + 1] = "cordee-root-v1\0";

} // namespace

void wipe(void* memory, std::size_t size) {
    sodium_memzero(memory, size);
}

bool equalSecrets(ByteView left, ByteView right) {
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

SystemRandom::SystemRandom() {
    initialise();
}

void SystemRandom::fill(std::uint8_t* out, std::size_t size) {
    randombytes_buf(out, size);
}

SymmetricKey derive(ByteView secret, std::uint64_t number, KdfContext context) {
    static_assert(crypto_kdf_KEYBYTES == 32 && crypto_kdf_CONTEXTBYTES == 8);
    SymmetricKey key;
    crypto_kdf_derive_from_key(key.data(), SymmetricKey::size, number, context.octets.data(),
                               octets(secret));
    return key;
}

Bytes aeadSeal(const SymmetricKey& key, ByteView nonce, ByteView associated, ByteView plain) {
    static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == nonceSize &&
                  crypto_aead_xchacha20poly1305_ietf_ABYTES == tagSize);
    Bytes sealed(plain.size() + tagSize, '\0');
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(sealed), &size, octets(plain), plain.size(),
                                               octets(associated), associated.size(), nullptr,
                                               octets(nonce), key.data());
    return sealed;
}

std::optional<Bytes> aeadOpen(const SymmetricKey& key, ByteView nonce, ByteView associated,
                              ByteView sealed) {
    if (nonce.size() != nonceSize || sealed.size() < tagSize) return std::nullopt;
    Bytes plain(sealed.size() - tagSize, '\0');
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            octets(plain), &size, nullptr, octets(sealed), sealed.size(), octets(associated),
            associated.size(), octets(nonce), key.data()) != 0)
        return std::nullopt;
    return plain;
}

Bytes sealNote(const SymmetricKey& key, ByteView associated, ByteView plain, Random& random) {
    const Bytes nonce = randomBytes<nonceSize>(random);
    return nonce + aeadSeal(key, nonce, associated, plain);
}

std::optional<Bytes> openNote(const SymmetricKey& key, ByteView associated, ByteView sealed) {
    if (sealed.size() < nonceSize + tagSize) return std::nullopt;
    return aeadOpen(key, sealed.substr(0, nonceSize), associated, sealed.substr(nonceSize));
}

SigningKey::SigningKey(SigningSeed seed)
    : seed_(std::move(seed)) {
    static_assert(crypto_sign_SECRETKEYBYTES == decltype(secret_)::size);
    initialise();
    crypto_sign_seed_keypair(public_.data(), secret_.data(), seed_.data());
}

Signature SigningKey::sign(ByteView message) const {
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, octets(message), message.size(),
                         secret_.data());
    return signature;
}

BoxKeyPair::BoxKeyPair(BoxSeed seed)
    : seed_(std::move(seed)) {
    initialise();
    crypto_box_seed_keypair(public_.data(), secret_.data(), seed_.data());
}

std::optional<WipedBytes> BoxKeyPair::openBox(ByteView sealed) const {
    if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
    Bytes plain(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(octets(plain), octets(sealed), sealed.size(), public_.data(),
                             secret_.data()) != 0)
        return std::nullopt;
    return WipedBytes(std::move(plain));
}

std::optional<Bytes> sealBox(const BoxKey& to, ByteView plain) {
    Bytes sealed(plain.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(octets(sealed), octets(plain), plain.size(), to.data()) != 0)
        return std::nullopt;
    return sealed;
}

DeviceSecrets DeviceSecrets::generate(Random& random) {
    return {SigningKey(SigningSeed::random(random)), BoxKeyPair(BoxSeed::random(random))};
}

std::optional<RootKeys> rootKeys(const RootSecret& root) {
    initialise();
    SymmetricKey master;
    if (crypto_pwhash(master.data(), SymmetricKey::size, root.view().data(), RootSecret::size,
                      reinterpret_cast<const unsigned char*>(argonSalt), argonOperations,
                      argonMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    const SymmetricKey identity = derive(master.view(), 1, "CrdRoot1");
    const SymmetricKey recovery = derive(master.view(), 2, "CrdRoot1");
    return RootKeys{SigningKey(*SigningSeed::from(identity.view())),
                    BoxKeyPair(*BoxSeed::from(recovery.view()))};
}

} // namespace cordee::crypto
