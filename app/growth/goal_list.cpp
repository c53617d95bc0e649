#include "app/growth/goal_list.h"

#include "app/facts/conflicts.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

int rankOf(model::GoalStatus status) {
    switch (status) {
    case model::GoalStatus::Active:
        return 0;
    case model::GoalStatus::Unspecified:
    case model::GoalStatus::Draft:
        return 1;
    case model::GoalStatus::Paused:
        return 2;
    case model::GoalStatus::Achieved:
        return 3;
    case model::GoalStatus::LetGo:
        return 4;
    }
    return 5;
}

} // namespace

QString statusName(model::GoalStatus status) {
    switch (status) {
    case model::GoalStatus::Unspecified:
    case model::GoalStatus::Draft:
        return GoalList::tr("Brouillon");
    case model::GoalStatus::Active:
        return GoalList::tr("En cours");
    case model::GoalStatus::Paused:
        return GoalList::tr("En pause");
    case model::GoalStatus::Achieved:
        return GoalList::tr("Atteint");
    case model::GoalStatus::LetGo:
        return GoalList::tr("Laissé de côté");
    }
    return {};
}

QString paceName(Pace pace) {
    switch (pace) {
    case Pace::OnTime:
        return GoalList::tr("dans les temps");
    case Pace::Late:
        return GoalList::tr("en retard sur le rythme");
    case Pace::Overdue:
        return GoalList::tr("échéance passée");
    case Pace::NoDate:
        return GoalList::tr("sans échéance");
    case Pace::Finished:
        break;
    }
    return {};
}

QString paceTone(Pace pace) {
    if (pace == Pace::OnTime) return QStringLiteral("ok");
    return pace == Pace::Late || pace == Pace::Overdue ? QStringLiteral("warn")
                                                       : QStringLiteral("quiet");
}

GoalList::GoalList(store::Store& store, People& people, const Clock& clock,
                   std::optional<SpaceId> space, QObject* parent)
    : QAbstractListModel(parent)
    , store_(store)
    , people_(people)
    , clock_(clock)
    , space_(std::move(space))
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Goal::recordKind) ||
            changes.touches(model::GoalStep::recordKind) ||
            changes.touches(model::Conflict::recordKind)) {
            reload();
        }
    })) {
    connect(&people_, &People::changed, this, &GoalList::reload);
    reload();
}

int GoalList::activeCount() const {
    return static_cast<int>(std::ranges::count(goals_, model::GoalStatus::Active, &Item::status));
}

int GoalList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant GoalList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Item& item = goals_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case GoalIdRole:
        return toQString(item.id);
    case Qt::DisplayRole:
    case TitleRole:
        return item.title;
    case AreaRole:
        return item.area;
    case PercentRole:
        return item.percent;
    case PercentTextRole:
        return item.percentText;
    case StepsTextRole:
        return item.stepsText;
    case DueTextRole:
        return item.dueText;
    case PaceTextRole:
        return item.paceText;
    case PaceToneRole:
        return item.paceTone;
    case StatusRole:
        return static_cast<int>(item.status);
    case StatusTextRole:
        return item.statusText;
    case OwnerRole:
        return item.owner;
    case SharedRole:
        return item.shared;
    default:
        return {};
    }
}

QHash<int, QByteArray> GoalList::roleNames() const {
    return {{GoalIdRole, "goalId"},
            {TitleRole, "title"},
            {AreaRole, "area"},
            {PercentRole, "percent"},
            {PercentTextRole, "percentText"},
            {StepsTextRole, "stepsText"},
            {DueTextRole, "dueText"},
            {PaceTextRole, "paceText"},
            {PaceToneRole, "paceTone"},
            {StatusRole, "status"},
            {StatusTextRole, "statusText"},
            {OwnerRole, "owner"},
            {SharedRole, "shared"}};
}

QDate GoalList::today() const {
    return QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date();
}

GoalList::Item GoalList::itemOf(const GoalRecords& records, bool isApart) const {
    const store::Row& goal = records.goal;
    Item item;
    item.id = goal.id;
    item.title = toQString(goal.get(model::Goal::title).value_or(std::string()));
    item.area = areaName(goal.get(model::Goal::area).value_or(model::FocusArea::Unspecified));
    item.percent = percentOf(records);
    item.percentText = words::percent(item.percent);
    const StepCount steps = countSteps(records);
    if (steps.all > 0)
        item.stepsText = tr("%n jalon(s) sur %1", nullptr, steps.done).arg(steps.all);
    if (const auto due = goal.get(model::Goal::dueOn)) {
        item.dueText = tr("échéance %1").arg(words::date(toQDate(*due), today()));
    }
    item.status = goal.get(model::Goal::status).value_or(model::GoalStatus::Draft);
    item.statusText = statusName(item.status);
    const Pace pace = paceOf(records, today());
    if (item.status == model::GoalStatus::Active) {
        item.paceText = paceName(pace);
        item.paceTone = paceTone(pace);
    }
    if (isApart) {
        item.paceText = apartBadge();
        item.paceTone = QStringLiteral("warn");
    }
    item.owner = people_.firstName(goal.space, goal.get(model::Goal::ownerId).value_or(UserId()));
    item.shared = store_.isShared(goal.space);
    return item;
}

void GoalList::reload() {
    store::Query query(model::Goal::recordKind);
    if (space_) query.in(*space_);
    const auto apart = apartHomes(store_, people_);
    std::vector<Item> goals;
    for (store::Row& goal : store_.select(query)) {
        const bool isApart = apart.contains(goal.id);
        goals.push_back(itemOf(readGoal(store_, std::move(goal)), isApart));
    }
    std::ranges::stable_sort(goals, {}, [](const Item& item) { return rankOf(item.status); });
    if (goals == goals_) return;
    const bool sameRows = std::ranges::equal(goals, goals_, {}, &Item::id, &Item::id);
    if (sameRows) {
        goals_ = std::move(goals);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        goals_ = std::move(goals);
        endResetModel();
    }
    Q_EMIT countChanged();
}

} // namespace cordee::app
