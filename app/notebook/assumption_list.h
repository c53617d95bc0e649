#pragma once

#include "app/notebook/desk.h"
#include "app/records/rows_model.h"

#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// What somebody takes for true in a situation, a goal or a decision: what speaks for it and
// against, how sure they are, when to look again, and what became of it. The other person may ask
// and hold against it, never answer in the owner's place.
class AssumptionList final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a page")
    // « 1 révisée sur 3 »; empty while there are none.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    // The parent is mine; else I am the one who asks.
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    // Twelve questions that shake what is taken for granted.
    Q_PROPERTY(QStringList prompts READ prompts CONSTANT FINAL)
    Q_PROPERTY(QString today READ today CONSTANT FINAL)

  public:
    AssumptionList(const Desk& desk, const RecordId& parentRecord, QObject* parent = nullptr);

    QString summary() const;
    bool mine() const { return mine_; }
    QString sharedWith() const;
    static QStringList prompts();
    QString today() const;

    // Every role of a row by its name, for the forms.
    Q_INVOKABLE QVariantMap details(int row) const;
    // False for an empty statement, a parent that is not mine, or a refusal.
    Q_INVOKABLE bool add(const QString& statement);
    // {statement, evidenceFor, evidenceAgainst, confidence, recheckIso, status}; another confidence
    // or status than before is a revision, noted with its day. -1: no confidence. A day to look
    // again that has come and is left as it was is done with.
    Q_INVOKABLE bool change(const QString& id, const QVariantMap& values);
    // By the other person: a question is added, the counter-view replaced.
    Q_INVOKABLE bool ask(const QString& id, const QString& question);
    Q_INVOKABLE bool hold(const QString& id, const QString& counterView);
    Q_INVOKABLE void remove(const QString& id);

    static QString statusName(model::AssumptionStatus status);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    Row rowFor(const store::Row& row) const;
    std::optional<store::Row> known(const QString& id) const;

    Desk desk_;
    RecordId parentRecord_;
    bool mine_ = true;
    int revised_ = 0;
    store::Subscription subscription_;
};

// The assumptions under a record, in the order they were made.
std::vector<store::Row> assumptionsOf(const store::Store& store, const RecordId& parentRecord);

} // namespace cordee::app
