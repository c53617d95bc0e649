#pragma once

#include "model/cordee_model.h"
#include "sync/core/environment.h"
#include "sync/store/store.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

// What the records of one mentorship say together: its next meeting, how long the silence is.
namespace cordee::app {

QDateTime nowOf(const Clock& clock); // local time
QDate todayOf(const Clock& clock);

// Neither held to its end, nor cancelled or missed.
bool isAhead(const store::Row& meeting);
QDateTime startOf(const store::Row& meeting);
int minutesOf(const store::Row& meeting); // 45 when it does not say

// The dates put forward while several are and none was taken; else empty. Earliest first.
std::vector<QDateTime> slotsOf(const store::Row& meeting);

// Meetings that are neither cancelled nor in the bin, earliest first.
std::vector<store::Row> meetingsOf(const store::Store& store, const SpaceId& space);
// The one to prepare or to hold: not over for more than half a day.
std::optional<store::Row> nextMeeting(const store::Store& store, const SpaceId& space,
                                      const QDateTime& now);
// Who named the date a meeting now has: the other one is asked to confirm.
UserId proposerOf(const store::Store& store, const store::Row& meeting);
// Its time is past, nobody said how it went.
std::optional<store::Row> unclosedMeeting(const store::Store& store, const SpaceId& space,
                                          const QDateTime& now);
// « 7 » for the seventh: by date, cancelled and missed ones left out.
int meetingNumber(const store::Store& store, const store::Row& meeting);

// What the meetings held took in all, as long as they were open; a forgotten one counts as planned.
int minutesTogether(const store::Store& store, const SpaceId& space);

// Days since one of the two last met or wrote something here.
int silenceDays(const store::Store& store, const store::Row& mentorship, const QDateTime& now);
// Days since somebody (me) began something here: a topic, a question, a date, news, a check-in.
int initiativeDays(const store::Store& store, const store::Row& mentorship, const UserId& me,
                   const QDateTime& now);
int cadenceDays(const store::Row& mentorship); // 30 when they agreed on none

bool isAlive(model::CommitmentStatus status); // promised, not settled
// The commitment is alive and its day is past.
bool isOverdue(const store::Row& commitment, const QDate& today);

} // namespace cordee::app
