#include "app/session/arrival.h"

#include "app/records/convert.h"

#include <QSysInfo>

namespace cordee::app {

Arrival::Arrival(Data& data, const Clock& clock, Random& random, const QString& serverUrl)
    : data_(data)
    , exchange_(*data.store, *data.vault, clock, random, data.store.get())
    , engine_(exchange_, clock, client::SyncEngineOptions{{QUrl(serverUrl), {}, {}}})
    , pairing_(*data.vault, clock, serverUrl, QSysInfo::machineHostName())
    , serverUrl_(serverUrl) {
    connect(&pairing_, &PairingModel::moved, this, &Arrival::look);
    connect(&engine_, &client::SyncEngine::statusChanged, this, &Arrival::look);
    engine_.start();
    pairing_.refresh();
}

// The code may name the server; from then on that one is asked.
void Arrival::look() {
    const QString named = toQString(data_.vault->pairing().serverUrl);
    if (!named.isEmpty() && named != serverUrl_) {
        serverUrl_ = named;
        engine_.setServer({QUrl(named), {}, {}});
    }
    engine_.wake();
    if (pairing_.stage() != PairingModel::Stage::None) pairing_.refresh();
    if (!arrived_ && data_.vault->hasIdentity() &&
        data_.vault->pairing().stage == crypto::PairingStage::Done) {
        arrived_ = true;
        Q_EMIT arrived();
    }
}

} // namespace cordee::app
