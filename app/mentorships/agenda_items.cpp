#include "app/mentorships/agenda_items.h"

#include "app/facts/relationship.h"

#include <algorithm>

namespace cordee::app {

namespace {

// An unsettled item waits for the next meeting when it was never given one, was sent on from one,
// or when its meeting is over or gone.
bool waits(const store::Store& store, const store::Row& item) {
    const auto status = agendaStatus(item);
    if (status == model::AgendaStatus::Carried) return true;
    if (status != model::AgendaStatus::Open) return false;
    const auto meetingId = item.get(model::AgendaItem::meetingId);
    if (!meetingId || meetingId->isNull()) return true;
    const auto meeting = store.find(*meetingId);
    return !meeting || meeting->deleted || !isAhead(*meeting);
}

} // namespace

model::AgendaStatus agendaStatus(const store::Row& item) {
    const auto status = item.get(model::AgendaItem::status).value_or(model::AgendaStatus::Open);
    return status == model::AgendaStatus::Unspecified ? model::AgendaStatus::Open : status;
}

bool isQuestion(const store::Row& item) {
    return item.get(model::AgendaItem::kind) == model::AgendaKind::Question;
}

std::vector<store::Row> agendaItems(const store::Store& store, const AgendaScope& scope) {
    auto rows = store.select(store::Query(model::AgendaItem::recordKind).in(scope.space));
    std::erase_if(rows, [&](const store::Row& item) {
        if (agendaStatus(item) == model::AgendaStatus::Dropped) return true;
        const bool own = scope.meeting && item.get(model::AgendaItem::meetingId) == scope.meeting;
        return !own && !(scope.takesWaiting && waits(store, item));
    });
    std::ranges::sort(rows, [](const store::Row& a, const store::Row& b) {
        const auto key = [](const store::Row& row) {
            return std::pair(row.get(model::AgendaItem::position).value_or(std::string()), row.id);
        };
        return key(a) < key(b);
    });
    return rows;
}

bool isOpenIn(const store::Row& item, const AgendaScope& scope) {
    const auto status = agendaStatus(item);
    if (status == model::AgendaStatus::Open) return true;
    return status == model::AgendaStatus::Carried &&
           !(scope.meeting && item.get(model::AgendaItem::meetingId) == scope.meeting);
}

} // namespace cordee::app
