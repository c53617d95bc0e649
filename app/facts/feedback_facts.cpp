#include "app/facts/feedback_facts.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int thanksDays = 7;

std::vector<store::Row> sentIn(const store::Store& store, const SpaceId& space, Field<UserId> who,
                               const UserId& user) {
    return store.select(store::Query(model::Feedback::recordKind)
                            .in(space)
                            .where(who, user)
                            .whereNull(model::Feedback::sentAt, false)
                            .orderBy(model::Feedback::sentAt, true));
}

// Two devices of one person may both have begun a response: the older id is the one that counts.
std::optional<store::Row> responseIn(const store::Store& store, const RecordId& feedback,
                                     bool shared) {
    std::optional<store::Row> first;
    for (store::Row& row :
         store.select(store::Query(model::FeedbackResponse::recordKind)
                          .where(model::FeedbackResponse::feedbackId, feedback))) {
        if (store.isShared(row.space) != shared) continue;
        if (!first || row.id < first->id) first = std::move(row);
    }
    return first;
}

bool isEmpty(const std::optional<std::string>& text) {
    return !text || text->empty();
}

std::int64_t lastThanksMs(const store::Store& store, const SpaceId& space, const UserId& author) {
    const auto thanks = store.select(store::Query(model::Gratitude::recordKind)
                                         .in(space)
                                         .where(model::Gratitude::authorId, author)
                                         .orderBy(model::Gratitude::sentAt, true)
                                         .limit(1));
    if (thanks.empty()) return 0;
    return thanks.front().get(model::Gratitude::sentAt).value_or(Timestamp{0}).millis;
}

} // namespace

std::vector<store::Row> feedbackTo(const store::Store& store, const SpaceId& space,
                                   const UserId& reader) {
    return sentIn(store, space, model::Feedback::toId, reader);
}

std::vector<store::Row> feedbackFrom(const store::Store& store, const SpaceId& space,
                                     const UserId& author) {
    return sentIn(store, space, model::Feedback::authorId, author);
}

std::optional<store::Row> sharedResponse(const store::Store& store, const store::Row& feedback) {
    return responseIn(store, feedback.id, true);
}

std::optional<store::Row> privateResponse(const store::Store& store, const RecordId& feedback) {
    return responseIn(store, feedback, false);
}

bool isAnswered(const store::Store& store, const store::Row& feedback) {
    const auto response = sharedResponse(store, feedback);
    return response && response->get(model::FeedbackResponse::choice)
                               .value_or(model::FeedbackChoice::Unspecified) !=
                           model::FeedbackChoice::Unspecified;
}

bool isToReceive(const store::Store& store, const store::Row& feedback, const QDate& today) {
    if (isAnswered(store, feedback) || hasOpenQuestion(store, feedback)) return false;
    const auto mine = privateResponse(store, feedback.id);
    const auto resume = mine ? mine->get(model::FeedbackResponse::resumeOn) : std::nullopt;
    return !resume || toQDate(*resume) <= today;
}

bool isToRecheck(const store::Store& store, const store::Row& feedback, const QDate& today) {
    const auto response = sharedResponse(store, feedback);
    if (!response || !isEmpty(response->get(model::FeedbackResponse::whatChanged))) return false;
    const auto day = response->get(model::FeedbackResponse::recheckOn);
    return day && toQDate(*day) <= today && isAnswered(store, feedback);
}

bool hasOpenQuestion(const store::Store& store, const store::Row& feedback) {
    const auto response = sharedResponse(store, feedback);
    return response && !isEmpty(response->get(model::FeedbackResponse::question)) &&
           isEmpty(response->get(model::FeedbackResponse::reply));
}

std::vector<store::Row> openRequests(const store::Store& store, const SpaceId& space,
                                     const UserId& asker) {
    auto requests = store.select(store::Query(model::FeedbackRequest::recordKind)
                                     .in(space)
                                     .where(model::FeedbackRequest::askedBy, asker)
                                     .orderBy(model::FeedbackRequest::askedAt));
    std::erase_if(requests, [&](const store::Row& request) {
        return request.get(model::FeedbackRequest::withdrawn).value_or(false) ||
               store.count(store::Query(model::Feedback::recordKind)
                               .in(space)
                               .where(model::Feedback::requestId, request.id)) > 0;
    });
    return requests;
}

std::int64_t reachedMs(const store::Store& store, const store::Row& goal) {
    if (goal.get(model::Goal::status) != model::GoalStatus::Achieved) return 0;
    for (const store::HistoryEntry& entry : store.history(goal.id)) {
        if (entry.field == model::Goal::status.number && !entry.lost) return entry.writtenMs;
    }
    return goal.updatedMs;
}

std::optional<ThanksDue> thanksDue(const store::Store& store, const People& people,
                                   const store::Row& mentorship, const QDateTime& now) {
    if (people.partner(mentorship).isNull()) return std::nullopt;
    const auto since = std::max<std::int64_t>(lastThanksMs(store, mentorship.space, people.me()),
                                              now.addDays(-thanksDays).toMSecsSinceEpoch());
    for (const store::Row& goal :
         store.select(store::Query(model::Goal::recordKind)
                          .in(mentorship.space)
                          .where(model::Goal::ownerId, people.me())
                          .where(model::Goal::status, model::GoalStatus::Achieved))) {
        if (reachedMs(store, goal) <= since) continue;
        return ThanksDue{goal.id, true,
                         toQString(goal.get(model::Goal::title).value_or(std::string())), false};
    }
    auto meetings = meetingsOf(store, mentorship.space);
    for (auto meeting = meetings.rbegin(); meeting != meetings.rend(); ++meeting) {
        const auto ended = meeting->get(model::Meeting::endedAt);
        if (meeting->get(model::Meeting::status) != model::MeetingStatus::Done || !ended) continue;
        if (ended->millis > since) {
            const bool interview =
                meeting->get(model::Meeting::kind) == model::MeetingKind::Informational &&
                ended->millis > now.addDays(-1).toMSecsSinceEpoch();
            return ThanksDue{meeting->id, false, {}, interview};
        }
        break;
    }
    return std::nullopt;
}

} // namespace cordee::app
