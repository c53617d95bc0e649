#pragma once

#include "app/sample/sample_story.h"

namespace cordee::app {

// What Inès and Karim do together for her progression: seen by both. `committee`: the goal their
// year turns around. Returns the skill they look at together.
RecordId tellSharedGrowth(SampleWriter& writer, const SampleStory::Pair& pair,
                          const RecordId& committee);

struct PrivateGrowth {
    SamplePerson ines;
    SpaceId personal;
    RecordId committee;
    RecordId skill;
};
// What she keeps for herself: skills, challenges, achievements, what she is known for.
void tellPrivateGrowth(SampleWriter& writer, const PrivateGrowth& her);
// Her scenarios, her negotiation, what she observes.
void tellPrivatePlans(SampleWriter& writer, const PrivateGrowth& her);

} // namespace cordee::app
