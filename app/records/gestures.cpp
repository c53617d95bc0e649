#include "app/records/gestures.h"

namespace cordee::app {

QString sentenceFor(const StoreError& error) {
    switch (error.kind) {
    case StoreErrorKind::NotFound:
        return Gestures::tr("Cet élément n’existe plus sur cet appareil.");
    case StoreErrorKind::Invalid:
        return Gestures::tr("Cette valeur ne peut pas être enregistrée ainsi.");
    case StoreErrorKind::TooLarge:
        return Gestures::tr("Ce texte est trop long pour être enregistré.");
    case StoreErrorKind::Locked:
        return Gestures::tr("Tes données sont ouvertes dans une autre fenêtre de Cordée.");
    case StoreErrorKind::Newer:
        return Gestures::tr("Ces données viennent d’une version plus récente : lecture seule.");
    case StoreErrorKind::Damaged:
        return Gestures::tr("Le fichier de données est abîmé. Rien n’a été effacé.");
    case StoreErrorKind::WrongKey:
        return Gestures::tr("La clé de cet appareil n’ouvre pas ces données. Rien n’a été effacé.");
    case StoreErrorKind::Full:
        return Gestures::tr("Le disque est plein. Ton texte reste à l’écran : libère de la place.");
    case StoreErrorKind::Io:
        return Gestures::tr("Le disque a refusé l’écriture. Réessaie.");
    }
    return {};
}

Gestures::Gestures(store::Store& store, QObject* parent)
    : QObject(parent)
    , store_(store) {}

bool Gestures::commit(std::span<const store::Edit> edits, const QString& sentence) {
    const auto committed = store_.commit(edits);
    if (!committed) {
        Q_EMIT failed(sentenceFor(committed.error()));
        return false;
    }
    if (committed->gesture != 0) {
        done_.push_back({committed->gesture});
        Q_EMIT changed();
        if (!sentence.isEmpty()) Q_EMIT said(sentence);
    }
    return true;
}

bool Gestures::extend(const store::Edit& edit) {
    if (done_.empty()) return commit(edit);
    const auto committed = store_.commit(edit);
    if (!committed) {
        Q_EMIT failed(sentenceFor(committed.error()));
        return false;
    }
    if (committed->gesture != 0) {
        done_.back().push_back(committed->gesture);
        Q_EMIT changed();
    }
    return true;
}

void Gestures::undo() {
    if (done_.empty()) return;
    Act& act = done_.back();
    while (!act.empty()) {
        const auto undone = store_.undo(act.back());
        if (!undone) {
            Q_EMIT failed(sentenceFor(undone.error()));
            return;
        }
        act.pop_back();
    }
    done_.pop_back();
    Q_EMIT changed();
}

} // namespace cordee::app
