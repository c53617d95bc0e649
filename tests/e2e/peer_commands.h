#pragma once

#include "peer_device.h"

#include <QJsonObject>

namespace cordee::e2e {

// Does what one line asks for and says how it went: {"ok": true, …} or {"ok": false, "error": …}.
class PeerCommands {
  public:
    explicit PeerCommands(PeerDevice& device)
        : device_(device) {}
    QJsonObject run(const QJsonObject& command);

  private:
    QJsonObject identity(const QJsonObject& command);
    QJsonObject invite(const QJsonObject& command);
    QJsonObject redeem(const QJsonObject& command);
    QJsonObject confirmMembers();
    QJsonObject offerPairing(const QJsonObject& command);
    QJsonObject pairWith(const QJsonObject& command);
    QJsonObject pairing();
    QJsonObject confirmPairing();
    QJsonObject people();
    QJsonObject create(const QJsonObject& command);
    QJsonObject set(const QJsonObject& command);
    QJsonObject dump();
    QJsonObject status();
    QJsonObject setServer(const QJsonObject& command);
    QJsonObject act(const QJsonObject& command);
    QJsonObject fill(store::Edit& edit, std::uint32_t recordKind, const QJsonObject& fields);
    QJsonObject commit(store::Edit edit, std::uint32_t recordKind, const QJsonObject& fields);

    PeerDevice& device_;
};

} // namespace cordee::e2e
