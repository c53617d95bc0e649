#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// Feedback and thanks between the two of a pair. `goal`: what the feedback still to receive is
// about; `introduction`: what the thanks are for.
void tellFeedback(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& goal,
                  const RecordId& introduction);

} // namespace cordee::app
