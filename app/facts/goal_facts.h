#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
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

// What a goal's number moves between. For a scale of five levels in words (goal attainment
// scaling, T. Kiresuk and R. Sherman, 1968): from the lowest, -2, to what is expected, 0.
struct Measure {
    double baseline = 0;
    double target = 0;
    double shareOf(double value) const; // 0 to 1
};
// Nothing while a goal is measured by its steps, or not yet.
std::optional<Measure> measureOf(const store::Row& goal);

// The five levels of a goal's scale, lowest first; empty where nothing is written.
QStringList scaleOf(const store::Row& goal);

// 0 to 100. By its measure where there is one, else by steps done.
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
