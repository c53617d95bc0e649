#include "network.h"

#include <QCoreApplication>
#include <QProcess>

namespace cordee::e2e {

Network::Network(int devices)
    : devices_(devices) {
    const QString hub = name(0);
    const bool hubStands =
        ip(QStringLiteral("netns add ") + hub) &&
        ip(QStringLiteral("-n %1 link set lo up").arg(hub)) &&
        ip(QStringLiteral("-n %1 link add br0 type bridge").arg(hub)) &&
        ip(QStringLiteral("-n %1 addr add %2/24 dev br0").arg(hub, serverAddress())) &&
        ip(QStringLiteral("-n %1 link set br0 up").arg(hub));
    for (int device = 0; hubStands && device < devices_; ++device) {
        const QString own = name(device + 1);
        const QString port = QStringLiteral("v%1").arg(device);
        const bool stands =
            ip(QStringLiteral("netns add ") + own) &&
            ip(QStringLiteral("-n %1 link set lo up").arg(own)) &&
            ip(QStringLiteral("link add %1 netns %2 type veth peer name eth0 netns %3")
                   .arg(port, hub, own)) &&
            ip(QStringLiteral("-n %1 link set %2 master br0").arg(hub, port)) &&
            ip(QStringLiteral("-n %1 link set %2 up").arg(hub, port)) &&
            ip(QStringLiteral("-n %1 addr add 10.77.0.%2/24 dev eth0").arg(own).arg(device + 2)) &&
            mend(device);
        if (!stands) break;
    }
}

Network::~Network() {
    const QString before = error_;
    for (int number = devices_; number >= 0; --number)
        ip(QStringLiteral("netns del ") + name(number));
    error_ = before;
}

QString Network::name(int number) const {
    return QStringLiteral("cordee-%1-%2").arg(QCoreApplication::applicationPid()).arg(number);
}

bool Network::cut(int device) {
    return ip(QStringLiteral("-n %1 link set eth0 down").arg(name(device + 1)));
}

bool Network::mend(int device) {
    const QString own = name(device + 1);
    return ip(QStringLiteral("-n %1 link set eth0 up").arg(own)) &&
           ip(QStringLiteral("-n %1 route replace default via %2").arg(own, serverAddress()));
}

bool Network::ip(const QString& command) {
    QProcess process;
    process.start(QStringLiteral("ip"), command.split(QLatin1Char(' ')));
    if (process.waitForFinished() && process.exitCode() == 0) return true;
    error_ =
        QStringLiteral("ip %1: %2").arg(command, QString::fromUtf8(process.readAllStandardError()));
    return false;
}

} // namespace cordee::e2e
