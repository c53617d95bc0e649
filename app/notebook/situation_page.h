#pragma once

#include "app/notebook/assumption_list.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One situation that weighs: what is, who is in it by other names, what is at stake, and what help
// is wanted. It becomes a point of the next meeting with exactly the fields that were chosen.
class SituationPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    Q_PROPERTY(cordee::model::SituationEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(cordee::app::AssumptionList* assumptions READ assumptions CONSTANT FINAL)
    // The other person's: to be read only.
    Q_PROPERTY(bool theirs READ theirs CONSTANT FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString deadlineIso READ deadlineIso NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today CONSTANT FINAL)
    // A hint when somebody's full name stands in it; empty otherwise.
    Q_PROPERTY(QString aliasHint READ aliasHint NOTIFY changed FINAL)
    // What is written, as it is read: {field, name, text}.
    Q_PROPERTY(QVariantList written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)
    // The copy the other person sees; empty: none.
    Q_PROPERTY(QString copyId READ copyId NOTIFY changed FINAL)

  public:
    SituationPage(const Desk& desk, const RecordId& situation, QObject* parent = nullptr);

    model::SituationEditor* editor() { return &editor_; }
    AssumptionList* assumptions() { return &assumptions_; }
    bool theirs() const;
    QString sharedWith() const;
    QString statusText() const;
    QString deadlineIso() const;
    QString today() const;
    QString aliasHint() const;
    QVariantList written() const;
    QVariantList places() const { return desk_.places(); }
    QString copyId() const;

    Q_INVOKABLE void setDeadline(const QString& iso); // empty: none
    Q_INVOKABLE void settle();
    // An agenda point with the title and the help wanted, and a copy of these fields beside it in
    // the mentorship. False when there is no title or nothing could be kept.
    Q_INVOKABLE bool bring(const QString& placeId, const QVariantList& fields);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();

    Desk desk_;
    RecordId id_;
    std::optional<store::Row> row_;
    model::SituationEditor editor_;
    AssumptionList assumptions_;
    store::Subscription subscription_;
};

// What stands for the assumptions among the fields that can be brought.
inline constexpr int assumptionsField = 0;

QString wantName(model::Want want);

} // namespace cordee::app
