#include "app/facts/agreements.h"

#include "app/facts/sealed_words.h"
#include "app/records/convert.h"

#include <algorithm>
#include <tuple>

namespace cordee::app {

namespace {

constexpr std::string_view signaturePurpose = "signature";
constexpr int lastDays = 30;
constexpr int halfTimeDays = 14;     // how long half-time is worth a question
constexpr int shortestWithHalf = 60; // days; a shorter agreement is asked only at its end

std::vector<store::Row> shared(const store::Store& store, const store::Row& mentorship) {
    auto rows = store.select(store::Query(model::Agreement::recordKind).in(mentorship.space));
    const auto key = [](const store::Row& row) {
        return std::tuple(row.get(model::Agreement::version).value_or(0),
                          row.get(model::Agreement::proposedAt).value_or(Timestamp()).millis,
                          row.id);
    };
    std::ranges::sort(rows, std::greater(), key);
    return rows;
}

bool isWithdrawn(const store::Row& agreement) {
    return agreement.get(model::Agreement::withdrawn).value_or(false);
}

bool hasBothNames(const store::Store& store, const People& people, const store::Row& agreement,
                  const UserId& partner) {
    return isSignedBy(store, agreement, people.me()) && isSignedBy(store, agreement, partner);
}

bool hasName(const store::Store& store, const store::Row& agreement, const UserId& person) {
    const auto signature = store.find(idFor(signaturePurpose, agreement.id, person));
    return signature && !signature->deleted;
}

AgreementState stateOf(const store::Store& store, const People& people, const UserId& partner,
                       const store::Row& agreement, const std::optional<store::Row>& inForce) {
    const UserId proposer = agreement.get(model::Agreement::proposedBy).value_or(UserId());
    if (isWithdrawn(agreement)) {
        const Value own =
            lastWrittenBy(store, agreement.id, model::Agreement::withdrawn.number, proposer);
        return store::fromValue<bool>(own).value_or(false) ? AgreementState::TakenBack
                                                           : AgreementState::Refused;
    }
    if (inForce && inForce->id == agreement.id) return AgreementState::InForce;
    const auto version = [](const store::Row& row) {
        return row.get(model::Agreement::version).value_or(0);
    };
    if (inForce && version(agreement) <= version(*inForce)) return AgreementState::Replaced;
    for (const UserId& person : {people.me(), partner}) {
        if (hasName(store, agreement, person) && !isSignedBy(store, agreement, person))
            return AgreementState::Altered;
    }
    return isSignedBy(store, agreement, people.me()) ? AgreementState::Waiting
                                                     : AgreementState::ToSign;
}

} // namespace

const std::vector<std::uint32_t>& agreementTerms() {
    using A = model::Agreement;
    static const std::vector<std::uint32_t> fields{
        A::purpose.number,        A::goals.number,           A::stance.number,
        A::startOn.number,        A::endOn.number,           A::cadenceDays.number,
        A::meetingMinutes.number, A::channels.number,        A::responseDays.number,
        A::prepares.number,       A::feedbackStyle.number,   A::confidentiality.number,
        A::offLimits.number,      A::reviewEveryDays.number, A::exitRule.number};
    return fields;
}

const std::vector<std::uint32_t>& agreementFields() {
    using A = model::Agreement;
    static const std::vector<std::uint32_t> fields = [] {
        std::vector<std::uint32_t> all{A::version.number, A::amendsId.number, A::proposedBy.number,
                                       A::proposedAt.number, A::reason.number};
        all.insert(all.end(), agreementTerms().begin(), agreementTerms().end());
        return all;
    }();
    return fields;
}

bool isSignedBy(const store::Store& store, const store::Row& agreement, const UserId& person) {
    if (person.isNull() || !hasName(store, agreement, person)) return false;
    const auto digest =
        store::fromValue<Hash32>(lastWrittenBy(store, idFor(signaturePurpose, agreement.id, person),
                                               model::AgreementSignature::digest.number, person));
    return digest == crypto::signWords(agreement.id, wordsOf(agreement, agreementFields()));
}

store::Edit signAgreement(const store::Store& store, const store::Row& agreement, const UserId& me,
                          Timestamp now) {
    auto edit = editFor(store, agreement.space, model::AgreementSignature::recordKind,
                        idFor(signaturePurpose, agreement.id, me));
    edit.set(model::AgreementSignature::agreementId, agreement.id)
        .set(model::AgreementSignature::personId, me)
        .set(model::AgreementSignature::signedAt, now)
        .set(model::AgreementSignature::digest,
             crypto::signWords(agreement.id, wordsOf(agreement, agreementFields())).bytes());
    return edit;
}

store::Row asRow(const store::Edit& edit) {
    store::Row row;
    row.id = edit.id();
    row.space = edit.space().value_or(SpaceId());
    row.recordKind = edit.recordKind();
    for (const auto& step : edit.steps()) {
        if (const auto* set = std::get_if<store::Edit::SetValue>(&step))
            row.values.emplace_back(set->field, set->value);
    }
    return row;
}

std::optional<store::Row> agreementInForce(const store::Store& store, const People& people,
                                           const store::Row& mentorship) {
    const UserId partner = people.partner(mentorship);
    for (store::Row& row : shared(store, mentorship)) {
        if (!isWithdrawn(row) && hasBothNames(store, people, row, partner)) return std::move(row);
    }
    return std::nullopt;
}

std::vector<AgreementVersion> agreementsOf(const store::Store& store, const People& people,
                                           const store::Row& mentorship) {
    const auto inForce = agreementInForce(store, people, mentorship);
    const UserId partner = people.partner(mentorship);
    std::vector<AgreementVersion> versions;
    for (store::Row& row : shared(store, mentorship)) {
        const AgreementState state = stateOf(store, people, partner, row, inForce);
        const bool mine = row.get(model::Agreement::proposedBy) == people.me();
        versions.push_back({std::move(row), state, mine});
    }
    return versions;
}

std::optional<AgreementVersion> agreementPending(const store::Store& store, const People& people,
                                                 const store::Row& mentorship) {
    for (AgreementVersion& version : agreementsOf(store, people, mentorship)) {
        using enum AgreementState;
        if (version.state == ToSign || version.state == Waiting || version.state == Altered)
            return std::move(version);
    }
    return std::nullopt;
}

std::optional<store::Edit> followAgreement(const store::Store& store, const People& people,
                                           const store::Row& mentorship) {
    using M = model::Mentorship;
    using A = model::Agreement;
    const auto inForce = agreementInForce(store, people, mentorship);
    const auto followed = mentorship.get(M::agreementId);
    const auto phase = mentorship.get(M::phase).value_or(model::MentorshipPhase::Contact);
    store::Edit edit(mentorship.id);
    if (!inForce) {
        if (!followed) return std::nullopt;
        edit.clear(M::agreementId);
        if (phase == model::MentorshipPhase::Active)
            edit.set(M::phase, model::MentorshipPhase::Agreement);
        return edit;
    }
    if (followed == inForce->id) return std::nullopt;
    edit.set(M::agreementId, inForce->id);
    if (const auto days = inForce->get(A::cadenceDays)) edit.set(M::cadenceDays, *days);
    const auto start = inForce->get(A::startOn);
    if (start && (!mentorship.get(M::startedOn) || !inForce->get(A::amendsId)))
        edit.set(M::startedOn, *start);
    const auto end = inForce->get(A::endOn);
    end ? edit.set(M::endsOn, *end) : edit.clear(M::endsOn);
    const bool ending =
        phase == model::MentorshipPhase::Closing || phase == model::MentorshipPhase::Closed;
    if (!ending) edit.set(M::phase, model::MentorshipPhase::Active);
    return edit;
}

AgreementMoment momentOf(const store::Store& store, const People& people,
                         const store::Row& mentorship, const QDate& today) {
    const auto phase = mentorship.get(model::Mentorship::phase);
    const auto inForce = agreementInForce(store, people, mentorship);
    // Who closed, or went on in another form, has said what comes next.
    if (!inForce || phase == model::MentorshipPhase::Closing ||
        phase == model::MentorshipPhase::Closed || phase == model::MentorshipPhase::Redefined ||
        agreementPending(store, people, mentorship))
        return AgreementMoment::None;
    const auto end = inForce->get(model::Agreement::endOn);
    if (!end) return AgreementMoment::None;
    const QDate last = toQDate(*end);
    if (last < today) return AgreementMoment::Over;
    if (today.daysTo(last) <= lastDays) return AgreementMoment::LastMonth;
    const auto start = inForce->get(model::Agreement::startOn);
    const qint64 length = start ? toQDate(*start).daysTo(last) : 0;
    if (length < shortestWithHalf) return AgreementMoment::None;
    const QDate half = toQDate(*start).addDays(length / 2);
    const bool now = half <= today && today < half.addDays(halfTimeDays);
    return now ? AgreementMoment::Half : AgreementMoment::None;
}

} // namespace cordee::app
