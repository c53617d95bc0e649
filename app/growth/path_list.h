#pragma once

#include "app/growth/growth_list.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

namespace cordee::app {

// Where I could go: scenarios compared side by side, each with what is missing and a first test of
// two weeks. Those set aside come last.
class PathList final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    // Of the one that is being looked at.
    Q_PROPERTY(cordee::model::CareerPathEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QVariantList openSkills READ openSkills NOTIFY reloaded FINAL) // {id, name, chosen}
    Q_PROPERTY(QString openTestBy READ openTestBy NOTIFY reloaded FINAL)      // ISO
    Q_PROPERTY(QString openSharedWith READ openSharedWith NOTIFY reloaded FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY reloaded FINAL)

  public:
    // Cells: scenario, why, gaps, firstTest, testBy, testLate, testResult, horizon, skills,
    // aside, shared, owner.
    explicit PathList(const GrowthTools& tools, QObject* parent = nullptr);

    model::CareerPathEditor* editor() { return &editor_; }
    QVariantList openSkills() const;
    QString openTestBy() const;
    QString openSharedWith() const;
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }

    // With a first test within two weeks. Its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& scenario, const QString& audienceId);
    Q_INVOKABLE bool open(const QString& pathId);
    Q_INVOKABLE void setTestBy(const QString& iso); // empty: none
    Q_INVOKABLE void setSkill(const QString& skillId, bool needed);

  private:
    std::vector<Row> read() override;

    model::CareerPathEditor editor_;
};

} // namespace cordee::app
