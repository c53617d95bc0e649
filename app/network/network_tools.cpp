#include "app/network/network_tools.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/record_names.h"
#include "app/words/words.h"

namespace cordee::app {

QDate NetworkTools::today() const {
    return todayOf(clock);
}

QString NetworkTools::sharedWith(const SpaceId& space) const {
    if (!store.isShared(space)) return {};
    const auto mentorship = people.mentorshipIn(space);
    return mentorship ? People::firstNameOf(people.partnerName(*mentorship)) : QString();
}

QString NetworkTools::dayOf(const store::Row& row, Field<Date> field) const {
    const QDate day = dateOf(row, field);
    return day.isValid() ? words::day(day, today()) : QString();
}

void NetworkTools::setDay(const RecordId& record, Field<Date> field, const QString& iso) const {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    store::Edit edit(record);
    if (date.isValid()) {
        edit.set(field, toDate(date));
    } else {
        edit.clear(field);
    }
    gestures.commit(edit);
}

QString workOf(const store::Row& contact) {
    QStringList parts{textOf(contact, model::Contact::role),
                      textOf(contact, model::Contact::organisation)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString supportName(std::string_view declared) {
    const QString name = declaredValueName(declared);
    return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
}

} // namespace cordee::app
