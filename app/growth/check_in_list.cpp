#include "app/growth/check_in_list.h"

#include "app/records/convert.h"
#include "app/words/words.h"
#include "model/cordee_model.h"

namespace cordee::app {

CheckInList::CheckInList(store::Store& store, const Clock& clock, const RecordId& goal,
                         QObject* parent)
    : RecordListModel(store,
                      store::Query(model::GoalCheckIn::recordKind)
                          .where(model::GoalCheckIn::goalId, goal)
                          .orderBy(model::GoalCheckIn::checkedAt, true),
                      parent)
    , clock_(clock) {}

QString CheckInList::reached(const store::Row& report) {
    const auto value = report.get(model::GoalCheckIn::value);
    if (!value) return {};
    const QLocale locale = words::locale();
    switch (report.get(model::GoalCheckIn::metricKind).value_or(model::MetricKind::Unspecified)) {
    case model::MetricKind::Steps:
        return words::percent(qRound(*value));
    case model::MetricKind::Scale:
        return tr("niveau %1").arg(locale.toString(qRound(*value)));
    default:
        return locale.toString(*value, 'g', 6);
    }
}

QVariant CheckInList::data(const QModelIndex& index, int role) const {
    if (role != DayRole && role != FiguresRole) return RecordListModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const store::Row& row = rows()[static_cast<std::size_t>(index.row())];
    if (role == DayRole) {
        const QDateTime at =
            toQDateTime(row.get(model::GoalCheckIn::checkedAt).value_or(Timestamp()));
        const QDate today = QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date();
        return words::dayCapitalised(at.date(), today);
    }
    const QString value = reached(row);
    const auto confidence = row.get(model::GoalCheckIn::confidence);
    QStringList figures;
    if (!value.isEmpty()) figures.append(value);
    if (confidence) figures.append(tr("confiance %1 sur 10").arg(*confidence));
    return figures.join(QStringLiteral(" · "));
}

QHash<int, QByteArray> CheckInList::roleNames() const {
    auto names = RecordListModel::roleNames();
    names.insert(DayRole, "day");
    names.insert(FiguresRole, "figures");
    return names;
}

} // namespace cordee::app
