#include "app/records/record_list_model.h"

#include "app/records/convert.h"
#include "app/records/long_text.h"

#include <algorithm>

namespace cordee::app {

RecordListModel::RecordListModel(store::Store& store, store::Query query, QObject* parent)
    : QAbstractListModel(parent)
    , store_(store)
    , query_(std::move(query))
    , schema_(*store.schema().record(query_.recordKind()))
    , rows_(store.select(query_))
    , subscription_(store.subscribe([this](const ChangeSet& changes) { refresh(changes); })) {}

void RecordListModel::setQuery(store::Query query) {
    Q_ASSERT(query.recordKind() == query_.recordKind());
    query_ = std::move(query);
    replaceRows(store_.select(query_));
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const store::Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == recordIdRole) return toQString(row.id);
    const FieldSchema* field = schema_.field(static_cast<std::uint32_t>(role - Qt::UserRole));
    if (field == nullptr) return {};
    return field->merge == Merge::Text ? QVariant(longText(schema_, row, field->number))
                                       : toVariant(*field, row.value(field->number));
}

QHash<int, QByteArray> RecordListModel::roleNames() const {
    QHash<int, QByteArray> names{{recordIdRole, "recordId"}};
    for (const FieldSchema& field : schema_.fields) {
        names.insert(Qt::UserRole + static_cast<int>(field.number),
                     QByteArray(field.name.data(), static_cast<qsizetype>(field.name.size())));
    }
    return names;
}

void RecordListModel::extrasChanged() {
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
}

void RecordListModel::refresh(const ChangeSet& changes) {
    if (changes.touches(query_.recordKind())) replaceRows(store_.select(query_));
}

// Moves from the old list to the new one by removals, insertions, moves and changed rows, so that
// views keep their place and their focus.
void RecordListModel::replaceRows(std::vector<store::Row> rows) {
    const auto before = rows_.size();
    const auto contains = [](const std::vector<store::Row>& list, const RecordId& id) {
        return std::ranges::find(list, id, &store::Row::id) != list.end();
    };
    for (int i = count() - 1; i >= 0; --i) {
        if (contains(rows, rows_[static_cast<std::size_t>(i)].id)) continue;
        beginRemoveRows({}, i, i);
        rows_.erase(rows_.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        store::Row& row = rows[static_cast<std::size_t>(i)];
        const auto found = std::ranges::find(rows_, row.id, &store::Row::id);
        const int at = static_cast<int>(found - rows_.begin());
        if (found == rows_.end()) {
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
        const bool same = rows_[static_cast<std::size_t>(i)].values == row.values;
        rows_[static_cast<std::size_t>(i)] = std::move(row);
        if (!same) Q_EMIT dataChanged(index(i), index(i));
    }
    if (before != rows_.size()) Q_EMIT countChanged();
}

} // namespace cordee::app
