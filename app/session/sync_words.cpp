#include "app/session/sync_words.h"

#include "app/words/words.h"

#include <QCoreApplication>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t msPerSecond = 1000;

QString agoText(std::int64_t atMs, std::int64_t nowMs) {
    if (atMs == 0) return {};
    return words::ago(QDateTime::fromMSecsSinceEpoch(atMs), QDateTime::fromMSecsSinceEpoch(nowMs));
}

QString inText(std::int64_t atMs, std::int64_t nowMs) {
    if (atMs <= nowMs) return {};
    const std::int64_t seconds = (atMs - nowMs + msPerSecond - 1) / msPerSecond;
    if (seconds < 60) return QCoreApplication::translate("sync", "dans %1 s").arg(seconds);
    return QCoreApplication::translate("sync", "dans %1 min").arg((seconds + 59) / 60);
}

QString chipStatus(const SyncStatus& status) {
    const bool waits = status.waitingChanges > 0;
    switch (status.state) {
    case SyncStatus::NoServer:
        return u"kept"_s;
    case SyncStatus::Offline:
        return u"offline"_s;
    case SyncStatus::Connecting:
        return waits ? u"sending"_s : u"kept"_s;
    case SyncStatus::UpToDate:
        return waits ? u"kept"_s : u"current"_s;
    case SyncStatus::Sending:
        return u"sending"_s;
    case SyncStatus::WaitingToRetry:
        return u"offline"_s;
    case SyncStatus::Problem:
        return u"problem"_s;
    }
    return u"kept"_s;
}

} // namespace

SyncState syncWords(const SyncStatus& status, std::int64_t nowMs) {
    SyncState words;
    words.status = chipStatus(status);
    words.waiting = static_cast<int>(status.waitingChanges);
    words.when = agoText(status.lastSuccessMs, nowMs);
    words.oldest = agoText(status.oldestWaitingMs, nowMs);
    words.nextAttempt = inText(status.nextAttemptMs, nowMs);
    words.detail = problemSentence(status.problem);
    if (status.problem == ProblemKind::ClockWrong) words.status = u"problem"_s;
    if (status.alarms > 0) {
        words.status = u"problem"_s;
        words.detail = problemSentence(status.problem == ProblemKind::DeviceCopied
                                           ? ProblemKind::DeviceCopied
                                           : ProblemKind::SecurityAlarm);
    }
    return words;
}

QString stateSentence(const SyncStatus& status, std::int64_t nowMs) {
    const int waiting = static_cast<int>(status.waitingChanges);
    const QString kept =
        waiting == 0 ? QString()
                     : QCoreApplication::translate("sync", "%n modification(s) gardée(s) ici.",
                                                   nullptr, waiting);
    const QString last = agoText(status.lastSuccessMs, nowMs);
    switch (status.state) {
    case SyncStatus::NoServer:
        return QCoreApplication::translate("sync", "Tout est sur cet appareil, sans serveur.");
    case SyncStatus::Offline:
        return QCoreApplication::translate("sync", "Hors ligne. %1").arg(kept).trimmed();
    case SyncStatus::Connecting:
        return QCoreApplication::translate("sync", "Connexion au serveur… %1").arg(kept).trimmed();
    case SyncStatus::UpToDate:
        if (waiting > 0) return kept;
        return last.isEmpty() ? QCoreApplication::translate("sync", "À jour.")
                              : QCoreApplication::translate("sync", "À jour, %1.").arg(last);
    case SyncStatus::Sending:
        return QCoreApplication::translate("sync", "%n modification(s) en route.", nullptr,
                                           waiting);
    case SyncStatus::WaitingToRetry:
    case SyncStatus::Problem:
        return kept.isEmpty() ? QCoreApplication::translate("sync", "Le serveur n’a pas été joint.")
                              : kept;
    }
    return {};
}

QString problemSentence(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::None:
        return {};
    case ProblemKind::ServerUnreachable:
        return QCoreApplication::translate(
            "sync", "Le serveur ne répond pas. Tes modifications sont gardées ici et partiront "
                    "d’elles-mêmes.");
    case ProblemKind::CertificateNotTrusted:
        return QCoreApplication::translate(
            "sync", "Le serveur ne prouve pas son identité : rien ne lui a été envoyé. Vérifie "
                    "l’adresse dans les réglages.");
    case ProblemKind::BrokenAnswer:
        return QCoreApplication::translate(
            "sync",
            "Le serveur a répondu n’importe quoi. Rien n’est perdu, nouvel essai plus tard.");
    case ProblemKind::ServerError:
        return QCoreApplication::translate(
            "sync", "Le serveur a une panne. Tout est gardé ici, nouvel essai plus tard.");
    case ProblemKind::RedirectRefused:
        return QCoreApplication::translate(
            "sync", "Le serveur renvoie vers une autre adresse : refusé par prudence. Vérifie "
                    "l’adresse dans les réglages.");
    case ProblemKind::VersionMismatch:
        return QCoreApplication::translate(
            "sync", "Cordée et le serveur ne parlent plus la même version. Mets Cordée à jour.");
    case ProblemKind::RefusedByServer:
        return QCoreApplication::translate("sync",
                                           "Le serveur a refusé la demande. Tout est gardé ici.");
    case ProblemKind::StorageFull:
        return QCoreApplication::translate(
            "sync", "Le serveur n’a plus de place pour tes envois. Tu reçois toujours ceux de "
                    "l’autre.");
    case ProblemKind::LocalStorage:
        return QCoreApplication::translate(
            "sync", "Le disque de cet appareil refuse l’écriture. Libère de la place.");
    case ProblemKind::ClockWrong:
        return QCoreApplication::translate(
            "sync",
            "L’heure de cet appareil est fausse de plus de cinq minutes. Ce que tu écris est daté "
            "à l’heure juste, et tout continue ; règle-la pour que tes dates le soient aussi.");
    case ProblemKind::NotSecure:
        return QCoreApplication::translate(
            "sync", "L’adresse du serveur n’est pas protégée par https : rien n’est envoyé.");
    case ProblemKind::SecurityAlarm:
        return QCoreApplication::translate(
            "sync", "Quelque chose d’anormal a été reçu et mis de côté. Compare les chiffres de "
                    "sécurité avec l’autre personne.");
    case ProblemKind::DeviceCopied:
        return QCoreApplication::translate(
            "sync",
            "Une copie des données de cet appareil écrit aussi, ailleurs. Rien n’est perdu : "
            "les deux suites ont été réunies. N’ouvre plus l’une des deux, et relie l’autre "
            "appareil depuis Réglages.");
    }
    return {};
}

} // namespace cordee::app
