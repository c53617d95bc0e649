#pragma once

#include "app/notebook/desk.h"
#include "app/records/rows_model.h"

#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// What can be chosen between, each with what speaks for it and against and a score from 0 to 10.
// Locked with the decision.
class DecisionOptions final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a decision")

  public:
    DecisionOptions(const Desk& desk, const RecordId& decision, QObject* parent = nullptr);

    // False for an empty name, a locked decision or one that is not mine, a refusal.
    Q_INVOKABLE bool add(const QString& name);
    // {name, pros, cons, score}; what is not named stays.
    Q_INVOKABLE bool change(const QString& id, const QVariantMap& values);
    Q_INVOKABLE bool remove(const QString& id);
    Q_INVOKABLE bool choose(const QString& id);
    Q_INVOKABLE QVariantMap details(int row) const;

  private:
    void refresh();
    std::optional<store::Row> open() const; // the decision, while it can be written
    bool holds(const QString& id) const;

    Desk desk_;
    RecordId decision_;
    store::Subscription subscription_;
};

} // namespace cordee::app
