#pragma once

#include "app/facts/goal_facts.h"
#include "app/growth/check_in_list.h"
#include "app/growth/goal_course.h"
#include "app/growth/goal_revisions.h"
#include "app/records/record_list_model.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace cordee::app {

// One goal as its page shows it: the editor, how far it is, the SMART check, its steps and
// check-ins, and what may be done with it.
class GoalPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(cordee::model::GoalEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RecordListModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(cordee::app::CheckInList* checkIns READ checkIns CONSTANT FINAL)
    Q_PROPERTY(cordee::app::GoalRevisions* revisions READ revisions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::GoalCourse* course READ course CONSTANT FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)
    Q_PROPERTY(QString percentText READ percentText NOTIFY changed FINAL)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed FINAL)
    // The five levels of its scale, lowest first, and the one reached; empty for another measure.
    Q_PROPERTY(QStringList scale READ scale NOTIFY changed FINAL)
    Q_PROPERTY(QString scaleText READ scaleText NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL) // -2 to 2; -2 before the first check-in
    // The field that says how far it is to go: what an adjustment of the measure changes.
    Q_PROPERTY(QString measureField READ measureField NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL)
    Q_PROPERTY(QString dueIso READ dueIso NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY changed FINAL)
    Q_PROPERTY(QString paceTone READ paceTone NOTIFY changed FINAL)
    Q_PROPERTY(QString areaText READ areaText NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList smart READ smart NOTIFY changed FINAL)
    Q_PROPERTY(int smartMet READ smartMet NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(QString audienceText READ audienceText NOTIFY changed FINAL)
    Q_PROPERTY(QString approvalText READ approvalText NOTIFY changed FINAL)
    Q_PROPERTY(bool canApprove READ canApprove NOTIFY changed FINAL)
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)
    // Reached, mine, and not among my achievements yet.
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY changed FINAL)
    // What the goal says is no longer changed without a reason: it runs, or somebody approved it.
    Q_PROPERTY(bool settled READ settled NOTIFY changed FINAL)
    // How far it is to go is said, and changes with a reason only.
    Q_PROPERTY(bool measureSettled READ measureSettled NOTIFY changed FINAL)

  public:
    GoalPage(const GrowthTools& tools, const RecordId& goal, QObject* parent = nullptr);

    model::GoalEditor* editor() { return &editor_; }
    RecordListModel* steps() { return steps_.get(); }
    CheckInList* checkIns() { return checkIns_.get(); }

    GoalRevisions* revisions() { return &revisions_; }
    GoalCourse* course() { return &course_; }

    int percent() const;
    QString percentText() const;
    QString stepsText() const;
    QStringList scale() const { return scaleOf(records_.goal); }
    QString scaleText() const;
    int level() const;
    QString measureField() const;
    QString dueText() const;
    QString dueIso() const; // 2026-03-15, empty when there is none
    QString todayIso() const;
    QString paceText() const;
    QString paceTone() const;
    QString areaText() const;
    QString statusText() const;
    // {letter, name, text, met, missing} of each of the five lines.
    QVariantList smart() const;
    int smartMet() const;
    QString sharedWith() const;   // the other's first name; empty: nobody else sees it
    QString audienceText() const; // « moi seul », « partagé avec Karim »
    QString approvalText() const; // « approuvé par Karim », empty when nobody did
    bool canApprove() const;      // shared, and not signed by me yet
    bool mine() const;
    bool isKeepable() const;
    bool settled() const;
    bool measureSettled() const { return needsReason(QStringLiteral("M")); }

    // Whether changing a line asks for a reason: it says something, and the goal is settled. An
    // empty one is filled in. The title is the line "".
    Q_INVOKABLE bool needsReason(const QString& letter) const;

    // An ISO date, or empty for none.
    Q_INVOKABLE void setDue(const QString& iso);
    Q_INVOKABLE bool addStep(const QString& text);
    Q_INVOKABLE void setStepDone(const QString& stepId, bool done);
    Q_INVOKABLE void renameStep(const QString& stepId, const QString& text);
    Q_INVOKABLE void removeStep(const QString& stepId);
    Q_INVOKABLE void moveStep(int from, int to);

    // MetricKind. What was reached by another measure counts no more; the check-ins stay.
    Q_INVOKABLE void measureBy(int metricKind);
    // A moment's report, by the owner; `value` counts only for goals measured by a number or a
    // scale.
    Q_INVOKABLE bool checkIn(double value, int confidence, const QString& note);

    // Puts my name under it: approved by the other, signed by both.
    Q_INVOKABLE void approve();
    // By the owner: nobody else starts a goal or says that it is reached.
    Q_INVOKABLE void start();
    Q_INVOKABLE void achieve();
    Q_INVOKABLE void keepAsAchievement();
    // Proper endings: a reason is asked. What is wrong, in words; empty when done.
    Q_INVOKABLE QString pause(const QString& reason);
    Q_INVOKABLE QString letGo(const QString& reason);

  Q_SIGNALS:
    void changed();

  private:
    void reload();
    void setStatus(model::GoalStatus status, const QString& sentence);
    QDate today() const { return tools_.today(); }

    GrowthTools tools_;
    RecordId goal_;
    GoalRecords records_;
    model::GoalEditor editor_;
    std::unique_ptr<RecordListModel> steps_;
    std::unique_ptr<CheckInList> checkIns_;
    GoalRevisions revisions_;
    GoalCourse course_;
    store::Subscription subscription_;
};

} // namespace cordee::app
