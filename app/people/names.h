#pragma once

#include "app/people/people.h"

namespace cordee::app {

// The other person of a mentorship in a sentence: « Karim », or « l’autre personne » while nobody
// knows a name.
QString partnerInSentence(const People& people, const store::Row& mentorship);

} // namespace cordee::app
