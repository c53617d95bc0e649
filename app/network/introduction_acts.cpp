#include "app/network/introduction_page.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

using model::Contact;
using model::Introduction;
using model::IntroductionStatus;

bool IntroductionPage::waitsFor(IntroductionStep step) const {
    return stepOf(tools_.store, row(), tools_.people.me()) == step;
}

Date IntroductionPage::today() const {
    return toDate(tools_.today());
}

store::Edit IntroductionPage::to(IntroductionStatus status) const {
    store::Edit edit(id_);
    edit.set(Introduction::status, status);
    return edit;
}

void IntroductionPage::agree(const QString& words) {
    if (!waitsFor(IntroductionStep::AnswerRequest)) return;
    tools_.gestures.commit(to(IntroductionStatus::Agreed)
                               .set(Introduction::answer, toUtf8(words.trimmed()))
                               .set(Introduction::answeredOn, today()),
                           tr("Dit à %1").arg(partner()));
}

void IntroductionPage::decline(const QString& words) {
    if (!waitsFor(IntroductionStep::AnswerRequest) && !waitsFor(IntroductionStep::AskContact))
        return;
    tools_.gestures.commit(to(IntroductionStatus::Declined)
                               .set(Introduction::answer, toUtf8(words.trimmed()))
                               .clear(Introduction::answeredOn),
                           tr("Dit à %1").arg(partner()));
}

std::vector<store::Edit> IntroductionPage::linked(const RecordId& wanted, bool on) const {
    std::vector<store::Edit> edits;
    for (const store::Row& each : tools_.store.select(store::Query(Contact::recordKind))) {
        const auto links = each.get(Contact::introductionIds);
        const bool has = std::ranges::find(links, id_) != links.end();
        const bool should = on && each.id == wanted;
        if (has == should) continue;
        store::Edit edit(each.id);
        if (should) {
            edit.add(Contact::introductionIds, id_);
        } else {
            edit.remove(Contact::introductionIds, id_);
        }
        edits.push_back(std::move(edit));
    }
    return edits;
}

void IntroductionPage::choose(const QString& contactId) {
    const auto chosen = toId<RecordId>(contactId);
    if (!chosen || isRequester() || isKnown()) return;
    const auto before = contact();
    const auto edits = linked(*chosen, !before || before->id != *chosen);
    if (!edits.empty()) tools_.gestures.commit(edits);
}

void IntroductionPage::chooseNew(const QString& name) {
    if (name.trimmed().isEmpty() || isRequester() || isKnown()) return;
    const RecordId id = tools_.store.newId();
    auto edits = linked(id, false);
    auto contact = store::Edit::create(tools_.personal, Contact::recordKind, id);
    contact.set(Contact::name, toUtf8(name.trimmed())).add(Contact::introductionIds, id_);
    edits.push_back(std::move(contact));
    tools_.gestures.commit(edits, tr("Contact ajouté"));
}

// The only place where what I know of somebody is written where the other reads it.
void IntroductionPage::contactAgreed() {
    const auto chosen = contact();
    if (!waitsFor(IntroductionStep::AskContact) || !chosen) return;
    auto edit = to(IntroductionStatus::ContactAgreed);
    edit.set(Introduction::metName, toUtf8(textOf(*chosen, Contact::name)))
        .set(Introduction::metRole, toUtf8(workOf(*chosen)))
        .set(Introduction::metReach, toUtf8(textOf(*chosen, Contact::reach)))
        .set(Introduction::contactAnsweredOn, today());
    tools_.gestures.commit(edit, tr("C’est oui des deux côtés"));
}

void IntroductionPage::contactDeclined(const QString& words) {
    if (!waitsFor(IntroductionStep::AskContact)) return;
    tools_.gestures.commit(
        to(IntroductionStatus::ContactDeclined).set(Introduction::answer, toUtf8(words.trimmed())),
        tr("Dit à %1").arg(partner()));
}

void IntroductionPage::introduced() {
    if (!waitsFor(IntroductionStep::Introduce)) return;
    std::vector<store::Edit> edits{to(IntroductionStatus::Introduced)};
    edits.front().set(Introduction::introducedOn, today());
    if (const auto known = contact())
        edits.push_back(store::Edit(known->id).set(Contact::lastContactOn, today()));
    tools_.gestures.commit(edits, tr("Présentation faite"));
}

void IntroductionPage::acceptOffer() {
    if (!waitsFor(IntroductionStep::AnswerOffer) || textOf(row(), Introduction::blurb).isEmpty()) {
        return;
    }
    tools_.gestures.commit(to(IntroductionStatus::Agreed).set(Introduction::answeredOn, today()),
                           tr("Dit à %1").arg(partner()));
}

void IntroductionPage::withdraw() {
    if (!isRequester() || (!isStoppable() && status() != IntroductionStatus::Offered)) return;
    tools_.gestures.commit(to(IntroductionStatus::Withdrawn), tr("Laissée de côté"));
}

void IntroductionPage::met(const QString& outcome) {
    if (!waitsFor(IntroductionStep::Write)) return;
    tools_.gestures.commit(to(IntroductionStatus::Met)
                               .set(Introduction::outcome, toUtf8(outcome.trimmed()))
                               .set(Introduction::metOn, today()),
                           tr("Rencontre notée"));
}

void IntroductionPage::contactThanked() {
    if (!waitsFor(IntroductionStep::ThankContact)) return;
    tools_.gestures.commit(to(IntroductionStatus::Thanked).set(Introduction::thankedOn, today()),
                           tr("Merci noté"));
}

void IntroductionPage::keepContact() {
    if (!isRequester() || !isKnown() || isKept()) return;
    auto contact = store::Edit::create(tools_.personal, Contact::recordKind, tools_.store.newId());
    contact.set(Contact::name, toUtf8(textOf(row(), Introduction::metName)))
        .set(Contact::role, toUtf8(textOf(row(), Introduction::metRole)))
        .set(Contact::reach, toUtf8(textOf(row(), Introduction::metReach)))
        .set(Contact::howMet, toUtf8(tr("Présentation par %1").arg(partner())))
        .add(Contact::introductionIds, id_);
    if (const auto met = row().get(Introduction::metOn)) contact.set(Contact::lastContactOn, *met);
    tools_.gestures.commit(contact, tr("Contact ajouté"));
}

void IntroductionPage::reopen() {
    if (!isReopenable()) return;
    const bool anotherContact = status() == IntroductionStatus::ContactDeclined;
    auto edit = to(anotherContact ? IntroductionStatus::Agreed : IntroductionStatus::Asked);
    if (!anotherContact) edit.clear(Introduction::answeredOn);
    tools_.gestures.commit(edit, tr("Reprise"));
}

} // namespace cordee::app
