#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

namespace cordee::client {

// Where a server is and how it is recognised.
struct ServerAddress {
    QUrl url; // https, or http on this machine; empty: there is no server
    // SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469): no other certificate is
    // accepted, and this one needs no authority. Empty: the authorities decide.
    QByteArray pinnedKeyHash;
    // Instead of the system's, for a server with its own authority. Empty: the system's.
    QList<QSslCertificate> authorities;

    bool isLoopback() const;
    // False for plain http to another machine: it is never spoken to.
    bool isSecure() const;
};

} // namespace cordee::client
