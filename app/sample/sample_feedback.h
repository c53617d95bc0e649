#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// Feedback and thanks between the two of a pair. `goal`: what the one still to receive is about.
void tellFeedback(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& goal);

} // namespace cordee::app
