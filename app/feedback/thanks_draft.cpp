#include "app/feedback/thanks_draft.h"

#include "app/facts/introductions.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

ThanksDraft::ThanksDraft(store::Store& store, Gestures& gestures, People& people,
                         const Clock& clock, Way way, std::optional<store::Row> about)
    : Outgoing(store, gestures, people, clock, std::move(way), model::Gratitude::recordKind)
    , clock_(clock)
    , about_(std::move(about)) {}

ThanksDraft::~ThanksDraft() {
    keep();
}

QString ThanksDraft::aboutText() const {
    if (!about_) return {};
    if (about_->recordKind == model::Goal::recordKind)
        return toQString(about_->get(model::Goal::title).value_or(std::string()));
    if (about_->recordKind == model::Introduction::recordKind)
        return tr("Présentation à %1").arg(nameIn(records(), *about_));
    return tr("Rencontre du %1").arg(words::date(startOf(*about_).date(), todayOf(clock_)));
}

QString ThanksDraft::hint() const {
    return whatItChanged().trimmed().isEmpty()
               ? tr("Un effet concret, même petit : c’est ce qui touche le plus.")
               : QString();
}

QString ThanksDraft::missing() const {
    if (partner().isNull())
        return tr("%1 n’a pas encore rejoint : le brouillon attend ici.").arg(firstName());
    if (forWhat().trimmed().isEmpty()) return tr("Merci pour quoi ?");
    return {};
}

void ThanksDraft::typedForWhat(const QString& words) {
    type(model::Gratitude::forWhat, words);
}

void ThanksDraft::typedWhatItChanged(const QString& words) {
    type(model::Gratitude::whatItChanged, words);
}

void ThanksDraft::begin(store::Edit& edit) const {
    edit.set(model::Gratitude::mentorshipId, mentorship().id).set(model::Gratitude::authorId, me());
    if (about_) edit.set(model::Gratitude::aboutId, about_->id);
}

void ThanksDraft::leave(store::Edit& edit, const Timestamp& now) const {
    edit.set(model::Gratitude::toId, partner()).set(model::Gratitude::sentAt, now);
}

QString ThanksDraft::sentSentence() const {
    return tr("Merci envoyé à %1").arg(firstName());
}

QString ThanksDraft::discardedSentence() const {
    return tr("Brouillon supprimé");
}

} // namespace cordee::app
