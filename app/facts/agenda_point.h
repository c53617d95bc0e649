#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <string>

namespace cordee::app {

// An open point at the end of what a mentorship's next meeting will speak of. It belongs to no
// meeting yet: the next one takes it.
store::Edit agendaPoint(store::Store& store, const SpaceId& space, const UserId& by,
                        const std::string& text, model::AgendaKind kind, model::Want want);

} // namespace cordee::app
