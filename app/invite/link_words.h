#pragma once

#include "sync/core/vault.h"
#include "sync/crypto/invitation_link.h"
#include "sync/crypto/pairing_code.h"

#include <QString>

// What a person reads when a link or a code does not do.
namespace cordee::app {

QString sentenceFor(crypto::LinkErrorKind kind);
QString sentenceFor(crypto::PairingCodeErrorKind kind);
// Why an invitation could not be joined, or a device not be paired, after the server had its say.
QString sentenceForJoining(TrustErrorKind kind);
QString sentenceForPairing(TrustErrorKind kind);

} // namespace cordee::app
