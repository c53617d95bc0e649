#include "app/invite/link_words.h"

#include <QCoreApplication>

namespace cordee::app {

namespace {} // namespace

QString sentenceFor(crypto::LinkErrorKind kind) {
    using Kind = crypto::LinkErrorKind;
    switch (kind) {
    case Kind::Empty:
        return QCoreApplication::translate("invite", "Colle ici le lien que tu as reçu.");
    case Kind::TooLong:
    case Kind::NotAnInvitation:
        return QCoreApplication::translate("invite", "Ce n’est pas un lien d’invitation Cordée.");
    case Kind::OtherVersion:
        return QCoreApplication::translate(
            "invite",
            "Cette invitation vient d’une version plus récente de Cordée. Mets l’app à jour, "
            "le lien restera valable.");
    case Kind::Incomplete:
        return QCoreApplication::translate(
            "invite", "Ce lien est incomplet. Copie-le en entier, jusqu’au dernier caractère.");
    case Kind::BadCharacters:
        return QCoreApplication::translate(
            "invite",
            "Ce lien a été abîmé ou coupé en route. Demande à la personne de te le renvoyer.");
    case Kind::PairingCode:
        return QCoreApplication::translate(
            "invite", "C’est un code pour relier un de tes appareils, pas une invitation.");
    case Kind::OwnInvitation:
        return QCoreApplication::translate(
            "invite", "Cette invitation est la tienne : elle est pour l’autre personne.");
    case Kind::AlreadyRedeemed:
        return QCoreApplication::translate("invite", "Tu as déjà accepté cette invitation.");
    case Kind::NoIdentity:
        return QCoreApplication::translate(
            "invite", "Cet appareil n’est pas encore prêt. Termine d’abord le premier démarrage.");
    case Kind::Storage:
        return QCoreApplication::translate("invite", "Le disque a refusé l’écriture. Réessaie.");
    }
    return {};
}

QString sentenceFor(crypto::PairingCodeErrorKind kind) {
    using Kind = crypto::PairingCodeErrorKind;
    switch (kind) {
    case Kind::Empty:
        return QCoreApplication::translate("invite",
                                           "Entre le code affiché sur ton autre appareil.");
    case Kind::NotAPairingCode:
        return QCoreApplication::translate("invite",
                                           "Ce n’est pas un code pour relier un appareil.");
    case Kind::OtherVersion:
        return QCoreApplication::translate(
            "invite", "Ce code vient d’une version plus récente de Cordée. Mets l’app à jour.");
    case Kind::Incomplete:
        return QCoreApplication::translate(
            "invite", "Ce code n’est pas entier : vérifie qu’aucun groupe ne manque.");
    case Kind::BadCharacters:
        return QCoreApplication::translate(
            "invite",
            "Ce code contient un caractère impossible. Il n’a que des lettres de A à Z et "
            "des chiffres de 2 à 7.");
    case Kind::BadChecksum:
        return QCoreApplication::translate(
            "invite", "Une lettre est fausse. Relis le code groupe par groupe.");
    case Kind::InvitationLink:
        return QCoreApplication::translate(
            "invite", "C’est l’invitation d’une autre personne : ouvre « Rejoindre ».");
    case Kind::HasIdentity:
        return QCoreApplication::translate(
            "invite",
            "Cet appareil contient déjà un espace personnel : il ne peut pas en rejoindre un "
            "autre.");
    case Kind::Storage:
        return QCoreApplication::translate("invite", "Le disque a refusé l’écriture. Réessaie.");
    }
    return {};
}

QString sentenceForJoining(TrustErrorKind kind) {
    if (kind == TrustErrorKind::Expired) {
        return QCoreApplication::translate(
            "invite",
            "Cette invitation a expiré. Demande-en une nouvelle : la tienne ne perd rien.");
    }
    if (kind == TrustErrorKind::AlreadyUsed) {
        return QCoreApplication::translate(
            "invite", "Cette invitation a déjà servi, ou a été retirée. Si ce n’était pas toi, "
                      "préviens la personne qui t’a invité.");
    }
    if (kind == TrustErrorKind::Storage)
        return QCoreApplication::translate("invite", "Le disque a refusé l’écriture. Réessaie.");
    return QCoreApplication::translate(
        "invite", "Ce que le serveur a rendu n’est pas ce que le lien promettait. Rien n’a été "
                  "enregistré. Demande un nouveau lien.");
}

QString sentenceForPairing(TrustErrorKind kind) {
    if (kind == TrustErrorKind::Expired)
        return QCoreApplication::translate("invite",
                                           "Le code a expiré. Recommence avec un nouveau.");
    if (kind == TrustErrorKind::NotYet) {
        return QCoreApplication::translate("invite",
                                           "Quelque chose a changé entre-temps. Recommence.");
    }
    if (kind == TrustErrorKind::Fork) {
        return QCoreApplication::translate(
            "invite",
            "L’appareil qui répond n’est pas celui qui a montré le code. Arrête-toi là et "
            "recommence sur un réseau de confiance.");
    }
    return QCoreApplication::translate(
        "invite", "La réponse ne correspond pas au code : quelqu’un s’est peut-être interposé. "
                  "Recommence avec un nouveau code.");
}

} // namespace cordee::app
