#include "app/growth/growth_tools.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

namespace cordee::app {

QDate GrowthTools::today() const {
    return todayOf(clock);
}

bool GrowthTools::isMine(const store::Row& row, Field<UserId> owner) const {
    const auto user = row.get(owner);
    return !user || *user == people.me();
}

UserId GrowthTools::ownerIn(const SpaceId& space) const {
    const auto mentorship = people.mentorshipIn(space);
    if (!mentorship || people.myRole(*mentorship) != model::Role::Mentor) return people.me();
    const UserId mentee = people.partner(*mentorship);
    return mentee.isNull() ? people.me() : mentee;
}

void GrowthTools::setDay(const RecordId& record, Field<Date> field, const QString& iso) const {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    store::Edit edit(record);
    if (date.isValid()) {
        edit.set(field, toDate(date));
    } else {
        edit.clear(field);
    }
    gestures.commit(edit);
}

QString GrowthTools::ownerName(const store::Row& row, Field<UserId> owner) const {
    return isMine(row, owner) ? QString() : people.firstName(row.space, *row.get(owner));
}

QString GrowthTools::sharedWith(const SpaceId& space) const {
    if (!store.isShared(space)) return {};
    const auto mentorship = people.mentorshipIn(space);
    return mentorship ? People::firstNameOf(people.partnerName(*mentorship))
                      : QCoreApplication::translate("growth", "une autre personne");
}

} // namespace cordee::app
