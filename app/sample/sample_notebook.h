#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// What Inès writes for herself over the year, and what she brings to Karim out of it.
void tellInesNotebook(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal);
// What Karim keeps of his own years, and how being a mentor goes for him.
void tellKarimNotebook(SampleWriter& writer, const SamplePerson& karim, const SpaceId& personal);
// What both see of it in their mentorship.
void tellSharedNotebook(SampleWriter& writer, const SampleStory::Pair& pair);

} // namespace cordee::app
