#pragma once

#include "sync/core/environment.h"
#include "sync/crypto/vault.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace cordee::app {

// Linking a second device of mine: a code shown on the old one, six digits compared on both.
class PairingModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::PairingModel::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool newDevice READ isNewDevice NOTIFY changed FINAL)
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed FINAL)
    Q_PROPERTY(QString typedCode READ typedCode NOTIFY changed FINAL)
    Q_PROPERTY(QString digits READ digits NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceLabel READ deviceLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)

  public:
    enum class Stage { None, Waiting, Compare, Finishing, Done, Failed };
    Q_ENUM(Stage)

    // `label`: what this device is called on the others.
    PairingModel(crypto::Vault& vault, const Clock& clock, QString serverUrl, QString label,
                 QObject* parent = nullptr);

    Stage stage() const;
    bool isNewDevice() const { return status_.newDevice; }
    QString qrText() const;
    QString typedCode() const;
    QString digits() const; // « 123 456 »
    QString deviceLabel() const;
    QString sentence() const; // what happens now, or what went wrong

    Q_INVOKABLE void start();
    // On the new device. Empty when the code is one, else what is wrong with it.
    Q_INVOKABLE QString enter(const QString& code);
    Q_INVOKABLE void confirm(); // on the old device: the digits are the same
    Q_INVOKABLE void cancel();

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();
    void moved(); // something waits to be sent

  private:
    crypto::Vault& vault_;
    const Clock& clock_;
    QString serverUrl_;
    QString label_;
    crypto::PairingStatus status_;
    std::optional<crypto::PairingOffer> offer_;
};

} // namespace cordee::app
