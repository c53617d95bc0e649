#pragma once

#include "app/mentorships/timeline_kinds.h"
#include "sync/core/environment.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

// Everything the two of a mentorship shared, newest first. Entries are kept as records and put
// into words when a row is shown, so that thousands cost little.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // A group's key, or empty for all.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    // {key, name} of the groups that have an entry.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY groupsChanged FINAL)

  public:
    enum Role { Id = Qt::UserRole, Icon, Title, Text, Line, Heading, Route, Target };

    TimelineModel(store::Store& store, People& people, const Clock& clock, const SpaceId& space,
                  QObject* parent = nullptr);

    int count() const { return static_cast<int>(shown_.size()); }
    QString filter() const { return filter_; }
    void setFilter(const QString& group);
    QVariantList groups() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void groupsChanged();

  private:
    struct Entry {
        const TimelineKind* kind = nullptr;
        std::int64_t atMs = 0;
        store::Row row;
    };

    void read(const TimelineKind& kind, std::vector<Entry>& entries) const;
    void refresh(const ChangeSet& changes);
    std::vector<const Entry*> chosen() const; // of the filter, newest first
    void showDifference(std::vector<const Entry*> next);
    QString line(const Entry& entry) const;
    QString heading(int row) const; // the month, of its first entry
    TimelineContext context() const;

    store::Store& store_;
    People& people_;
    const Clock& clock_;
    SpaceId space_;
    QString filter_;
    std::vector<std::vector<Entry>> byKind_; // as timelineKinds()
    std::vector<const Entry*> shown_;
    store::Subscription subscription_;
};

} // namespace cordee::app
