#include "app/mentorships/agenda_items.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/records/order_key.h"

#include <QStringList>

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

std::vector<store::Edit> addToAgenda(store::Store& store, const UserId& me,
                                     const store::Row& meeting,
                                     const std::vector<PlannedPoint>& points) {
    QStringList there;
    std::string position;
    for (const store::Row& item : agendaItems(store, {meeting.space, meeting.id, true})) {
        there << toQString(item.get(model::AgendaItem::text).value_or(std::string()));
        position =
            std::max(position, item.get(model::AgendaItem::position).value_or(std::string()));
    }
    std::vector<store::Edit> edits;
    for (const PlannedPoint& point : points) {
        if (there.contains(point.text)) continue;
        position = orderKeyBetween(position, {});
        edits.push_back(
            store::Edit::create(meeting.space, model::AgendaItem::recordKind, store.newId()));
        edits.back()
            .set(model::AgendaItem::text, toUtf8(point.text))
            .set(model::AgendaItem::kind, point.kind)
            .set(model::AgendaItem::status, model::AgendaStatus::Open)
            .set(model::AgendaItem::position, position)
            .set(model::AgendaItem::proposedBy, me)
            .set(model::AgendaItem::meetingId, meeting.id);
        if (point.minutes > 0) edits.back().set(model::AgendaItem::minutes, point.minutes);
    }
    return edits;
}

} // namespace cordee::app
