#pragma once

#include "processes.h"

#include <QString>
#include <QStringList>

namespace cordee::e2e {

// A server and devices in network namespaces of their own, joined by a bridge beside the server:
// what is cut here is cut. Needs root; nothing of it is visible outside.
class Network {
  public:
    // One namespace for the server, one for each device.
    explicit Network(int devices);
    ~Network();
    // Empty if all of it stands.
    const QString& error() const { return error_; }

    Place server() const { return {name(0)}; }
    Place device(int number) const { return {name(number + 1)}; }
    static QString serverAddress() { return QStringLiteral("10.77.0.1"); }
    // As if the cable were drawn; and put in again, with the route that a router would announce.
    bool cut(int device);
    bool mend(int device);

  private:
    QString name(int number) const;
    bool ip(const QString& command);

    int devices_;
    QString error_;
};

} // namespace cordee::e2e
