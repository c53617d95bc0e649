#pragma once

#include "app/growth/achievement_candidates.h"
#include "app/growth/achievement_export.h"
#include "app/growth/reputation_model.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

namespace cordee::app {

// The jar of achievements, newest first; what may be added to it by one tap; what I am known for.
class Achievements final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(cordee::app::AchievementCandidates* candidates READ candidates CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ReputationModel* reputation READ reputation CONSTANT FINAL)
    // Of the one that is being looked at.
    Q_PROPERTY(cordee::model::AchievementEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QString openDay READ openDay NOTIFY reloaded FINAL)            // ISO
    Q_PROPERTY(QVariantList openSkills READ openSkills NOTIFY reloaded FINAL) // {id, name, chosen}
    Q_PROPERTY(QString openSharedWith READ openSharedWith NOTIFY reloaded FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY reloaded FINAL)
    // What the last export came to, as a sentence; empty: none yet.
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)

  public:
    // Cells: deed, result, figure, day, skills, shared, owner.
    explicit Achievements(const GrowthTools& tools, QObject* parent = nullptr);

    AchievementCandidates* candidates() { return &candidates_; }
    ReputationModel* reputation() { return &reputation_; }
    model::AchievementEditor* editor() { return &editor_; }
    QString openDay() const;
    QVariantList openSkills() const;
    QString openSharedWith() const;
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }
    QString exported() const { return exported_; }

    Q_INVOKABLE QString create(const QString& action, const QString& audienceId);
    Q_INVOKABLE QString keep(const QString& sourceId) { return candidates_.keep(sourceId); }
    Q_INVOKABLE bool open(const QString& achievementId);
    Q_INVOKABLE void setDay(const QString& iso);
    Q_INVOKABLE void setSkill(const QString& skillId, bool used);

    // Writes a document of my achievements into a folder; its path, empty when it could not be.
    Q_INVOKABLE QString exportTo(const QString& folder, bool forCv, bool inEnglish, bool asPdf);

  Q_SIGNALS:
    void exportedChanged();

  private:
    std::vector<Row> read() override;
    std::vector<store::Row> mine() const;

    AchievementCandidates candidates_;
    ReputationModel reputation_;
    model::AchievementEditor editor_;
    QString exported_;
};

} // namespace cordee::app
