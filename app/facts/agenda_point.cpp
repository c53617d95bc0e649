#include "app/facts/agenda_point.h"

#include "app/records/order_key.h"

#include <algorithm>

namespace cordee::app {

store::Edit agendaPoint(store::Store& store, const SpaceId& space, const UserId& by,
                        const std::string& text, model::AgendaKind kind, model::Want want) {
    std::string last;
    for (const store::Row& item :
         store.select(store::Query(model::AgendaItem::recordKind).in(space))) {
        last = std::max(last, item.get(model::AgendaItem::position).value_or(std::string()));
    }
    auto edit = store::Edit::create(space, model::AgendaItem::recordKind, store.newId());
    edit.set(model::AgendaItem::text, text)
        .set(model::AgendaItem::kind, kind)
        .set(model::AgendaItem::status, model::AgendaStatus::Open)
        .set(model::AgendaItem::position, orderKeyBetween(last, {}))
        .set(model::AgendaItem::proposedBy, by);
    if (want != model::Want::Unspecified) edit.set(model::AgendaItem::want, want);
    return edit;
}

} // namespace cordee::app
