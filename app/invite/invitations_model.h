#pragma once

#include "app/records/rows_model.h"
#include "sync/core/environment.h"
#include "sync/crypto/vault.h"

namespace cordee::app {

// The invitations I made, with what has become of each.
class InvitationsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the section")

  public:
    InvitationsModel(const crypto::Vault& vault, const Clock& clock, QObject* parent = nullptr);

    void refresh();

  private:
    QString stateText(const crypto::Invitation& invitation) const;

    const crypto::Vault& vault_;
    const Clock& clock_;
};

// Those who came by an invitation of mine and whom I have not recognised yet.
class ArrivalsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the section")

  public:
    explicit ArrivalsModel(const crypto::Vault& vault, QObject* parent = nullptr);

    void refresh();

  private:
    const crypto::Vault& vault_;
};

// The invitations I accepted, on their way.
class JoiningsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the section")

  public:
    explicit JoiningsModel(const crypto::Vault& vault, QObject* parent = nullptr);

    void refresh();

  private:
    const crypto::Vault& vault_;
};

} // namespace cordee::app
