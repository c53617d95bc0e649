#include "app/facts/contribution_facts.h"

#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr int shortestHeld = 5;     // less was opened by mistake: what was planned counts
constexpr int longestHeld = 8 * 60; // more was left open

std::vector<store::Row> guided(const store::Store& store, const People& people) {
    auto rows = store.select(store::Query(model::Mentorship::recordKind));
    std::erase_if(rows, [&people](const store::Row& row) {
        return people.myRole(row) != model::Role::Mentor;
    });
    return rows;
}

std::vector<store::Row> heldMeetings(const store::Store& store, const SpaceId& space) {
    auto rows = meetingsOf(store, space);
    std::erase_if(rows, [](const store::Row& row) {
        return row.get(model::Meeting::status) != model::MeetingStatus::Done;
    });
    return rows;
}

// The time it took where both ends are known and believable, else the time it was given.
int heldMinutes(const store::Row& meeting) {
    const auto held = meeting.get(model::Meeting::heldAt);
    const auto ended = meeting.get(model::Meeting::endedAt);
    if (!held || !ended) return minutesOf(meeting);
    const std::int64_t minutes = (ended->millis - held->millis) / msPerMinute;
    const bool believable = minutes >= shortestHeld && minutes <= longestHeld;
    return believable ? static_cast<int>(minutes) : minutesOf(meeting);
}

struct Period {
    QDate from;
    QDate to;
    bool holds(const QDate& day) const { return day >= from && day <= to; }
    bool holds(const std::optional<Timestamp>& time) const {
        return time && holds(toQDateTime(*time).date());
    }
};

int countSent(const std::vector<store::Row>& rows, Field<Timestamp> sentAt, const Period& period) {
    return static_cast<int>(std::ranges::count_if(
        rows, [&](const store::Row& row) { return period.holds(row.get(sentAt)); }));
}

std::vector<store::Row> thanksTo(const store::Store& store, const SpaceId& space,
                                 const UserId& user) {
    return store.select(store::Query(model::Gratitude::recordKind)
                            .in(space)
                            .where(model::Gratitude::toId, user)
                            .orderBy(model::Gratitude::sentAt, true));
}

int storiesShared(const store::Store& store, const SpaceId& space, const UserId& by,
                  const Period& period) {
    const auto rows = store.select(store::Query(model::Story::recordKind).in(space));
    return static_cast<int>(std::ranges::count_if(rows, [&](const store::Row& row) {
        return row.createdBy == by &&
               period.holds(QDateTime::fromMSecsSinceEpoch(row.createdMs).date());
    }));
}

int introductionsMade(const store::Store& store, const SpaceId& space, const UserId& by,
                      const Period& period) {
    const auto rows = store.select(store::Query(model::Introduction::recordKind)
                                       .in(space)
                                       .where(model::Introduction::connectorId, by)
                                       .whereNull(model::Introduction::introducedOn, false));
    return static_cast<int>(std::ranges::count_if(rows, [&](const store::Row& row) {
        return period.holds(toQDate(*row.get(model::Introduction::introducedOn)));
    }));
}

} // namespace

QDate quarterStart(const QDate& day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QDate firstGiven(const store::Store& store, const People& people) {
    QDate first;
    for (const store::Row& mentorship : guided(store, people)) {
        const auto meetings = heldMeetings(store, mentorship.space);
        if (meetings.empty()) continue;
        const QDate day = startOf(meetings.front()).date();
        if (!first.isValid() || day < first) first = day;
    }
    return first;
}

Contribution contributionOf(const store::Store& store, const People& people, const QDate& from,
                            const QDate& to) {
    const Period period{from, to};
    Contribution all;
    for (const store::Row& mentorship : guided(store, people)) {
        PersonGiven person{people.partnerName(mentorship), 0, 0};
        for (const store::Row& meeting : heldMeetings(store, mentorship.space)) {
            if (!period.holds(startOf(meeting).date())) continue;
            person.minutes += heldMinutes(meeting);
            ++person.meetings;
        }
        const SpaceId& space = mentorship.space;
        all.minutes += person.minutes;
        all.meetings += person.meetings;
        all.stories += storiesShared(store, space, people.me(), period);
        all.introductions += introductionsMade(store, space, people.me(), period);
        all.feedback +=
            countSent(feedbackFrom(store, space, people.me()), model::Feedback::sentAt, period);
        all.thanks +=
            countSent(thanksTo(store, space, people.me()), model::Gratitude::sentAt, period);
        if (person.meetings > 0) all.people.push_back(std::move(person));
    }
    std::ranges::stable_sort(all.people, std::greater(), &PersonGiven::minutes);
    return all;
}

std::vector<Trace> tracesOf(const store::Store& store, const People& people) {
    std::vector<Trace> traces;
    for (const store::Row& mentorship : guided(store, people)) {
        const QString name = people.partnerName(mentorship);
        for (store::Row& thanks : thanksTo(store, mentorship.space, people.me())) {
            const auto sent = thanks.get(model::Gratitude::sentAt);
            traces.push_back({std::move(thanks), name, sent ? sent->millis : 0});
        }
        for (store::Row& goal :
             store.select(store::Query(model::Goal::recordKind)
                              .in(mentorship.space)
                              .where(model::Goal::status, model::GoalStatus::Achieved))) {
            if (goal.get(model::Goal::ownerId) == people.me()) continue;
            const std::int64_t reached = reachedMs(store, goal);
            traces.push_back({std::move(goal), name, reached});
        }
    }
    std::ranges::stable_sort(traces, std::greater(), &Trace::atMs);
    return traces;
}

} // namespace cordee::app
