#include "app/facts/next_agenda.h"

#include "app/records/convert.h"
#include "app/records/order_key.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int usualTopicMinutes = 10;

} // namespace

std::optional<store::Edit> agendaPoint(store::Store& store, const UserId& me, const SpaceId& space,
                                       const AgendaPoint& point) {
    const QString words = oneLine(point.text);
    if (words.isEmpty()) return std::nullopt;
    std::string last;
    for (const store::Row& item :
         store.select(store::Query(model::AgendaItem::recordKind).in(space)))
        last = std::max(last, item.get(model::AgendaItem::position).value_or(std::string()));
    auto edit = store::Edit::create(space, model::AgendaItem::recordKind, store.newId());
    edit.set(model::AgendaItem::text, toUtf8(words))
        .set(model::AgendaItem::kind, point.kind)
        .set(model::AgendaItem::status, model::AgendaStatus::Open)
        .set(model::AgendaItem::position, orderKeyBetween(last, {}))
        .set(model::AgendaItem::proposedBy, me);
    const int usual = point.kind == model::AgendaKind::Question ? 0 : usualTopicMinutes;
    const int minutes = point.minutes.value_or(usual);
    if (minutes > 0) edit.set(model::AgendaItem::minutes, minutes);
    if (point.want != model::Want::Unspecified) edit.set(model::AgendaItem::want, point.want);
    if (point.meeting) edit.set(model::AgendaItem::meetingId, *point.meeting);
    if (point.about) edit.set(model::AgendaItem::aboutId, *point.about);
    return edit;
}

} // namespace cordee::app
