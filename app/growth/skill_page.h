#pragma once

#include "app/growth/skill_looks.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

namespace cordee::app {

// One skill: its five levels, who places it where and on what evidence, and what trains it.
class SkillPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(cordee::model::SkillEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(cordee::app::SkillLooks* looks READ looks CONSTANT FINAL)
    // {level, text, who} of each of the five; who: whose last look it is, empty for nobody's.
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed FINAL)
    // {at, value, text}, oldest first, as the trend line draws them.
    Q_PROPERTY(QVariantList ownTrend READ ownTrend NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList otherTrend READ otherTrend NOTIFY changed FINAL)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL)
    // {id, title, state} of what trains it.
    Q_PROPERTY(QVariantList goals READ goals NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList challenges READ challenges NOTIFY changed FINAL)
    // {id, text} of what may serve as evidence: my achievements and kept commitments.
    Q_PROPERTY(QVariantList evidences READ evidences NOTIFY changed FINAL)
    Q_PROPERTY(QString familyText READ familyText NOTIFY changed FINAL)
    Q_PROPERTY(QString practised READ practised NOTIFY changed FINAL)
    Q_PROPERTY(bool rusty READ rusty NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)

  public:
    SkillPage(const GrowthTools& tools, const RecordId& skill, QObject* parent = nullptr);

    model::SkillEditor* editor() { return &editor_; }
    SkillLooks* looks() { return &looks_; }

    QVariantList levels() const;
    QVariantList ownTrend() const { return trend(true); }
    QVariantList otherTrend() const { return trend(false); }
    QString ownName() const;
    QString otherName() const;
    QVariantList goals() const;
    QVariantList challenges() const;
    QVariantList evidences() const;
    QString familyText() const;
    QString practised() const;
    bool rusty() const;
    QString sharedWith() const { return tools_.sharedWith(row_.space); }
    bool mine() const { return tools_.isMine(row_, model::Skill::ownerId); }

    // My look at it today: a level needs something that shows it, in words or by a record. What is
    // wrong, in words; empty when it was kept.
    Q_INVOKABLE QString assess(int level, const QString& evidence, const QString& evidenceId,
                               const QString& comment);
    Q_INVOKABLE void removeLook(const QString& lookId);
    Q_INVOKABLE void describe(int level, const QString& text);
    Q_INVOKABLE void practisedToday();
    // A goal or a challenge that trains this skill, seen by whom the skill is; its id.
    Q_INVOKABLE QString addGoal(const QString& title);
    Q_INVOKABLE QString addChallenge(const QString& text);

  Q_SIGNALS:
    void changed();

  private:
    void reload();
    QVariantList trend(bool own) const;

    GrowthTools tools_;
    RecordId skill_;
    store::Row row_;
    model::SkillEditor editor_;
    SkillLooks looks_;
    store::Subscription subscription_;
};

} // namespace cordee::app
