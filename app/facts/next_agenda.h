#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QString>

#include <optional>

// Anything can be sent to the next agenda: a goal, a promise, a note. The point belongs to the
// relationship and waits for whichever meeting comes next.
namespace cordee::app {

struct AgendaPoint {
    QString text;
    model::AgendaKind kind = model::AgendaKind::Topic;
    model::Want want = model::Want::Unspecified;
    std::optional<int> minutes;      // else as long as such points usually take
    std::optional<RecordId> about;   // what it came from
    std::optional<RecordId> meeting; // else the next one
};

// The act that puts it at the end of the agenda of a mentorship's space; nothing for an empty text.
std::optional<store::Edit> agendaPoint(store::Store& store, const UserId& me, const SpaceId& space,
                                       const AgendaPoint& point);

} // namespace cordee::app
