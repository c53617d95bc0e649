#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// What Inès asked Karim to introduce her to: one that went all the way, one under way. Returns the
// first, for the thanks she said.
RecordId tellIntroductions(SampleWriter& writer, const SampleStory::Pair& pair);
// Lina's question, which waits for Karim's answer.
void tellRequest(SampleWriter& writer, const SampleStory::Pair& pair);

// Whom each of them knows, in their own space. `met`: the introduction that Claire comes from.
void tellInesContacts(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal,
                      const RecordId& met);
void tellKarimContacts(SampleWriter& writer, const SamplePerson& karim, const SpaceId& personal,
                       const RecordId& met);

} // namespace cordee::app
