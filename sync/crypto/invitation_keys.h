#pragma once

#include "sync/crypto/primitives.h"

#include <vector>

// What follows from an invitation's secret s (design 3.10), and its package in boxes of limited
// size.
namespace cordee::crypto {

inline constexpr std::size_t locatorSize = 16;
inline constexpr std::size_t mostChunks = 8;

SigningKey invitationKey(const InvitationSecret& secret);
// Address of the package's part `index`, from 0.
Bytes packageLocator(const InvitationSecret& secret, std::size_t index);

// Sealed parts of at most limits::box octets; each says how many there are.
std::vector<Bytes> splitPackage(const InvitationSecret& secret, ByteView package, Random& random);

struct PackagePart {
    std::size_t count = 0;
    Bytes content;
};
// Nothing if it was not sealed for this address.
std::optional<PackagePart> openPart(const InvitationSecret& secret, std::size_t index,
                                    ByteView sealed);

} // namespace cordee::crypto
