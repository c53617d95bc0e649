#include "app/mentorships/goal_lines_model.h"

#include "app/facts/conflicts.h"
#include "app/facts/goal_facts.h"
#include "app/facts/next_agenda.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

GoalLinesModel::GoalLinesModel(store::Store& store, Gestures& gestures, People& people,
                               const Clock& clock, QObject* parent)
    : RowsModel("goalId", {"title", "dueText", "progress", "progressText"}, parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Goal::recordKind) ||
            changes.touches(model::GoalStep::recordKind) ||
            changes.touches(model::Conflict::recordKind)) {
            refresh();
        }
    })) {}

void GoalLinesModel::setScope(const std::optional<SpaceId>& space) {
    space_ = space;
    refresh();
}

void GoalLinesModel::bringUp(const QString& goalId) {
    const auto id = toId<RecordId>(goalId);
    const auto goal = id && rowOf(goalId) >= 0 ? store_.find(*id) : std::nullopt;
    if (!goal) return;
    AgendaPoint point;
    point.text = toQString(goal->get(model::Goal::title).value_or(std::string()));
    point.about = goal->id;
    if (const auto edit = agendaPoint(store_, people_.me(), goal->space, point))
        gestures_.commit(*edit, tr("À l’ordre du jour de la prochaine rencontre"));
}

void GoalLinesModel::refresh() {
    std::vector<Row> rows;
    if (space_) {
        const QDate today = todayOf(clock_);
        const auto apart = apartHomes(store_, people_);
        for (const store::Row& goal :
             store_.select(store::Query(model::Goal::recordKind)
                               .in(*space_)
                               .where(model::Goal::status, model::GoalStatus::Active))) {
            const int percent = percentOf(readGoal(store_, goal));
            const auto due = goal.get(model::Goal::dueOn);
            rows.push_back({toQString(goal.id),
                            {toQString(goal.get(model::Goal::title).value_or(std::string())),
                             apart.contains(goal.id) ? apartBadge()
                             : due ? tr("échéance %1").arg(words::date(toQDate(*due), today))
                                   : QString(),
                             percent / 100.0, words::percent(percent)}});
        }
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
