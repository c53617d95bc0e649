#pragma once

#include "sync/store/store.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

// The records a query finds, one role per field of their declaration, kept true by the store's
// signal: a changed field is a dataChanged, a new record an insertion, never a reset.
class RecordListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    RecordListModel(store::Store& store, store::Query query, QObject* parent = nullptr);

    int count() const { return static_cast<int>(rows_.size()); }
    const std::vector<store::Row>& rows() const { return rows_; }
    void setQuery(store::Query query);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();

  protected:
    // Roles a view model adds to the fields' own start here.
    static constexpr int firstExtraRole = Qt::UserRole + 10'000;
    static constexpr int recordIdRole = Qt::UserRole;

    // Tells views that extra roles may have changed, for all rows.
    void extrasChanged();

  private:
    void refresh(const ChangeSet& changes);
    void replaceRows(std::vector<store::Row> rows);

    store::Store& store_;
    store::Query query_;
    const RecordSchema& schema_;
    std::vector<store::Row> rows_;
    store::Subscription subscription_;
};

} // namespace cordee::app
