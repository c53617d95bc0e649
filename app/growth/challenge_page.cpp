#include "app/growth/challenge_page.h"

#include "app/facts/finished.h"
#include "app/growth/challenge_facts.h"
#include "app/growth/proofs.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

using model::Challenge;
using model::ChallengeStatus;

ChallengePage::ChallengePage(const GrowthTools& tools, const RecordId& challenge, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , challenge_(challenge)
    , editor_(tools.store, tools.gestures)
    , subscription_(tools.store.subscribe([this](const ChangeSet&) { reload(); })) {
    editor_.open(challenge);
    connect(&tools_.people, &People::changed, this, &ChallengePage::changed);
    reload();
}

void ChallengePage::reload() {
    if (auto row = tools_.store.find(challenge_)) row_ = std::move(*row);
    Q_EMIT changed();
}

ChallengeStatus ChallengePage::status() const {
    return row_.get(Challenge::status).value_or(ChallengeStatus::Accepted);
}

std::optional<store::Row> ChallengePage::stepBefore() const {
    const auto id = row_.get(Challenge::afterId);
    return id ? tools_.store.find(*id) : std::nullopt;
}

QString ChallengePage::stateText() const {
    return challengeState(row_);
}

QString ChallengePage::proposedBy() const {
    const auto user = row_.get(Challenge::proposedBy);
    return user ? tools_.people.firstName(row_.space, *user) : QString();
}

int ChallengePage::before() const {
    return discomfortOf(row_, Challenge::discomfortBefore);
}

int ChallengePage::after() const {
    return discomfortOf(row_, Challenge::discomfortAfter);
}

int ChallengePage::mostBefore() const {
    const auto step = stepBefore();
    return step ? mostAfter(*step) : mostDiscomfort;
}

int ChallengePage::mostNext() const {
    return mostAfter(row_);
}

QString ChallengePage::triedText() const {
    const QDate day = dateOf(row_, Challenge::triedOn);
    return day.isValid() ? tr("Tenté %1").arg(words::day(day, tools_.today())) : QString();
}

QVariantList ChallengePage::proofs() const {
    return proofsFor(tools_, row_.get(Challenge::skillId));
}

QVariantMap ChallengePage::previous() const {
    const auto step = stepBefore();
    if (!step) return {};
    return {{QStringLiteral("id"), toQString(step->id)},
            {QStringLiteral("text"), textOf(*step, Challenge::text)}};
}

void ChallengePage::accept() {
    if (!toAnswer()) return;
    tools_.gestures.commit(
        store::Edit(challenge_).set(Challenge::status, ChallengeStatus::Accepted),
        tr("Défi accepté"));
}

QString ChallengePage::acceptPrivately() {
    if (!toAnswer()) return {};
    const RecordId id = tools_.store.newId();
    auto attempt = store::Edit::create(tools_.personal, Challenge::recordKind, id);
    if (const auto text = row_.get(Challenge::text)) attempt.set(Challenge::text, *text);
    for (const auto& field : {Challenge::smallestStep, Challenge::ifThen, Challenge::support})
        attempt.replace(field, toUtf8(longText(row_, field)));
    if (before() >= 0) attempt.set(Challenge::discomfortBefore, before());
    attempt.set(Challenge::status, ChallengeStatus::Accepted)
        .set(Challenge::ownerId, tools_.people.me())
        .set(Challenge::proposalId, challenge_);
    return tools_.gestures.commit(attempt, tr("Défi accepté, pour toi seul")) ? toQString(id)
                                                                              : QString();
}

void ChallengePage::letGo() {
    if (!mine()) return;
    tools_.gestures.commit(store::Edit(challenge_).set(Challenge::status, ChallengeStatus::LetGo),
                           tr("Défi laissé de côté"));
}

void ChallengePage::setBefore(int discomfort) {
    tools_.gestures.commit(
        store::Edit(challenge_)
            .set(Challenge::discomfortBefore, std::clamp(discomfort, 0, mostBefore())));
}

void ChallengePage::setDue(const QString& iso) {
    tools_.setDay(challenge_, Challenge::dueOn, iso);
}

QString ChallengePage::report(int discomfortAfter, const QString& outcome, const QString& learned) {
    if (!mine()) return tr("Seule la personne qui l’a tenté peut en parler.");
    if (discomfortAfter < 0 || discomfortAfter > mostDiscomfort)
        return tr("Dis l’inconfort ressenti, de 0 à 10.");
    if (outcome.trimmed().isEmpty()) return tr("Dis ce qui s’est passé, même en trois mots.");
    std::vector<store::Edit> edits{store::Edit(challenge_)};
    edits.front()
        .set(Challenge::status, ChallengeStatus::Tried)
        .set(Challenge::triedOn, toDate(tools_.today()))
        .set(Challenge::discomfortAfter, discomfortAfter);
    replaceLongText(edits.front(), row_, Challenge::outcome, outcome.trimmed());
    replaceLongText(edits.front(), row_, Challenge::learned, learned.trimmed());
    const auto skill = row_.get(Challenge::skillId);
    if (skill && tools_.store.find(*skill)) {
        edits.push_back(
            store::Edit(*skill).set(model::Skill::lastPractisedOn, toDate(tools_.today())));
    }
    return tools_.gestures.commit(edits, tr("Défi tenté. Bravo !"))
               ? QString()
               : tr("Ce défi n’a pas pu être enregistré.");
}

bool ChallengePage::isKeepable() const {
    return finishedRecord(tools_.store, tools_.people.me(), challenge_).has_value();
}

void ChallengePage::keepAsAchievement() {
    app::keepAsAchievement(tools_.store, tools_.gestures, tools_.people.me(), tools_.personal,
                           challenge_);
}

QString ChallengePage::addNext(const QString& text, int discomfort) {
    if (discomfort < 0 || discomfort > mostNext() || !mine()) return {};
    return newChallenge(
        tools_, row_.space, text,
        {row_.get(Challenge::skillId), row_.get(Challenge::goalId), challenge_, discomfort});
}

} // namespace cordee::app
