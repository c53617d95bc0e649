#include "sync/client/server_address.h"

#include <QHostAddress>

namespace cordee::client {

bool ServerAddress::isLoopback() const {
    const QString host = url.host();
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) return true;
    return QHostAddress(host).isLoopback();
}

bool ServerAddress::isSecure() const {
    if (url.scheme() == QLatin1String("https")) return true;
    return url.scheme() == QLatin1String("http") && isLoopback();
}

} // namespace cordee::client
