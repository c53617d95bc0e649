#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QString>

namespace cordee::app {

// A new point for the next meeting of a mentorship, or of the meeting given, after what is there.
store::Edit agendaPoint(store::Store& store, const SpaceId& space, const UserId& by,
                        const QString& text, model::AgendaKind kind,
                        const std::optional<RecordId>& meeting = {});

} // namespace cordee::app
