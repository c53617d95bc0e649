#pragma once

#include "app/notebook/assumption_list.h"
#include "app/notebook/counterpoints.h"
#include "app/notebook/decision_options.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One decision in its three moments: weighing, taking, looking back. What was expected locks when
// the decision is taken; there is no way to write it from here on, only to write beside it what
// came of it.
class DecisionPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // Every field by its declared name, to be read.
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::DecisionOptions* options READ options CONSTANT FINAL)
    Q_PROPERTY(cordee::app::AssumptionList* assumptions READ assumptions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Counterpoints* counterpoints READ counterpoints CONSTANT FINAL)
    Q_PROPERTY(bool theirs READ theirs CONSTANT FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    // Why it cannot be taken yet; empty: it can.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    // Something was written over the prediction after all; empty: nothing.
    Q_PROPERTY(QString changedAfter READ changedAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewIso READ reviewIso NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today CONSTANT FINAL)
    // What is written of it, as it is read: {name, text}.
    Q_PROPERTY(QVariantList written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)

  public:
    DecisionPage(const Desk& desk, const RecordId& decision, QObject* parent = nullptr);

    QVariantMap values() const;
    DecisionOptions* options() { return &options_; }
    AssumptionList* assumptions() { return &assumptions_; }
    Counterpoints* counterpoints() { return &counterpoints_; }
    bool theirs() const;
    QString sharedWith() const;
    bool locked() const;
    bool reviewed() const;
    QString statusText() const;
    QString missing() const;
    QString changedAfter() const;
    QString chosenText() const;
    QString reviewIso() const;
    QString today() const;
    QVariantList written() const;
    QVariantList places() const { return desk_.places(); }

    // A field by its declared name. False, and nothing written: it is locked, not mine, unknown, or
    // the value is of another type.
    Q_INVOKABLE bool write(const QString& field, const QVariant& value);
    Q_INVOKABLE bool setReview(const QString& iso);
    // Takes the decision. False while something is missing, or when it was taken already.
    Q_INVOKABLE bool lock();
    // What came of it: 1 to 5 for the reasoning, -2 to 2 for luck.
    Q_INVOKABLE bool review(const QString& actual, bool cameTrue, int quality, int luck,
                            const QString& lesson);
    // Moves it into a mentorship with its options and assumptions, as one act; the id of what both
    // see, empty when nothing was shared.
    Q_INVOKABLE QString share(const QString& placeId);
    Q_INVOKABLE bool remove();

  Q_SIGNALS:
    void changed();

  private:
    void refresh();

    Desk desk_;
    RecordId id_;
    std::optional<store::Row> row_;
    DecisionOptions options_;
    AssumptionList assumptions_;
    Counterpoints counterpoints_;
    store::Subscription subscription_;
};

QString mindStateName(model::MindState state);
// « à peser », « prise », « à relire », « relue »
QString decisionStatus(const store::Row& decision, const QDate& today);

} // namespace cordee::app
