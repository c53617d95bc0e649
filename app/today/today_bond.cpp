#include "app/facts/agreements.h"
#include "app/facts/endings.h"
#include "app/facts/reviews.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

// What a mentorship itself asks for: a name under its agreement, a word about a concern, what comes
// after it, a review.
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

// A row of what waits for an answer; the mentorship's page has it.
RowsModel::Row waitingRow(const Tie& tie, const store::Row& about, const QString& text,
                          const QString& line) {
    return {toQString(about.id),
            {u"bond"_s, text, line, People::initials(tie.partner), toQString(tie.record.id),
             QString()}};
}

std::optional<RowsModel::Row> concernRow(const Facts& facts, const Tie& tie) {
    for (const auto& concern : concernsOf(facts.store, tie.record)) {
        if (isSettled(concern)) continue;
        const auto until = concern.get(model::Concern::trialUntil);
        if (until && toQDate(*until) <= facts.today())
            return waitingRow(
                tie, concern,
                QCoreApplication::translate("today", "Votre essai : qu’a-t-il donné ?"),
                QCoreApplication::translate("today", "avec %1 · son terme est venu")
                    .arg(nameOf(tie)));
        const bool mine = concern.get(model::Concern::authorId) == facts.people.me();
        if (mine || concern.get(model::Concern::agreed)) continue;
        return waitingRow(
            tie, concern, QCoreApplication::translate("today", "Faire le point ensemble"),
            QCoreApplication::translate("today", "%1 souhaite en parler").arg(nameOf(tie)));
    }
    return std::nullopt;
}

std::optional<RowsModel::Row> signRow(const Facts& facts, const Tie& tie) {
    const auto pending = agreementPending(facts.store, facts.people, tie.record);
    if (!pending || isSignedBy(facts.store, pending->row, facts.people.me())) return std::nullopt;
    return waitingRow(tie, pending->row,
                      QCoreApplication::translate("today", "Une entente à lire et à signer"),
                      QCoreApplication::translate("today", "proposée par %1").arg(nameOf(tie)));
}

} // namespace

std::vector<RowsModel::Row> bondRows(const Facts& facts) {
    std::vector<RowsModel::Row> rows;
    for (const Tie& tie : facts.ties) {
        if (auto row = concernRow(facts, tie)) rows.push_back(std::move(*row));
        if (auto row = signRow(facts, tie)) rows.push_back(std::move(*row));
    }
    return rows;
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
