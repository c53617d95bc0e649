#include "app/facts/relationship.h"
#include "app/mentorships/agreement_model.h"
#include "app/mentorships/agreement_terms.h"
#include "app/people/names.h"
#include "app/records/convert.h"

#include <algorithm>

// My draft of an agreement, until it is proposed.
namespace cordee::app {

namespace {

using A = model::Agreement;

constexpr int usualMonths = 6;
constexpr int usualReviewDays = 90;
constexpr int usualResponseDays = 3;
constexpr int usualMinutes = 45;
constexpr int usualCadence = 14;

void copyTerms(const store::Row& from, store::Edit& to) {
    for (const std::uint32_t field : agreementTerms()) {
        const Value& value = from.value(field);
        if (!std::holds_alternative<std::monostate>(value))
            to.step(store::Edit::SetValue{field, value});
    }
}

} // namespace

QString AgreementModel::draftProblem() const {
    const auto draft = draftRow();
    if (!draft) return {};
    const auto start = draft->get(A::startOn);
    const auto end = draft->get(A::endOn);
    if (start && end && end->days <= start->days) return tr("La fin doit venir après le début.");
    if (!inForce_) {
        const QString purpose = toQString(draft->get(A::purpose).value_or(std::string()));
        return purpose.trimmed().isEmpty() ? tr("Dis en une phrase pourquoi ce mentorat.")
                                           : QString();
    }
    if (draftChanges_.count() == 0) return tr("Rien n’a changé pour l’instant.");
    const QString reason = toQString(draft->get(A::reason).value_or(std::string()));
    return reason.trimmed().isEmpty()
               ? tr("Dis pourquoi : un changement se propose avec sa raison.")
               : QString();
}

void AgreementModel::writeUsualTerms(store::Edit& edit) const {
    const QDate today = todayOf(clock_);
    const bool paced = mentorship_.get(model::Mentorship::cadenceDays).has_value();
    edit.set(A::startOn, toDate(today))
        .set(A::endOn, toDate(today.addMonths(usualMonths)))
        .set(A::cadenceDays, paced ? cadenceDays(mentorship_) : usualCadence)
        .set(A::meetingMinutes, usualMinutes)
        .set(A::responseDays, usualResponseDays)
        .set(A::prepares, model::Preparer::Mentee)
        .set(A::stance, model::Stance::Mentoring)
        .set(A::reviewEveryDays, usualReviewDays)
        .set(A::confidentiality,
             toUtf8(tr("Ce qui se dit entre nous reste entre nous. On demande avant d’en parler "
                       "ailleurs.")))
        .set(A::exitRule, toUtf8(tr("Chacun peut arrêter quand il veut, en une ligne et sans se "
                                    "justifier. Chacun garde sa copie de ce qui a été partagé.")));
}

std::optional<store::Row> AgreementModel::draftRow() const {
    for (store::Row& row : store_.select(store::Query(A::recordKind).in(personal_))) {
        if (row.get(A::mentorshipId) == mentorship_.id) return std::move(row);
    }
    return std::nullopt;
}

void AgreementModel::beginDraft() {
    if (draftRow()) return;
    auto edit = store::Edit::create(personal_, A::recordKind, store_.newId());
    edit.set(A::mentorshipId, mentorship_.id);
    if (inForce_) {
        copyTerms(*inForce_, edit);
    } else {
        writeUsualTerms(edit);
    }
    gestures_.commit(edit);
}

void AgreementModel::dropDraft() {
    if (const auto draft = draftRow())
        gestures_.commit(store::Edit(draft->id).remove(), tr("Brouillon d’entente supprimé"));
}

QString AgreementModel::startIso() const {
    return draft_.startOn().toString(Qt::ISODate);
}

QString AgreementModel::endIso() const {
    return draft_.endOn().toString(Qt::ISODate);
}

void AgreementModel::setStart(const QString& iso) {
    draft_.setStartOn(QDate::fromString(iso, Qt::ISODate));
}

void AgreementModel::setEnd(const QString& iso) {
    draft_.setEndOn(QDate::fromString(iso, Qt::ISODate));
}

void AgreementModel::setMonths(int months) {
    const auto draft = draftRow();
    if (!draft) return;
    store::Edit edit(draft->id);
    const auto start = draft->get(A::startOn);
    const QDate from = start ? toQDate(*start) : todayOf(clock_);
    if (months > 0) {
        edit.set(A::endOn, toDate(from.addMonths(months)));
    } else {
        edit.clear(A::endOn);
    }
    gestures_.commit(edit);
}

int AgreementModel::months() const {
    const auto draft = draftRow();
    const auto start = draft ? draft->get(A::startOn) : std::nullopt;
    const auto end = draft ? draft->get(A::endOn) : std::nullopt;
    if (!end) return draft ? 0 : -1;
    for (const int months : {3, 6, 12}) {
        if (start && toQDate(*start).addMonths(months) == toQDate(*end)) return months;
    }
    return -1;
}

store::Edit AgreementModel::proposal(const store::Row& terms, const QString& reason) const {
    auto edit = store::Edit::create(mentorship_.space, A::recordKind, store_.newId());
    copyTerms(terms, edit);
    edit.set(A::version, nextVersion_)
        .set(A::proposedBy, people_.me())
        .set(A::proposedAt, Timestamp{clock_.nowMs()});
    if (inForce_) edit.set(A::amendsId, inForce_->id);
    if (!reason.isEmpty()) edit.set(A::reason, toUtf8(reason));
    return edit;
}

// Proposing is signing: nobody proposes what they would not put their name to.
bool AgreementModel::commitProposal(const store::Edit& edit, const std::optional<RecordId>& draft) {
    std::vector<store::Edit> edits{
        edit, signAgreement(store_, asRow(edit), people_.me(), Timestamp{clock_.nowMs()})};
    const auto phase = mentorship_.get(model::Mentorship::phase);
    if (!phase || phase == model::MentorshipPhase::Contact) {
        edits.push_back(store::Edit(mentorship_.id)
                            .set(model::Mentorship::phase, model::MentorshipPhase::Agreement));
    }
    if (draft) edits.push_back(store::Edit(*draft).remove());
    return gestures_.commit(
        edits, tr("Entente proposée à %1").arg(partnerInSentence(people_, mentorship_)));
}

bool AgreementModel::propose() {
    const auto draft = draftRow();
    if (!draft || !draftProblem().isEmpty()) return false;
    store::Row terms = *draft;
    if (toQString(terms.get(A::exitRule).value_or(std::string())).trimmed().isEmpty()) {
        // A way out is written in from the first day, whatever was erased.
        auto usual = store::Edit(draft->id);
        writeUsualTerms(usual);
        std::erase_if(terms.values,
                      [](const auto& value) { return value.first == A::exitRule.number; });
        terms.values.emplace_back(A::exitRule.number, asRow(usual).value(A::exitRule.number));
    }
    const QString reason = toQString(draft->get(A::reason).value_or(std::string()));
    return commitProposal(proposal(terms, reason), draft->id);
}

bool AgreementModel::prolong(int months) {
    const auto end = inForce_ ? inForce_->get(A::endOn) : std::nullopt;
    if (!end || pending_ || months <= 0) return false;
    store::Row terms = *inForce_;
    std::erase_if(terms.values, [](const auto& value) { return value.first == A::endOn.number; });
    const QDate from = std::max(toQDate(*end), todayOf(clock_));
    terms.values.emplace_back(A::endOn.number, store::toValue(toDate(from.addMonths(months))));
    return commitProposal(proposal(terms, tr("Prolonger de %n mois", nullptr, months)), {});
}

} // namespace cordee::app
