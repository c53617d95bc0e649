#pragma once

#include "sync/core/bytes.h"
#include "sync/core/environment.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace cordee::crypto {

void wipe(void* memory, std::size_t size);
[[nodiscard]] bool equalSecrets(ByteView left, ByteView right); // in constant time

// A secret of one kind. Wiped when it goes, copied only by name, never printed: there is no
// operator<< and no comparison by ==.
template <class Tag, std::size_t Size>
class Secret {
  public:
    static constexpr std::size_t size = Size;

    static Secret random(Random& random) {
        Secret secret;
        random.fill(secret.data(), Size);
        return secret;
    }
    static std::optional<Secret> from(ByteView bytes) {
        if (bytes.size() != Size) return std::nullopt;
        Secret secret;
        std::memcpy(secret.data(), bytes.data(), Size);
        return secret;
    }

    Secret() = default;
    ~Secret() { wipe(octets_, Size); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept { take(other); }
    Secret& operator=(Secret&& other) noexcept {
        if (this != &other) take(other);
        return *this;
    }

    Secret clone() const { return *from(view()); }
    ByteView view() const { return {reinterpret_cast<const char*>(octets_), Size}; }
    std::uint8_t* data() { return octets_; }
    const std::uint8_t* data() const { return octets_; }

  private:
    void take(Secret& other) {
        std::memcpy(octets_, other.octets_, Size);
        wipe(other.octets_, Size);
    }
    std::uint8_t octets_[Size] = {};
};

// Octets that hold secrets among other things, e.g. a message before it is sealed.
class WipedBytes {
  public:
    explicit WipedBytes(Bytes bytes)
        : bytes_(std::move(bytes)) {}
    ~WipedBytes() { wipe(bytes_.data(), bytes_.size()); }
    WipedBytes(WipedBytes&& other) noexcept
        : bytes_(std::move(other.bytes_)) {
        wipe(other.bytes_.data(), other.bytes_.size()); // short strings are copied by a move
    }
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;
    ByteView view() const { return bytes_; }

  private:
    Bytes bytes_;
};

using LocalKey = Secret<struct LocalKeyTag, 32>;           // LK, from the system's key store
using RootSecret = Secret<struct RootSecretTag, 16>;       // R, the recovery phrase
using SigningSeed = Secret<struct SigningSeedTag, 32>;     // Ed25519
using BoxSeed = Secret<struct BoxSeedTag, 32>;             // X25519
using EpochKey = Secret<struct EpochKeyTag, 32>;           // K_e
using SymmetricKey = Secret<struct SymmetricKeyTag, 32>;   // for the AEAD, always derived
using InvitationSecret = Secret<struct InvitationTag, 32>; // s
using PairingSecret = Secret<struct PairingTag, 32>;       // S

} // namespace cordee::crypto
