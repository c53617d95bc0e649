#pragma once

#include "model/cordee_model.h"

#include <QStringList>

namespace cordee::app {

// Open questions for one side of a mentorship, by the kind of help that is hoped for: those a
// mentor asks to let the other think, those a mentee asks to learn something. Unspecified: of each
// kind, the best known first.
QStringList openQuestions(bool iGuide, model::Want want);

// « de l’écoute », « un avis »…: what the questions of a kind are good for, as a chip says it.
QString wantChip(model::Want want);

} // namespace cordee::app
