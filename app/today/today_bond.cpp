#include "app/facts/agreements.h"
#include "app/facts/endings.h"
#include "app/facts/reviews.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

// What a mentorship itself asks for: a name under its agreement, what comes after it, a review.
namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthAskedFrom = 20; // day of the month

QString nameOf(const Tie& tie) {
    const QString name = People::firstNameOf(tie.partner);
    return name.isEmpty() ? QCoreApplication::translate("today", "L’autre personne") : name;
}

Prompt onBond(const Tie& tie, const QString& kind, const QString& text, const QString& action) {
    return {kind, text, action, u"bond"_s, toQString(tie.record.id)};
}

bool toAnswer(const Facts& facts, const Tie& tie, ReviewKind kind) {
    if (facts.people.partner(tie.record).isNull()) return false;
    const auto review = currentReview(facts.store, facts.people, tie.record, kind, facts.today());
    return review && !review->iSealed;
}

} // namespace

Prompt concernPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        for (const auto& concern : concernsOf(facts.store, tie.record)) {
            if (isSettled(concern)) continue;
            const auto until = concern.get(model::Concern::trialUntil);
            if (until && toQDate(*until) <= facts.today()) {
                return onBond(
                    tie, u"concern"_s,
                    QCoreApplication::translate(
                        "today", "Votre essai avec %1 arrive à son terme : qu’a-t-il donné ?")
                        .arg(nameOf(tie)),
                    QCoreApplication::translate("today", "En prendre note"));
            }
            const bool mine = concern.get(model::Concern::authorId) == facts.people.me();
            if (mine || concern.get(model::Concern::agreed)) continue;
            return onBond(
                tie, u"concern"_s,
                QCoreApplication::translate("today", "%1 souhaite faire le point avec toi.")
                    .arg(nameOf(tie)),
                QCoreApplication::translate("today", "Lire"));
        }
    }
    return {};
}

Prompt signPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        const auto pending = agreementPending(facts.store, facts.people, tie.record);
        if (!pending || isSignedBy(facts.store, pending->row, facts.people.me())) continue;
        return onBond(
            tie, u"sign"_s,
            QCoreApplication::translate("today", "%1 te propose une entente.").arg(nameOf(tie)),
            QCoreApplication::translate("today", "Lire et répondre"));
    }
    return {};
}

Prompt endingPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        const AgreementMoment moment =
            momentOf(facts.store, facts.people, tie.record, facts.today());
        if (moment == AgreementMoment::None) continue;
        QString text;
        if (moment == AgreementMoment::Half) {
            text = QCoreApplication::translate(
                "today", "Mi-parcours avec %1 : l’entente tient-elle toujours ?");
        } else if (moment == AgreementMoment::LastMonth) {
            text = QCoreApplication::translate(
                "today", "L’entente avec %1 se termine bientôt : que voulez-vous en faire ?");
        } else {
            text = QCoreApplication::translate(
                "today", "L’entente avec %1 est arrivée à son terme. Rien ne s’arrête sans vous.");
        }
        return onBond(tie, u"ending"_s, text.arg(nameOf(tie)),
                      QCoreApplication::translate("today", "Choisir la suite"));
    }
    return {};
}

Prompt reviewPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        if (!toAnswer(facts, tie, ReviewKind::Quarterly)) continue;
        return onBond(tie, u"review"_s,
                      QCoreApplication::translate(
                          "today", "Bilan avec %1 : neuf phrases, scellées puis ouvertes ensemble.")
                          .arg(nameOf(tie)),
                      QCoreApplication::translate("today", "Répondre"));
    }
    if (facts.today().day() < monthAskedFrom) return {};
    for (const Tie& tie : facts.ties) {
        if (!toAnswer(facts, tie, ReviewKind::Monthly)) continue;
        return onBond(tie, u"review"_s,
                      QCoreApplication::translate("today", "Ce mois-ci avec %1, comment ça va ?")
                          .arg(nameOf(tie)),
                      QCoreApplication::translate("today", "Répondre d’une touche"));
    }
    return {};
}

} // namespace cordee::app::today
