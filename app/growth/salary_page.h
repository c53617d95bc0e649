#pragma once

#include "app/growth/growth_tools.h"
#include "app/records/record_list_model.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

#include <memory>

namespace cordee::app {

// One negotiation: its figures, which only their owner sees, what proves my worth, the objections
// with my answers, and what else may be asked. Of a shared picture, the words alone.
class SalaryPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(cordee::model::SalaryPrepEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RecordListModel* objections READ objections CONSTANT FINAL)
    // {field, name, text} of each amount, gross a year; text is empty when it was not written.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed FINAL)
    // What does not fit together in the figures; says none of them.
    Q_PROPERTY(QString figuresNote READ figuresNote NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList proofs READ proofs NOTIFY changed FINAL) // {id, text, chosen}
    // {question, answer}: what to say aloud before the day.
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QString dueIso READ dueIso NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)

  public:
    SalaryPage(const GrowthTools& tools, const RecordId& prep, QObject* parent = nullptr);

    model::SalaryPrepEditor* editor() { return &editor_; }
    RecordListModel* objections() { return objections_.get(); }
    QVariantList figures() const;
    QString figuresNote() const;
    QVariantList proofs() const;
    QVariantList cards() const;
    QString dayText() const;
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }
    QString dueIso() const { return isoOf(row_, model::SalaryPrep::onDate); }
    QString sharedWith() const { return tools_.sharedWith(row_.space); }

    // field: as figures() names it; typed: as the language writes numbers, « 52 000 » or « 52 k »;
    // empty: none. False when it is no amount, and nothing changes.
    Q_INVOKABLE bool setAmount(const QString& field, const QString& typed);
    Q_INVOKABLE void setDue(const QString& iso);
    Q_INVOKABLE void setProof(const QString& achievementId, bool used);
    Q_INVOKABLE bool addObjection(const QString& objection);
    Q_INVOKABLE void setObjection(const QString& objectionId, const QString& text);
    Q_INVOKABLE void setAnswer(const QString& objectionId, const QString& text);
    Q_INVOKABLE void removeObjection(const QString& objectionId);

  Q_SIGNALS:
    void changed();

  private:
    void reload();
    std::optional<store::Row> objection(const QString& objectionId) const;
    QString money(std::int64_t amount) const;

    GrowthTools tools_;
    RecordId prep_;
    store::Row row_;
    model::SalaryPrepEditor editor_;
    std::unique_ptr<RecordListModel> objections_;
    store::Subscription subscription_;
};

} // namespace cordee::app
