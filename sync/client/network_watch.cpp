#include "sync/client/network_watch.h"

#include <QNetworkInformation>

namespace cordee::client {

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent) {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return;
    }
    const QNetworkInformation* information = QNetworkInformation::instance();
    offline_ = information->reachability() == QNetworkInformation::Reachability::Disconnected;
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::update);
}

void NetworkWatch::update() {
    const bool wasOffline = offline_;
    offline_ = QNetworkInformation::instance()->reachability() ==
               QNetworkInformation::Reachability::Disconnected;
    if (offline_) {
        Q_EMIT wentOffline();
    } else if (wasOffline) {
        Q_EMIT cameOnline();
    } else {
        Q_EMIT changed();
    }
}

} // namespace cordee::client
