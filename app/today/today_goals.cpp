#include "app/facts/conflicts.h"
#include "app/facts/goal_facts.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

namespace {

constexpr std::size_t mostGoals = 3;
constexpr int checkInEveryDays = 14;

// Mine, by the nearest date; those without one last.
std::vector<store::Row> mineActive(const Facts& facts) {
    auto goals = facts.store.select(store::Query(model::Goal::recordKind)
                                        .where(model::Goal::status, model::GoalStatus::Active)
                                        .where(model::Goal::ownerId, facts.people.me())
                                        .orderBy(model::Goal::dueOn));
    std::ranges::stable_partition(
        goals, [](const store::Row& goal) { return goal.get(model::Goal::dueOn).has_value(); });
    return goals;
}

std::int64_t lastCheckInMs(const Facts& facts, const store::Row& goal) {
    const auto last = facts.store.select(store::Query(model::GoalCheckIn::recordKind)
                                             .where(model::GoalCheckIn::goalId, goal.id)
                                             .newestFirst()
                                             .limit(1));
    return last.empty() ? goal.createdMs : last.front().createdMs;
}

} // namespace

std::unique_ptr<List> makeGoals(QObject* parent) {
    return std::make_unique<List>(
        "goalId",
        QList<QByteArray>{"title", "progress", "percentText", "stepsText", "dueText", "apart"},
        parent);
}

std::vector<RowsModel::Row> goalRows(const Facts& facts) {
    const auto apart = apartHomes(facts.store, facts.people);
    std::vector<RowsModel::Row> rows;
    for (store::Row& goal : mineActive(facts)) {
        if (rows.size() == mostGoals) break;
        const GoalRecords records = readGoal(facts.store, std::move(goal));
        const StepCount steps = countSteps(records);
        const int percent = percentOf(records);
        const auto due = records.goal.get(model::Goal::dueOn);
        rows.push_back(
            {toQString(records.goal.id),
             {textOf(records.goal, model::Goal::title), percent / 100.0, words::percent(percent),
              //: milestones done, of all
              steps.all == 0
                  ? QString()
                  : QCoreApplication::translate("today", "%n jalon(s) sur %1", nullptr, steps.done)
                        .arg(steps.all),
              due ? QCoreApplication::translate("today", "échéance %1")
                        .arg(words::date(toQDate(*due), facts.today()))
                  : QString(),
              apart.contains(records.goal.id)}});
    }
    return rows;
}

int activeGoals(const Facts& facts) {
    return static_cast<int>(
        facts.store.count(store::Query(model::Goal::recordKind)
                              .where(model::Goal::status, model::GoalStatus::Active)
                              .where(model::Goal::ownerId, facts.people.me())));
}

Prompt checkInPrompt(const Facts& facts) {
    for (const store::Row& goal : mineActive(facts)) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(lastCheckInMs(facts, goal)).date();
        if (last.daysTo(facts.today()) < checkInEveryDays) continue;
        return {QStringLiteral("checkIn"),
                QCoreApplication::translate("today", "Où en est « %1 » ?")
                    .arg(textOf(goal, model::Goal::title)),
                QCoreApplication::translate("today", "Faire le point"), QStringLiteral("goal"),
                toQString(goal.id)};
    }
    return {};
}

} // namespace cordee::app::today
