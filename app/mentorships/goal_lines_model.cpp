#include "app/mentorships/goal_lines_model.h"

#include "app/mentorships/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>
#include <cmath>

namespace cordee::app {

namespace {

// 0 to 1: done steps over all, or the way from the baseline to the target.
double progressOf(const store::Store& store, const store::Row& goal) {
    if (goal.get(model::Goal::metricKind) == model::MetricKind::Number) {
        const double from = goal.get(model::Goal::metricBaseline).value_or(0);
        const double to = goal.get(model::Goal::metricTarget).value_or(from);
        const double now = goal.get(model::Goal::metricCurrent).value_or(from);
        const double part = (now - from) / (to - from);
        return std::isfinite(part) ? std::clamp(part, 0.0, 1.0) : 0;
    }
    const auto steps = store.select(
        store::Query(model::GoalStep::recordKind).where(model::GoalStep::goalId, goal.id));
    if (steps.empty()) return 0;
    const auto done = std::ranges::count_if(
        steps, [](const store::Row& step) { return step.get(model::GoalStep::done) == true; });
    return static_cast<double>(done) / static_cast<double>(steps.size());
}

} // namespace

GoalLinesModel::GoalLinesModel(store::Store& store, const Clock& clock, QObject* parent)
    : RowsModel("goalId", {"title", "dueText", "progress", "progressText"}, parent)
    , store_(store)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Goal::recordKind) ||
            changes.touches(model::GoalStep::recordKind)) {
            refresh();
        }
    })) {}

void GoalLinesModel::setScope(const std::optional<SpaceId>& space) {
    space_ = space;
    refresh();
}

void GoalLinesModel::refresh() {
    std::vector<Row> rows;
    if (space_) {
        const QDate today = todayOf(clock_);
        for (const store::Row& goal :
             store_.select(store::Query(model::Goal::recordKind)
                               .in(*space_)
                               .where(model::Goal::status, model::GoalStatus::Active))) {
            const double progress = progressOf(store_, goal);
            const auto due = goal.get(model::Goal::dueOn);
            rows.push_back(
                {toQString(goal.id),
                 {toQString(goal.get(model::Goal::title).value_or(std::string())),
                  due ? tr("échéance %1").arg(words::date(toQDate(*due), today)) : QString(),
                  progress, words::percent(static_cast<int>(std::lround(progress * 100)))}});
        }
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
