#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// The agreement of a mentorship, changed once, and two reviews that both opened; my own answers
// also lie in my space.
void tellBond(const store::Store& store, SampleWriter& writer, const SampleStory::Pair& pair,
              const SamplePerson& me, const SpaceId& personal);

} // namespace cordee::app
