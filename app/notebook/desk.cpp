#include "app/notebook/desk.h"

#include "app/facts/notebook_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"

namespace cordee::app {

QDate Desk::today() const {
    return todayOf(clock);
}

bool Desk::isMine(const store::Row& row, Field<UserId> owner) const {
    return !store.isShared(row.space) || row.get(owner).value_or(row.createdBy) == people.me();
}

QString Desk::sharedWith(const SpaceId& space) const {
    const auto mentorship = store.isShared(space) ? people.mentorshipIn(space) : std::nullopt;
    return mentorship ? People::firstNameOf(people.partnerName(*mentorship)) : QString();
}

QVariantList Desk::places() const {
    QVariantList list;
    for (const store::Row& mentorship : store.select(store::Query(model::Mentorship::recordKind))) {
        if (mentorship.get(model::Mentorship::phase) == model::MentorshipPhase::Closed) continue;
        list.append(QVariantMap{
            {QStringLiteral("id"), toQString(mentorship.space)},
            {QStringLiteral("name"), People::firstNameOf(people.partnerName(mentorship))},
            {QStringLiteral("asMentor"), people.myRole(mentorship) == model::Role::Mentor}});
    }
    return list;
}

std::optional<SpaceId> Desk::place(const QString& id) const {
    const auto space = toId<SpaceId>(id);
    if (!space || !store.isShared(*space) || !people.mentorshipIn(*space)) return std::nullopt;
    return space;
}

std::optional<store::Row> Desk::find(const QString& id, std::uint32_t recordKind) const {
    const auto record = toId<RecordId>(id);
    auto row = record ? store.find(*record) : std::nullopt;
    if (!row || row->deleted || row->recordKind != recordKind) return std::nullopt;
    return row;
}

QString titleOf(const store::Row& row) {
    switch (row.recordKind) {
    case model::Goal::recordKind:
        return textIn(row, model::Goal::title);
    case model::Commitment::recordKind:
        return textIn(row, model::Commitment::text);
    case model::AgendaItem::recordKind:
        return textIn(row, model::AgendaItem::text);
    case model::Situation::recordKind:
        return textIn(row, model::Situation::title);
    case model::Decision::recordKind:
        return textIn(row, model::Decision::question);
    case model::Story::recordKind:
        return textIn(row, model::Story::title);
    case model::Reflection::recordKind:
        return reflectionTitle(row);
    default:
        return {};
    }
}

} // namespace cordee::app
