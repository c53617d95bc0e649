#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QDate>
#include <QString>

#include <vector>

// What can be said of a goal from its records alone: how far it is, whether it keeps pace, whether
// it is specific, measurable, achievable, relevant and time-bound.
namespace cordee::app {

struct GoalRecords {
    store::Row goal;
    std::vector<store::Row> steps; // in their order
};

GoalRecords readGoal(const store::Store& store, store::Row goal);

struct StepCount {
    int done = 0;
    int all = 0;
};
StepCount countSteps(const GoalRecords& records);

// 0 to 100. By the number between baseline and target where there is one, else by steps done.
int percentOf(const GoalRecords& records);

enum class Pace { NoDate, OnTime, Late, Overdue, Finished };
// Late: more than 15 points behind the share of the time that has passed.
Pace paceOf(const GoalRecords& records, const QDate& today);

struct SmartLine {
    QChar letter;
    QString name; // « Spécifique »
    QString text; // what the goal says, empty if nothing
    bool met = false;
    QString missing; // what would make it so, empty when met
};
// The five lines, S to T.
std::vector<SmartLine> smartLines(const GoalRecords& records, const QDate& today);

QString areaName(model::FocusArea area);

} // namespace cordee::app
