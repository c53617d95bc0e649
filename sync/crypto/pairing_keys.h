#pragma once

#include "sync/crypto/primitives.h"

#include <google/protobuf/message_lite.h>

#include <array>
#include <string>

// What follows from the S of a pairing code: addresses and keys of the four notes, the commitment
// and the six digits.
namespace cordee::crypto::pairing {

enum class Note { Hello, Reply, Proof, Done };
inline constexpr std::array allNotes{Note::Hello, Note::Reply, Note::Proof, Note::Done};

Bytes locator(const PairingSecret& secret, Note note);
Bytes seal(const PairingSecret& secret, Note note, const google::protobuf::MessageLite& message,
           Random& random);
// False if it was not sealed for this place or is not such a message.
[[nodiscard]] bool open(const PairingSecret& secret, Note note, ByteView sealed,
                        google::protobuf::MessageLite& message);

// c: binds the old device to n_E before it has seen anything.
Hash32 commitmentTo(ByteView opening);
// Over S, the new device's note as it was sealed, and n_E.
std::string digits(ByteView secret, ByteView hello, ByteView opening);

} // namespace cordee::crypto::pairing
