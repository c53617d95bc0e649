#include "app/facts/agenda_points.h"

#include "app/records/convert.h"
#include "app/records/order_key.h"

namespace cordee::app {

store::Edit agendaPoint(store::Store& store, const SpaceId& space, const UserId& by,
                        const QString& text, model::AgendaKind kind,
                        const std::optional<RecordId>& meeting) {
    std::string last;
    for (const auto& item : store.select(store::Query(model::AgendaItem::recordKind).in(space)))
        last = std::max(last, item.get(model::AgendaItem::position).value_or(std::string()));
    auto edit = store::Edit::create(space, model::AgendaItem::recordKind, store.newId());
    edit.set(model::AgendaItem::text, toUtf8(oneLine(text)))
        .set(model::AgendaItem::kind, kind)
        .set(model::AgendaItem::status, model::AgendaStatus::Open)
        .set(model::AgendaItem::position, orderKeyBetween(last, {}))
        .set(model::AgendaItem::proposedBy, by);
    if (meeting) edit.set(model::AgendaItem::meetingId, *meeting);
    return edit;
}

} // namespace cordee::app
