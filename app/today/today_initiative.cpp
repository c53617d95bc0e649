#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"

#include <QCoreApplication>

namespace cordee::app::today {

InitiativeLine initiativeOf(const Facts& facts) {
    InitiativeLine line;
    for (const Tie& tie : facts.ties) {
        if (tie.myRole != model::Role::Mentee) continue;
        const int days = initiativeDays(facts.store, tie.record, facts.people.me(), facts.now);
        const double share = double(days) / cadenceDays(tie.record);
        if (!line.text.isEmpty() && share <= line.share) continue;
        const QString name = People::firstNameOf(tie.partner);
        line = {days == 0
                    ? QCoreApplication::translate("today", "Tu as fait signe à %1 aujourd’hui.")
                          .arg(name)
                    : QCoreApplication::translate(
                          "today", "Tu as fait signe à %1 il y a %n jour(s).", nullptr, days)
                          .arg(name),
                share, toQString(tie.record.id)};
    }
    return line;
}

} // namespace cordee::app::today
