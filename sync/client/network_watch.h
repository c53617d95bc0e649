#pragma once

#include <QObject>

namespace cordee::client {

// Whether the system says that there is a network. Knows nothing where Qt has no backend for it:
// then nothing is ever said to be offline and only the back-off decides.
class NetworkWatch final : public QObject {
    Q_OBJECT

  public:
    explicit NetworkWatch(QObject* parent = nullptr);

    bool isOffline() const { return offline_; }

  Q_SIGNALS:
    void wentOffline();
    void cameOnline();
    // It reaches further or less far than before; often seen in steps after cameOnline().
    void changed();

  private:
    void update();

    bool offline_ = false;
};

} // namespace cordee::client
