#include "app/today/today_facts.h"

#include "app/records/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

const Tie* Facts::tieOf(const SpaceId& space) const {
    const auto found =
        std::ranges::find(ties, space, [](const Tie& tie) { return tie.record.space; });
    return found == ties.end() ? nullptr : &*found;
}

QString Facts::roleText(const Tie& tie) const {
    if (!bothRoles) return {};
    return tie.myRole == model::Role::Mentor
               ? QCoreApplication::translate("today", "Comme mentor")
               : QCoreApplication::translate("today", "Comme mentoré");
}

Facts readFacts(store::Store& store, People& people, const Clock& clock) {
    Facts facts{store, people, clock, QDateTime::fromMSecsSinceEpoch(clock.nowMs()), false, {}};
    bool mentor = false;
    bool mentee = false;
    for (store::Row& record : store.select(store::Query(model::Mentorship::recordKind))) {
        if (record.get(model::Mentorship::phase) == model::MentorshipPhase::Closed) continue;
        const model::Role role = people.myRole(record);
        (role == model::Role::Mentor ? mentor : mentee) = true;
        QString partner = people.partnerName(record);
        facts.ties.push_back({std::move(record), role, std::move(partner)});
    }
    facts.bothRoles = mentor && mentee;
    return facts;
}

QString textOf(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string()));
}

} // namespace cordee::app::today
