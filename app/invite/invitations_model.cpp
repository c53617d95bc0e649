#include "app/invite/invitations_model.h"

#include "app/facts/relationship.h"
#include "app/invite/link_words.h"
#include "app/people/people.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

// « 12345 67890 … », to be read aloud.
QString grouped(const QString& digits, int size) {
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += size)
        groups << digits.mid(at, size);
    return groups.join(QLatin1Char(' '));
}

bool isWaiting(crypto::InvitationState state) {
    return state == crypto::InvitationState::WaitingForNetwork ||
           state == crypto::InvitationState::Open;
}

} // namespace

InvitationsModel::InvitationsModel(const crypto::Vault& vault, const Clock& clock, QObject* parent)
    : RowsModel("space", {"name", "stateText", "tone", "link", "qrText", "waiting", "inPersonText"},
                parent)
    , vault_(vault)
    , clock_(clock) {
    refresh();
}

void InvitationsModel::refresh() {
    std::vector<Row> rows;
    for (const crypto::Invitation& invitation : vault_.invitations()) {
        const bool waiting = isWaiting(invitation.state);
        const bool joined = invitation.state == crypto::InvitationState::Joined;
        rows.push_back({toQString(invitation.space),
                        {toQString(invitation.inviteeName), stateText(invitation),
                         joined    ? QStringLiteral("ok")
                         : waiting ? QStringLiteral("tint")
                                   : QStringLiteral("quiet"),
                         waiting ? toQString(invitation.link) : QString(),
                         waiting ? toQString(invitation.qrText) : QString(), waiting,
                         tr("À montrer en face : le code nomme aussi qui invite.")}});
    }
    setRows(std::move(rows));
}

QString InvitationsModel::stateText(const crypto::Invitation& invitation) const {
    const QDate today = todayOf(clock_);
    const QDate until = QDateTime::fromMSecsSinceEpoch(invitation.expiresAtMs).date();
    switch (invitation.state) {
    case crypto::InvitationState::WaitingForNetwork:
        return tr("prête : elle partira au retour du réseau, tu peux déjà donner le lien");
    case crypto::InvitationState::Open:
        return tr("envoyée, valable jusqu’au %1").arg(words::date(until, today));
    case crypto::InvitationState::Joined:
        return tr("acceptée");
    case crypto::InvitationState::Expired:
        return tr("expirée le %1").arg(words::date(until, today));
    case crypto::InvitationState::Revoked:
        return tr("retirée");
    }
    return {};
}

ArrivalsModel::ArrivalsModel(const crypto::Vault& vault, QObject* parent)
    : RowsModel("space", {"name", "question", "yes", "safetyNumber"}, parent)
    , vault_(vault) {
    refresh();
}

void ArrivalsModel::refresh() {
    std::vector<Row> rows;
    for (const crypto::Invitation& invitation : vault_.invitations()) {
        if (invitation.state != crypto::InvitationState::Joined || !invitation.joined) continue;
        const auto members = vault_.members(invitation.space);
        const auto came = std::ranges::find(members, *invitation.joined, &crypto::Member::user);
        if (came == members.end() || came->confirmed) continue;
        const QString name = toQString(invitation.inviteeName);
        rows.push_back(
            {toQString(invitation.space),
             {name,
              tr("Quelqu’un a rejoint avec le lien donné à %1. Est-ce bien cette personne ?")
                  .arg(name),
              tr("Oui, c’est %1").arg(People::firstNameOf(name)),
              grouped(toQString(vault_.safetyNumber(*invitation.joined)), 5)}});
    }
    setRows(std::move(rows));
}

JoiningsModel::JoiningsModel(const crypto::Vault& vault, QObject* parent)
    : RowsModel("joiningId", {"name", "stateText", "tone", "finished"}, parent)
    , vault_(vault) {
    refresh();
}

void JoiningsModel::refresh() {
    std::vector<Row> rows;
    for (const crypto::Joining& joining : vault_.joining()) {
        const QString name = toQString(joining.inviterName);
        QString text;
        QString tone = QStringLiteral("tint");
        switch (joining.state) {
        case crypto::JoiningState::WaitingForNetwork:
            text = tr("Le lien est gardé ici. L’invitation s’ouvrira au retour du réseau.");
            tone = QStringLiteral("warn");
            break;
        case crypto::JoiningState::WaitingForPackage:
            text = tr("En attente de l’appareil de la personne qui invite : il n’a pas encore vu "
                      "le réseau.");
            tone = QStringLiteral("warn");
            break;
        case crypto::JoiningState::Joining:
            text = tr("%1 t’invite. Vos deux appareils se mettent d’accord…").arg(name);
            break;
        case crypto::JoiningState::Joined:
            text = tr("C’est fait : l’espace partagé avec %1 est ouvert.").arg(name);
            tone = QStringLiteral("ok");
            break;
        case crypto::JoiningState::Failed:
            text = sentenceForJoining(joining.failure.value_or(TrustErrorKind::Malformed));
            tone = QStringLiteral("danger");
            break;
        }
        rows.push_back({QString::fromLatin1(QByteArray::fromStdString(joining.id).toHex()),
                        {name.isEmpty() ? tr("Invitation reçue") : name, text, tone,
                         joining.state == crypto::JoiningState::Joined ||
                             joining.state == crypto::JoiningState::Failed}});
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
