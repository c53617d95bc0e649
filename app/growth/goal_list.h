#pragma once

#include "app/facts/goal_facts.h"
#include "app/people/people.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

// The goals a person follows, those that need attention first: running, then drafts, paused, and
// ended ones last.
class GoalList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY countChanged FINAL)

  public:
    enum Roles {
        GoalIdRole = Qt::UserRole,
        TitleRole,
        AreaRole,
        PercentRole,
        PercentTextRole,
        StepsTextRole,
        DueTextRole,
        PaceTextRole,
        PaceToneRole, // "ok", "warn" or "quiet"
        StatusRole,
        StatusTextRole,
        OwnerRole, // the other person's first name when the goal is theirs, else empty
        SharedRole,
    };

    // `space`: goals of one mentorship only; nothing: all.
    GoalList(store::Store& store, People& people, const Clock& clock, std::optional<SpaceId> space,
             QObject* parent = nullptr);

    int count() const { return static_cast<int>(goals_.size()); }
    int activeCount() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();

  private:
    struct Item {
        RecordId id;
        QString title, area, percentText, stepsText, dueText, paceText, paceTone, statusText, owner;
        int percent = 0;
        model::GoalStatus status = model::GoalStatus::Draft;
        bool shared = false;
        friend bool operator==(const Item&, const Item&) = default;
    };

    void reload();
    Item itemOf(const GoalRecords& records, bool isApart) const;
    QDate today() const;

    store::Store& store_;
    People& people_;
    const Clock& clock_;
    std::optional<SpaceId> space_;
    std::vector<Item> goals_;
    store::Subscription subscription_;
};

QString statusName(model::GoalStatus status);
QString paceName(Pace pace);
QString paceTone(Pace pace);

} // namespace cordee::app
