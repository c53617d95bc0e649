#pragma once

#include "app/invite/pairing_model.h"
#include "app/session/data.h"
#include "sync/client/sync_engine.h"

#include <QObject>

namespace cordee::app {

// This device on its way to a person who has others: it belongs to nobody yet, and speaks to the
// server only to be linked.
class Arrival final : public QObject {
    Q_OBJECT

  public:
    Arrival(Data& data, const Clock& clock, Random& random, const QString& serverUrl);

    PairingModel& pairing() { return pairing_; }

  Q_SIGNALS:
    void arrived(); // the data has its owner

  private:
    void look();

    Data& data_;
    Exchange exchange_;
    client::SyncEngine engine_;
    PairingModel pairing_;
    QString serverUrl_;
    bool arrived_ = false;
};

} // namespace cordee::app
