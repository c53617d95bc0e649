#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QString>

#include <optional>
#include <vector>

// Agenda items belong to a relationship, so that none can be lost with a meeting: what is not
// settled comes back at the next one.
namespace cordee::app {

// What an agenda is asked for: one meeting's, or what waits while none is planned.
struct AgendaScope {
    SpaceId space;
    std::optional<RecordId> meeting;
    bool takesWaiting = true; // the next meeting shows what waits; a later or a past one does not

    friend bool operator==(const AgendaScope&, const AgendaScope&) = default;
};

model::AgendaStatus agendaStatus(const store::Row& item);
bool isQuestion(const store::Row& item);

// Topics and questions of an agenda, in their order. `Carried` items of this very meeting are in
// it, for the trace; dropped ones are not.
std::vector<store::Row> agendaItems(const store::Store& store, const AgendaScope& scope);

// Not settled, and still for this agenda: neither done nor sent to the next one.
bool isOpenIn(const store::Row& item, const AgendaScope& scope);

// A point that is about to stand on an agenda.
struct PlannedPoint {
    QString text;
    model::AgendaKind kind = model::AgendaKind::Topic;
    int minutes = 0; // 0: it does not say
};
// The points at the end of a meeting's agenda, by `me`; what is there already is not added twice.
std::vector<store::Edit> addToAgenda(store::Store& store, const UserId& me,
                                     const store::Row& meeting,
                                     const std::vector<PlannedPoint>& points);

} // namespace cordee::app
