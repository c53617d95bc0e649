#pragma once

#include "model/cordee_model.h"

#include <QString>
#include <QStringList>

#include <vector>

// How meetings are commonly held: a plan to start an agenda from, and a guide to keep in view.
namespace cordee::app {

struct TemplatePoint {
    model::AgendaKind kind = model::AgendaKind::Topic;
    int weight = 0; // its share of the meeting's time; 0: none
    QString text;
};

struct MeetingTemplate {
    QString name; // kept in the meeting; never changes
    model::MeetingKind kind = model::MeetingKind::Regular;
    QString title;
    QString purpose; // when it helps
    int minutes = 0; // what it is made for
    std::vector<TemplatePoint> points;
    QStringList guide;    // shown beside the agenda
    bool compass = false; // the guide is no sequence
};

// All of them, in the language of the app.
std::vector<MeetingTemplate> meetingTemplates();
// By name; else the one that fits the kind.
MeetingTemplate templateFor(const QString& name, model::MeetingKind kind);

// Splits a meeting by weights into fives, at least one each; the heaviest takes what rounding
// leaves, so that the sum is the meeting's length wherever the fives fit into it. A weight of 0
// gets 0.
std::vector<int> splitMinutes(int minutes, const std::vector<int>& weights);

} // namespace cordee::app
