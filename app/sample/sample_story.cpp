#include "app/sample/sample_story.h"

#include "app/records/convert.h"
#include "app/records/order_key.h"

namespace cordee::app {

using namespace model;

SampleStory::SampleStory(SampleWriter& writer, Pair pair)
    : writer_(writer)
    , pair_(std::move(pair)) {}

void SampleStory::begin(int startedOn, int endsOn, int cadenceDays,
                        std::initializer_list<FocusArea> areas) {
    writer_.addSpace(pair_.space, SpaceKind::Mentorship);
    writer_.on(startedOn);
    writer_.as(pair_.mentor);
    auto mentorship = writer_.create(pair_.space, Mentorship::recordKind);
    mentorship.set(Mentorship::mentorId, pair_.mentor.user)
        .set(Mentorship::menteeId, pair_.mentee.user)
        .set(Mentorship::mentorName, pair_.mentor.name)
        .set(Mentorship::menteeName, pair_.mentee.name)
        .set(Mentorship::phase, MentorshipPhase::Active)
        .set(Mentorship::cadenceDays, cadenceDays)
        .set(Mentorship::driver, Role::Mentee)
        .set(Mentorship::startedOn, toDate(writer_.day(startedOn)))
        .set(Mentorship::endsOn, toDate(writer_.day(endsOn)))
        .set(Mentorship::sample, true);
    for (const FocusArea area : areas)
        mentorship.add(Mentorship::focusAreas, area);
    writer_.write(std::move(mentorship));
    for (const SamplePerson* person : {&pair_.mentor, &pair_.mentee}) {
        writer_.as(*person);
        auto profile = writer_.create(pair_.space, Profile::recordKind);
        profile.set(Profile::displayName, person->name).set(Profile::userId, person->user);
        writer_.write(std::move(profile));
    }
}

RecordId SampleStory::meeting(int day, MeetingStatus status, const char* place) {
    auto edit = writer_.create(pair_.space, Meeting::recordKind);
    edit.set(Meeting::kind, MeetingKind::Regular)
        .set(Meeting::startsAt, writer_.moment(day, 18, 0))
        .set(Meeting::minutes, 45)
        .set(Meeting::place, place)
        .set(Meeting::status, status);
    if (status == MeetingStatus::Done) {
        edit.set(Meeting::heldAt, writer_.moment(day, 18, 2))
            .set(Meeting::endedAt, writer_.moment(day, 18, 47));
    }
    return writer_.write(std::move(edit));
}

void SampleStory::note(const RecordId& meeting, const char* text,
                       std::initializer_list<const char*> points) {
    auto edit = writer_.create(pair_.space, MeetingNote::recordKind);
    edit.set(MeetingNote::meetingId, meeting).replace(MeetingNote::text, text);
    for (const char* point : points)
        edit.add(MeetingNote::keyPoints, point);
    writer_.write(std::move(edit));
}

void SampleStory::agenda(const RecordId& meeting, AgendaKind kind, const char* text, int minutes,
                         const SamplePerson& by) {
    writer_.as(by);
    lastPosition_ = orderKeyBetween(lastPosition_, {});
    auto edit = writer_.create(pair_.space, AgendaItem::recordKind);
    edit.set(AgendaItem::text, text)
        .set(AgendaItem::kind, kind)
        .set(AgendaItem::status, AgendaStatus::Open)
        .set(AgendaItem::proposedBy, by.user)
        .set(AgendaItem::position, lastPosition_)
        .set(AgendaItem::meetingId, meeting);
    if (minutes > 0) edit.set(AgendaItem::minutes, minutes);
    writer_.write(std::move(edit));
}

RecordId SampleStory::promise(const char* text, const SamplePerson& owner, int dueOn,
                              std::optional<int> keptOn) {
    writer_.as(owner);
    auto edit = writer_.create(pair_.space, Commitment::recordKind);
    edit.set(Commitment::text, text)
        .set(Commitment::ownerId, owner.user)
        .set(Commitment::dueOn, toDate(writer_.day(dueOn)))
        .set(Commitment::status, keptOn ? CommitmentStatus::Kept : CommitmentStatus::Open);
    if (keptOn) edit.set(Commitment::settledOn, toDate(writer_.day(*keptOn)));
    return writer_.write(std::move(edit));
}

void SampleStory::apart(const RecordId& promise, int menteesDay, int mentorsDay) {
    constexpr int writtenOn = -1;
    const auto clock = [&](int hour) {
        const Hlc hlc = Hlc::of(writer_.moment(writtenOn, hour, 10).millis, 0);
        return static_cast<std::int64_t>(hlc.packed);
    };
    const auto body = [&](int day) { return encodeValue(Value(toDate(writer_.day(day)).days)); };
    writer_.on(writtenOn, 19);
    writer_.as(pair_.mentor);
    writer_.write(store::Edit(promise).set(Commitment::dueOn, toDate(writer_.day(mentorsDay))));
    auto edit = writer_.create(pair_.space, Conflict::recordKind);
    edit.set(Conflict::aboutId, promise)
        .set(Conflict::aboutKind, Commitment::recordKind)
        .set(Conflict::aboutField, Commitment::dueOn.number)
        .set(Conflict::kept, body(mentorsDay))
        .set(Conflict::keptBy, pair_.mentor.user)
        .set(Conflict::keptClock, clock(19))
        .set(Conflict::lost, body(menteesDay))
        .set(Conflict::lostBy, pair_.mentee.user)
        .set(Conflict::lostClock, clock(18));
    writer_.write(std::move(edit));
}

RecordId SampleStory::goal(const GoalText& text, FocusArea area, int startedOn, int dueOn,
                           int confidence, std::initializer_list<Step> steps) {
    writer_.as(pair_.mentee);
    auto edit = writer_.create(pair_.space, Goal::recordKind);
    edit.set(Goal::title, text.title)
        .set(Goal::statement, text.statement)
        .set(Goal::why, text.why)
        .set(Goal::relevance, text.why)
        .set(Goal::means, text.means)
        .set(Goal::metricKind, MetricKind::Steps)
        .set(Goal::area, area)
        .set(Goal::confidence, confidence)
        .set(Goal::status, GoalStatus::Active)
        .set(Goal::ownerId, pair_.mentee.user)
        .set(Goal::startedOn, toDate(writer_.day(startedOn)))
        .set(Goal::dueOn, toDate(writer_.day(dueOn)))
        .add(Goal::approvals, pair_.mentor.user);
    const RecordId id = writer_.write(std::move(edit));
    std::string position;
    for (const Step& step : steps) {
        position = orderKeyBetween(position, {});
        auto line = writer_.create(pair_.space, GoalStep::recordKind);
        line.set(GoalStep::goalId, id)
            .set(GoalStep::text, step.text)
            .set(GoalStep::position, position)
            .set(GoalStep::done, step.doneOn != notDone);
        if (step.doneOn != notDone) line.set(GoalStep::doneOn, toDate(writer_.day(step.doneOn)));
        writer_.write(std::move(line));
    }
    return id;
}

void SampleStory::checkIn(const RecordId& goal, int confidence, const char* note, int day) {
    writer_.as(pair_.mentee);
    auto edit = writer_.create(pair_.space, GoalCheckIn::recordKind);
    edit.set(GoalCheckIn::goalId, goal)
        .set(GoalCheckIn::confidence, confidence)
        .set(GoalCheckIn::note, note)
        .set(GoalCheckIn::checkedAt, writer_.moment(day, 9, 0));
    writer_.write(std::move(edit));
}

} // namespace cordee::app
