#pragma once

#include "app/records/record_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The check-ins of one goal, newest first, with their day and figures in words.
class CheckInList final : public cordee::app::RecordListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a goal's page")

  public:
    CheckInList(store::Store& store, const Clock& clock, const RecordId& goal,
                QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    enum Roles { DayRole = firstExtraRole, FiguresRole };

    // « 40 % », « niveau −1 », « 25 », as it was measured then; empty where it was not.
    static QString reached(const store::Row& report);

    const Clock& clock_;
};

} // namespace cordee::app
