#include "app/session/trouble_words.h"

#include <QCoreApplication>

namespace cordee::app {

QString troubleTitle(Trouble trouble) {
    switch (trouble) {
    case Trouble::Locked:
        return QCoreApplication::translate("trouble", "Cordée est déjà ouverte");
    case Trouble::Damaged:
    case Trouble::KeysLost:
        return QCoreApplication::translate("trouble", "Le fichier de données est abîmé");
    case Trouble::WrongKey:
    case Trouble::KeyMissing:
        return QCoreApplication::translate("trouble", "La clé de ces données n’est pas là");
    case Trouble::KeyAway:
        return QCoreApplication::translate("trouble", "Le trousseau du système ne répond pas");
    case Trouble::Full:
        return QCoreApplication::translate("trouble", "Le disque est plein");
    case Trouble::Folder:
    case Trouble::Io:
        return QCoreApplication::translate("trouble", "Les données ne peuvent pas être ouvertes");
    }
    return {};
}

QString troubleText(Trouble trouble, const std::filesystem::path& path) {
    const QString folder = QString::fromStdString(path.string());
    switch (trouble) {
    case Trouble::Locked:
        return QCoreApplication::translate(
            "trouble", "Une autre fenêtre utilise ces données. Ferme-la, puis réessaie.");
    case Trouble::Damaged:
        return QCoreApplication::translate(
                   "trouble",
                   "Rien n’a été effacé ni modifié. « Réparer » met les fichiers abîmés de côté, "
                   "dans le dossier %1, sauve ce que cet appareil seul avait encore, et reprend "
                   "le reste du serveur.")
            .arg(folder);
    case Trouble::KeysLost:
        return QCoreApplication::translate(
                   "trouble",
                   "Même les clés qu’il contient ne peuvent plus être lues : Cordée ne peut pas "
                   "le réparer. Rien n’a été effacé dans le dossier %1. Une sauvegarde a ses "
                   "propres clés : tu peux la reprendre ici.")
            .arg(folder);
    case Trouble::WrongKey:
        return QCoreApplication::translate(
                   "trouble",
                   "Ces données s’ouvrent avec une autre clé. Rien n’a été effacé. Le dossier %1 "
                   "vient-il d’un autre appareil ou d’un autre compte ? Une sauvegarde a sa propre "
                   "clé : tu "
                   "peux la reprendre ici.")
            .arg(folder);
    case Trouble::KeyMissing:
        return QCoreApplication::translate(
                   "trouble",
                   "Le trousseau ne contient plus la clé du dossier %1. Rien n’a été effacé, et "
                   "aucune nouvelle clé n’a été créée. Une sauvegarde a sa propre clé : tu peux la "
                   "reprendre ici.")
            .arg(folder);
    case Trouble::KeyAway:
        return QCoreApplication::translate(
            "trouble",
            "La clé de tes données y est rangée. Déverrouille-le, puis réessaie. Rien n’a "
            "été effacé.");
    case Trouble::Full:
        return QCoreApplication::translate(
            "trouble", "Libère un peu de place, puis réessaie. Rien n’a été perdu.");
    case Trouble::Folder:
        return QCoreApplication::translate("trouble",
                                           "Le dossier %1 ne peut pas être créé ou écrit.")
            .arg(folder);
    case Trouble::Io:
        return QCoreApplication::translate(
                   "trouble", "Le disque a refusé la lecture du dossier %1. Rien n’a été effacé.")
            .arg(folder);
    }
    return {};
}

QString repairedText(const std::filesystem::path& aside, bool hasServer) {
    const QString folder = QString::fromStdString(aside.string());
    if (hasServer)
        return QCoreApplication::translate(
                   "trouble",
                   "Réparé. Ce que cet appareil seul avait encore est là ; le reste revient du "
                   "serveur. Les fichiers abîmés sont gardés dans %1.")
            .arg(folder);
    return QCoreApplication::translate(
               "trouble",
               "Réparé. Tout ce qui pouvait encore être lu est là. Ce qui ne le pouvait plus "
               "manque, "
               "et aucun serveur ne peut le rendre : une sauvegarde l’a peut-être. Les fichiers "
               "abîmés sont gardés dans %1.")
        .arg(folder);
}

} // namespace cordee::app
