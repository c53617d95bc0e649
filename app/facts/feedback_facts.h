#pragma once

#include "app/people/people.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

// What the records say of feedback and thanks between two people: what waits for whom, what became
// of what.
namespace cordee::app {

// Sent ones of a mentorship, newest first. Drafts live in their author's own space.
std::vector<store::Row> feedbackTo(const store::Store& store, const SpaceId& space,
                                   const UserId& reader);
std::vector<store::Row> feedbackFrom(const store::Store& store, const SpaceId& space,
                                     const UserId& author);

// How a feedback was received: what its author may see, and what its reader keeps alone.
std::optional<store::Row> sharedResponse(const store::Store& store, const store::Row& feedback);
std::optional<store::Row> privateResponse(const store::Store& store, const RecordId& feedback);

// The reader said what they do with it.
bool isAnswered(const store::Store& store, const store::Row& feedback);
// Not answered, and neither left to settle until a later day nor waiting for the author's word.
bool isToReceive(const store::Store& store, const store::Row& feedback, const QDate& today);
// The day its reader chose to look back on it has come, and they said nothing yet.
bool isToRecheck(const store::Store& store, const store::Row& feedback, const QDate& today);
// The reader asked something that its author has not answered.
bool hasOpenQuestion(const store::Store& store, const store::Row& feedback);

// Asked for and not given yet, oldest first. `asker` wants it from the other person of the space.
std::vector<store::Row> openRequests(const store::Store& store, const SpaceId& space,
                                     const UserId& asker);

// Something that calls for thanks: a meeting held, a goal reached, less than a week ago, and no
// thanks since.
struct ThanksDue {
    RecordId about;
    bool goal = false;      // else a meeting
    QString title;          // of the goal
    bool interview = false; // a meeting to get to know each other, over since less than a day
};
std::optional<ThanksDue> thanksDue(const store::Store& store, const People& people,
                                   const store::Row& mentorship, const QDateTime& now);

// When a goal's status was last set to reached, by the clock of whoever wrote it; 0: never.
std::int64_t reachedMs(const store::Store& store, const store::Row& goal);

} // namespace cordee::app
