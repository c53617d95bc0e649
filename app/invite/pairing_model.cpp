#include "app/invite/pairing_model.h"

#include "app/invite/link_words.h"
#include "app/records/convert.h"

namespace cordee::app {

PairingModel::PairingModel(crypto::Vault& vault, const Clock& clock, QString serverUrl,
                           QString label, QObject* parent)
    : QObject(parent)
    , vault_(vault)
    , clock_(clock)
    , serverUrl_(std::move(serverUrl))
    , label_(std::move(label))
    , status_(vault.pairing()) {}

PairingModel::Stage PairingModel::stage() const {
    switch (status_.stage) {
    case crypto::PairingStage::None:
        return Stage::None;
    case crypto::PairingStage::Waiting:
        return Stage::Waiting;
    case crypto::PairingStage::Compare:
        return Stage::Compare;
    case crypto::PairingStage::Finishing:
        return Stage::Finishing;
    case crypto::PairingStage::Done:
        return Stage::Done;
    case crypto::PairingStage::Failed:
        return Stage::Failed;
    }
    return Stage::None;
}

QString PairingModel::qrText() const {
    return offer_ && stage() == Stage::Waiting ? toQString(offer_->qrText) : QString();
}

QString PairingModel::typedCode() const {
    return offer_ && stage() == Stage::Waiting ? toQString(offer_->typedCode) : QString();
}

QString PairingModel::digits() const {
    const QString six = toQString(status_.digits);
    return six.size() == 6 ? six.left(3) + QChar(0x2009) + six.mid(3) : six;
}

QString PairingModel::deviceLabel() const {
    return toQString(status_.deviceLabel);
}

QString PairingModel::sentence() const {
    switch (stage()) {
    case Stage::None:
        return {};
    case Stage::Waiting: {
        if (isNewDevice()) return tr("En attente de ton autre appareil. Garde-le allumé.");
        const qint64 left = (status_.expiresAtMs - clock_.nowMs()) / 60'000;
        return tr("Entre ce code sur le nouvel appareil. Il vaut encore %n minute(s).", nullptr,
                  static_cast<int>(std::max<qint64>(0, left)));
    }
    case Stage::Compare:
        return isNewDevice() ? tr("Compare avec ton autre appareil, et confirme là-bas.")
                             : tr("Ces six chiffres sont-ils les mêmes sur l’autre appareil ?");
    case Stage::Finishing:
        return tr("Confirmé. Les deux appareils se mettent d’accord…");
    case Stage::Done:
        return tr("C’est fait : les deux appareils partagent tout, même hors ligne.");
    case Stage::Failed:
        return sentenceForPairing(status_.failure.value_or(TrustErrorKind::Malformed));
    }
    return {};
}

void PairingModel::start() {
    auto offer = vault_.startPairing(toUtf8(serverUrl_));
    if (offer) offer_ = std::move(*offer);
    refresh();
    Q_EMIT moved();
}

QString PairingModel::enter(const QString& code) {
    const auto met = vault_.pairWith(toUtf8(code.trimmed()), toUtf8(label_), toUtf8(serverUrl_));
    if (!met) return sentenceFor(met.error().kind);
    refresh();
    Q_EMIT moved();
    return {};
}

void PairingModel::confirm() {
    if (!vault_.confirmPairing()) return refresh();
    refresh();
    Q_EMIT moved();
}

void PairingModel::cancel() {
    offer_.reset();
    // Nothing to cancel is as good as cancelled.
    const bool cancelled = vault_.cancelPairing().ok();
    refresh();
    if (cancelled) Q_EMIT moved();
}

void PairingModel::refresh() {
    status_ = vault_.pairing();
    if (status_.stage == crypto::PairingStage::None) offer_.reset();
    Q_EMIT changed();
}

} // namespace cordee::app
