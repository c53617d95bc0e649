#include "app/facts/finished.h"

#include "app/records/convert.h"
#include "app/words/row_text.h"
#include "model/cordee_model.h"

#include <QCoreApplication>

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

bool isMine(const store::Row& row, Field<UserId> owner, const UserId& me) {
    return row.get(owner).value_or(me) == me;
}

std::optional<Finished> commitment(const store::Row& row, const UserId& me) {
    if (row.get(Commitment::status) != model::CommitmentStatus::Kept ||
        !isMine(row, Commitment::ownerId, me)) {
        return std::nullopt;
    }
    return Finished{row.id,
                    Finished::Kind::Commitment,
                    textOf(row, Commitment::text),
                    dayOr(row, Commitment::settledOn),
                    textOf(row, Commitment::outcome),
                    std::nullopt};
}

std::optional<Finished> goal(const store::Row& row, const UserId& me) {
    if (row.get(Goal::status) != model::GoalStatus::Achieved || !isMine(row, Goal::ownerId, me))
        return std::nullopt;
    return Finished{row.id,
                    Finished::Kind::Goal,
                    textOf(row, Goal::title),
                    QDateTime::fromMSecsSinceEpoch(row.updatedMs).date(),
                    textOf(row, Goal::metricText),
                    row.get(Goal::skillId)};
}

std::optional<Finished> challenge(const store::Row& row, const UserId& me) {
    if (row.get(Challenge::status) != model::ChallengeStatus::Tried ||
        !isMine(row, Challenge::ownerId, me)) {
        return std::nullopt;
    }
    return Finished{row.id,
                    Finished::Kind::Challenge,
                    textOf(row, Challenge::text),
                    dayOr(row, Challenge::triedOn),
                    textOf(row, Challenge::outcome),
                    row.get(Challenge::skillId)};
}

std::optional<Finished> finished(const store::Row& row, const UserId& me) {
    if (row.deleted) return std::nullopt;
    if (row.recordKind == Commitment::recordKind) return commitment(row, me);
    if (row.recordKind == Goal::recordKind) return goal(row, me);
    if (row.recordKind == Challenge::recordKind) return challenge(row, me);
    return std::nullopt;
}

std::set<RecordId> keptAlready(const store::Store& store) {
    std::set<RecordId> kept;
    for (const store::Row& success : store.select(store::Query(Achievement::recordKind))) {
        if (const auto from = success.get(Achievement::fromId)) kept.insert(*from);
    }
    return kept;
}

} // namespace

std::vector<Finished> finishedRecords(const store::Store& store, const UserId& me) {
    const auto kept = keptAlready(store);
    std::vector<Finished> all;
    for (const auto kind : {Commitment::recordKind, Goal::recordKind, Challenge::recordKind}) {
        for (const store::Row& row : store.select(store::Query(kind))) {
            if (kept.contains(row.id)) continue;
            if (auto one = finished(row, me)) all.push_back(std::move(*one));
        }
    }
    std::ranges::stable_sort(all, [](const Finished& a, const Finished& b) { return a.on > b.on; });
    return all;
}

std::optional<Finished> finishedRecord(const store::Store& store, const UserId& me,
                                       const RecordId& record) {
    const auto row = store.find(record);
    auto one = row ? finished(*row, me) : std::nullopt;
    if (one && keptAlready(store).contains(record)) return std::nullopt;
    return one;
}

std::optional<RecordId> keepAsAchievement(store::Store& store, Gestures& gestures, const UserId& me,
                                          const SpaceId& personal, const RecordId& record) {
    const auto found = finishedRecord(store, me, record);
    if (!found) return std::nullopt;
    const RecordId id = store.newId();
    auto success = store::Edit::create(personal, Achievement::recordKind, id);
    success.set(Achievement::action, toUtf8(found->text))
        .set(Achievement::onDate, toDate(found->on))
        .set(Achievement::fromId, found->id)
        .set(Achievement::ownerId, me);
    if (!found->result.isEmpty()) success.replace(Achievement::result, toUtf8(found->result));
    if (found->skill) success.add(Achievement::skillIds, *found->skill);
    const QString said = QCoreApplication::translate("finished", "Gardé dans tes réussites");
    return gestures.commit(success, said) ? std::optional(id) : std::nullopt;
}

} // namespace cordee::app
