#pragma once

#include "app/mentorships/agenda_model.h"

#include <QStringList>

// What helps somebody come prepared: what is still missing, questions worth asking.
namespace cordee::app {

struct Preparation {
    bool hasTopic = false;        // at least one topic
    int questions = 0;            // two are enough
    bool promisesAnswered = true; // none of mine is overdue

    double ready() const; // 0 to 1
    // « Prêt », or what is missing, as one sentence.
    QString sentence() const;
};

// Questions not yet on the agenda that fit the person's role and what is hoped for, the first ones
// first.
QStringList questionIdeas(bool iGuide, model::Want want, const AgendaModel& questions);

} // namespace cordee::app
