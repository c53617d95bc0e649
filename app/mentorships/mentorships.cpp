#include "app/mentorships/mentorships.h"

#include "app/records/convert.h"

namespace cordee::app {

Mentorships::Mentorships(store::Store& store, Gestures& gestures, People& people,
                         const Clock& clock, const SpaceId& personal, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , list_(store, people, clock)
    , keeper_(store, people, clock) {}

MentorshipFiche* Mentorships::open(const QString& mentorshipId) {
    const auto id = toId<RecordId>(mentorshipId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (!row || row->recordKind != model::Mentorship::recordKind) return nullptr;
    return new MentorshipFiche({store_, gestures_, people_, clock_, random_, personal_}, *row);
}

MeetingRoom* Mentorships::openMeeting(const QString& meetingId) {
    const auto id = toId<RecordId>(meetingId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (!row || row->recordKind != model::Meeting::recordKind) return nullptr;
    return new MeetingRoom(store_, gestures_, people_, clock_, personal_, *row);
}

MeetingBrief* Mentorships::openBrief(const QString& meetingId) {
    const auto id = toId<RecordId>(meetingId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (!row || row->recordKind != model::Meeting::recordKind) return nullptr;
    return new MeetingBrief(store_, gestures_, people_, clock_, personal_, *row);
}

} // namespace cordee::app
