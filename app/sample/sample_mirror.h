#pragma once

#include "app/sample/sample_writer.h"

namespace cordee::app {

// What a mentor wrote for themselves after meetings, in their own space.
void tellMirror(SampleWriter& writer, const SamplePerson& mentor, const SpaceId& personal,
                const std::vector<RecordId>& meetings);

} // namespace cordee::app
