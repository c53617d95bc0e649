#include "app/records/rows_model.h"

#include <algorithm>

namespace cordee::app {

RowsModel::RowsModel(const QByteArray& key, QList<QByteArray> cells, QObject* parent)
    : QAbstractListModel(parent)
    , roles_(std::move(cells)) {
    roles_.prepend(key);
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int cell = role - Qt::UserRole;
    if (cell == 0) return row.key;
    return cell > 0 && cell <= row.cells.size() ? row.cells[cell - 1] : QVariant();
}

QHash<int, QByteArray> RowsModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < roles_.size(); ++i)
        names.insert(Qt::UserRole + i, roles_[i]);
    return names;
}

QVariant RowsModel::cell(int row, const QByteArray& role) const {
    const auto at = roles_.indexOf(role);
    if (at < 0 || row < 0 || row >= count()) return {};
    return data(index(row), Qt::UserRole + static_cast<int>(at));
}

int RowsModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(rows_, key, &Row::key);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString RowsModel::keyAt(int row) const {
    return row >= 0 && row < count() ? rows_[static_cast<std::size_t>(row)].key : QString();
}

void RowsModel::setRows(std::vector<Row> rows) {
    const int before = count();
    for (int i = count() - 1; i >= 0; --i) {
        const QString& key = rows_[static_cast<std::size_t>(i)].key;
        if (std::ranges::find(rows, key, &Row::key) != rows.end()) continue;
        beginRemoveRows({}, i, i);
        rows_.erase(rows_.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        Row& row = rows[static_cast<std::size_t>(i)];
        const int at = rowOf(row.key);
        if (at < 0) {
            beginInsertRows({}, i, i);
            rows_.insert(rows_.begin() + i, std::move(row));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            std::rotate(rows_.begin() + i, rows_.begin() + at, rows_.begin() + at + 1);
            endMoveRows();
        }
        Row& shown = rows_[static_cast<std::size_t>(i)];
        if (shown == row) continue;
        shown = std::move(row);
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (before != count()) Q_EMIT countChanged();
}

} // namespace cordee::app
