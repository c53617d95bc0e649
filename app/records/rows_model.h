#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

// Rows worked out from several records, for lists that are more than a query. A view model computes
// them anew; this moves from the old rows to the new by removals, insertions, moves and changed
// rows, so that views keep their place and their focus.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a view model's base")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    struct Row {
        QString key; // what the row is about: never the same twice in a list
        QVariantList cells;
        friend bool operator==(const Row&, const Row&) = default;
    };

    // Role names: `key` for the key, then one for each cell.
    RowsModel(const QByteArray& key, QList<QByteArray> cells, QObject* parent = nullptr);

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // A cell by its role's name, for code and tests; invalid when there is no such row or role.
    QVariant cell(int row, const QByteArray& role) const;
    Q_INVOKABLE int rowOf(const QString& key) const; // -1: none
    Q_INVOKABLE QString keyAt(int row) const;        // empty: none

  Q_SIGNALS:
    void countChanged();

  protected:
    void setRows(std::vector<Row> rows);

  private:
    QList<QByteArray> roles_;
    std::vector<Row> rows_;
};

} // namespace cordee::app
