#pragma once

#include "app/sample/sample_clock.h"
#include "sync/store/store.h"

namespace cordee::app {

// Who the sample is played as.
enum class SampleRole { Mentee, Mentor };

// Whom the sample's store belongs to.
struct SampleIdentity {
    UserId me;
    DeviceId device;
    SpaceId personal;
};

// Writes a believable year of mentoring into an empty store: Inès Moreau and her mentor Karim
// Benali, seen by one of the two; for him also Thomas Diallo and Lina Perrin. All days are counted
// from the clock's today. The store must have been opened on this clock. Ends with me as author.
Result<SampleIdentity, StoreError> writeSample(store::Store& store, SampleClock& clock,
                                               SampleRole role);

} // namespace cordee::app
