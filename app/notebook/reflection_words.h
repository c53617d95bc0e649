#pragma once

#include "app/notebook/desk.h"

#include <vector>

// The ways to reflect, in our own words: three questions, or the steps of Gibbs' and Kolb's cycles.
namespace cordee::app {

struct ReflectionQuestion {
    QString title;
    QString hint;
};
// One to six, in the order of the answers; the three questions when no model was chosen.
std::vector<ReflectionQuestion> questionsOf(model::ReflectionModel model);
QString modelName(model::ReflectionModel model);

// The field of the n-th answer, from 0.
TextField answerField(std::size_t index);

// What a reflection was born from, as one sentence; empty for nothing known.
QString sourceText(const Desk& desk, const store::Row& source);

} // namespace cordee::app
