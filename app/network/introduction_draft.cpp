#include "app/network/introduction_draft.h"

#include "app/network/introduction_words.h"
#include "app/records/convert.h"

namespace cordee::app {

using model::Introduction;
using model::IntroductionStatus;

IntroductionDraft::IntroductionDraft(const NetworkTools& tools, Way way, bool offering)
    : Outgoing(tools.store, tools.gestures, tools.people, tools.clock, std::move(way),
               Introduction::recordKind)
    , offering_(offering) {}

IntroductionDraft::~IntroductionDraft() {
    keep();
}

QString IntroductionDraft::blurbHint() const {
    return blurbHintFor(blurb());
}

QString IntroductionDraft::missing() const {
    if (partner().isNull())
        return tr("%1 n’a pas encore rejoint : le brouillon attend ici.").arg(firstName());
    if (wanted().trimmed().isEmpty())
        return offering_ ? tr("Quel genre de personne as-tu en tête ?")
                         : tr("Qui aimerais-tu rencontrer ?");
    if (offering_) return {};
    if (purpose().trimmed().isEmpty()) return tr("Pour quoi faire ?");
    if (blurb().trimmed().isEmpty()) return tr("Il manque le mot à transmettre.");
    return {};
}

void IntroductionDraft::typedWanted(const QString& words) {
    type(Introduction::wanted, words);
}

void IntroductionDraft::typedPurpose(const QString& words) {
    type(Introduction::purpose, words);
}

void IntroductionDraft::typedWhy(const QString& words) {
    type(Introduction::why, words);
}

void IntroductionDraft::typedBlurb(const QString& words) {
    type(Introduction::blurb, words);
}

void IntroductionDraft::typedAnswer(const QString& words) {
    type(Introduction::answer, words);
}

void IntroductionDraft::begin(store::Edit& edit) const {
    edit.set(Introduction::mentorshipId, mentorship().id)
        .set(offering_ ? Introduction::connectorId : Introduction::requesterId, me());
}

void IntroductionDraft::leave(store::Edit& edit, const Timestamp& now) const {
    edit.set(Introduction::requesterId, offering_ ? partner() : me())
        .set(Introduction::connectorId, offering_ ? me() : partner())
        .set(Introduction::status,
             offering_ ? IntroductionStatus::Offered : IntroductionStatus::Asked)
        .set(Introduction::askedOn, toDate(toQDateTime(now).date()));
}

QString IntroductionDraft::sentSentence() const {
    return offering_ ? tr("Proposé à %1").arg(firstName()) : tr("Demandé à %1").arg(firstName());
}

QString IntroductionDraft::discardedSentence() const {
    return tr("Brouillon supprimé");
}

} // namespace cordee::app
