#include "app/growth/achievement_candidates.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>
#include <set>

namespace cordee::app {

namespace {

using model::Achievement;
using model::Challenge;
using model::Commitment;
using model::Goal;

QDate dayOr(const store::Row& row, Field<Date> field) {
    const QDate date = dateOf(row, field);
    return date.isValid() ? date : QDateTime::fromMSecsSinceEpoch(row.updatedMs).date();
}

} // namespace

AchievementCandidates::AchievementCandidates(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "sourceId", {"text", "what", "day"},
                 {Achievement::recordKind, Commitment::recordKind, Goal::recordKind,
                  Challenge::recordKind},
                 parent) {
    reload();
}

void AchievementCandidates::addCommitments(std::vector<Finished>& all) const {
    for (const store::Row& promise :
         tools_.store.select(store::Query(Commitment::recordKind)
                                 .where(Commitment::status, model::CommitmentStatus::Kept))) {
        if (!tools_.isMine(promise, Commitment::ownerId)) continue;
        all.push_back({promise.id, textOf(promise, Commitment::text), tr("engagement tenu"),
                       dayOr(promise, Commitment::settledOn), textOf(promise, Commitment::outcome),
                       std::nullopt});
    }
}

void AchievementCandidates::addGoals(std::vector<Finished>& all) const {
    for (const store::Row& goal : tools_.store.select(
             store::Query(Goal::recordKind).where(Goal::status, model::GoalStatus::Achieved))) {
        if (!tools_.isMine(goal, Goal::ownerId)) continue;
        all.push_back({goal.id, textOf(goal, Goal::title), tr("objectif atteint"),
                       QDateTime::fromMSecsSinceEpoch(goal.updatedMs).date(),
                       textOf(goal, Goal::metricText), goal.get(Goal::skillId)});
    }
}

void AchievementCandidates::addChallenges(std::vector<Finished>& all) const {
    for (const store::Row& challenge :
         tools_.store.select(store::Query(Challenge::recordKind)
                                 .where(Challenge::status, model::ChallengeStatus::Tried))) {
        if (!tools_.isMine(challenge, Challenge::ownerId)) continue;
        all.push_back({challenge.id, textOf(challenge, Challenge::text), tr("défi tenté"),
                       dayOr(challenge, Challenge::triedOn), textOf(challenge, Challenge::outcome),
                       challenge.get(Challenge::skillId)});
    }
}

std::vector<AchievementCandidates::Finished> AchievementCandidates::finished() const {
    std::set<RecordId> kept;
    for (const store::Row& success : tools_.store.select(store::Query(Achievement::recordKind))) {
        if (const auto from = success.get(Achievement::fromId)) kept.insert(*from);
    }
    std::vector<Finished> all;
    addCommitments(all);
    addGoals(all);
    addChallenges(all);
    std::erase_if(all, [&](const Finished& one) { return kept.contains(one.id); });
    std::ranges::stable_sort(all, [](const Finished& a, const Finished& b) { return a.on > b.on; });
    return all;
}

std::vector<AchievementCandidates::Row> AchievementCandidates::read() {
    std::vector<Row> rows;
    for (const Finished& one : finished()) {
        rows.push_back(
            {toQString(one.id), {one.text, one.what, words::day(one.on, tools_.today())}});
    }
    return rows;
}

QString AchievementCandidates::keep(const QString& sourceId) {
    const auto all = finished();
    const auto found = std::ranges::find_if(
        all, [&](const Finished& one) { return toQString(one.id) == sourceId; });
    if (found == all.end()) return {};
    const RecordId id = tools_.store.newId();
    auto success = store::Edit::create(tools_.personal, Achievement::recordKind, id);
    success.set(Achievement::action, toUtf8(found->text))
        .set(Achievement::onDate, toDate(found->on))
        .set(Achievement::fromId, found->id)
        .set(Achievement::ownerId, tools_.people.me());
    if (!found->result.isEmpty()) success.set(Achievement::result, toUtf8(found->result));
    if (found->skill) success.add(Achievement::skillIds, *found->skill);
    return tools_.gestures.commit(success, tr("Gardé dans tes réussites")) ? toQString(id)
                                                                           : QString();
}

} // namespace cordee::app
