// Imitations of libsodium's public-key functions, linked before the library and so taken in its
// stead: anybody could forge them, but they are as sensitive to every octet as the real ones.
// Encryption and hashing are always libsodium's own.
#include "fast_sodium.h"

#include "dice.h"

#include <sodium.h>

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>

namespace {

bool real = false;

template <class Function>
Function next(const char* name) {
    void* found = dlsym(RTLD_NEXT, name);
    if (!found) std::abort();
    return reinterpret_cast<Function>(found);
}

void hashOf(unsigned char (&out)[32], const char* label, const unsigned char* key,
            const unsigned char* message, unsigned long long size) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(label),
                              std::strlen(label));
    crypto_generichash_update(&state, key, 32);
    crypto_generichash_update(&state, message, size);
    crypto_generichash_final(&state, out, 32);
}

void sealKey(unsigned char (&key)[32], const unsigned char* publicKey,
             const unsigned char* ephemeral) {
    hashOf(key, "box", publicKey, ephemeral, 32);
}

const unsigned char noNonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};

} // namespace

void cordee::sim::useRealSignatures(bool on, std::uint64_t seed) {
    static Dice dice(0);
    static randombytes_implementation drawn{[] { return "simulated"; },
                                            [] { return static_cast<std::uint32_t>(dice.next()); },
                                            nullptr,
                                            nullptr,
                                            [](void* const out, const std::size_t size) {
                                                for (std::size_t i = 0; i < size; ++i)
                                                    static_cast<unsigned char*>(out)[i] =
                                                        static_cast<unsigned char>(dice.next());
                                            },
                                            nullptr};
    real = on;
    randombytes_set_implementation(&drawn);
    if (sodium_init() < 0) std::abort(); // the first draws, the others do not
    dice = Dice(seed);
}

extern "C" {

int crypto_pwhash(unsigned char* const out, unsigned long long outSize, const char* const password,
                  unsigned long long passwordSize, const unsigned char* const salt,
                  unsigned long long, std::size_t, int) {
    return crypto_generichash(out, outSize, reinterpret_cast<const unsigned char*>(password),
                              passwordSize, salt, crypto_pwhash_SALTBYTES);
}

int crypto_sign_seed_keypair(unsigned char* publicKey, unsigned char* secretKey,
                             const unsigned char* seed) {
    if (real) {
        static const auto function =
            next<decltype(&crypto_sign_seed_keypair)>("crypto_sign_seed_keypair");
        return function(publicKey, secretKey, seed);
    }
    unsigned char made[32];
    hashOf(made, "sign", seed, nullptr, 0);
    std::memcpy(publicKey, made, 32);
    std::memcpy(secretKey, seed, 32);
    std::memcpy(secretKey + 32, made, 32);
    return 0;
}

int crypto_sign_detached(unsigned char* signature, unsigned long long* size,
                         const unsigned char* message, unsigned long long messageSize,
                         const unsigned char* secretKey) {
    if (real) {
        static const auto function = next<decltype(&crypto_sign_detached)>("crypto_sign_detached");
        return function(signature, size, message, messageSize, secretKey);
    }
    unsigned char made[32];
    hashOf(made, "signature", secretKey + 32, message, messageSize);
    std::memcpy(signature, made, 32);
    std::memcpy(signature + 32, made, 32);
    if (size) *size = 64;
    return 0;
}

int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                unsigned long long size, const unsigned char* publicKey) {
    if (real) {
        static const auto function =
            next<decltype(&crypto_sign_verify_detached)>("crypto_sign_verify_detached");
        return function(signature, message, size, publicKey);
    }
    unsigned char made[32];
    hashOf(made, "signature", publicKey, message, size);
    return std::memcmp(signature, made, 32) == 0 && std::memcmp(signature + 32, made, 32) == 0 ? 0
                                                                                               : -1;
}

int crypto_box_seed_keypair(unsigned char* publicKey, unsigned char* secretKey,
                            const unsigned char* seed) {
    if (real) {
        static const auto function =
            next<decltype(&crypto_box_seed_keypair)>("crypto_box_seed_keypair");
        return function(publicKey, secretKey, seed);
    }
    unsigned char made[32];
    hashOf(made, "box-key", seed, nullptr, 0);
    std::memcpy(publicKey, made, 32);
    std::memcpy(secretKey, seed, 32);
    return 0;
}

int crypto_box_seal(unsigned char* sealed, const unsigned char* plain, unsigned long long size,
                    const unsigned char* publicKey) {
    if (real) {
        static const auto function = next<decltype(&crypto_box_seal)>("crypto_box_seal");
        return function(sealed, plain, size, publicKey);
    }
    unsigned char ephemeral[32];
    hashOf(ephemeral, "ephemeral", publicKey, plain, size);
    unsigned char key[32];
    sealKey(key, publicKey, ephemeral);
    std::memcpy(sealed, ephemeral, 32);
    return crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + 32, nullptr, plain, size, nullptr, 0,
                                                      nullptr, noNonce, key);
}

int crypto_box_seal_open(unsigned char* plain, const unsigned char* sealed, unsigned long long size,
                         const unsigned char* publicKey, const unsigned char* secretKey) {
    if (real) {
        static const auto function = next<decltype(&crypto_box_seal_open)>("crypto_box_seal_open");
        return function(plain, sealed, size, publicKey, secretKey);
    }
    if (size < crypto_box_SEALBYTES) return -1;
    unsigned char key[32];
    sealKey(key, publicKey, sealed);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, sealed + 32,
                                                      size - 32, nullptr, 0, noNonce, key);
}

} // extern "C"
