#pragma once

#include "app/mentorships/fiche.h"
#include "app/mentorships/keeper.h"
#include "app/mentorships/meeting_brief.h"
#include "app/mentorships/meeting_room.h"
#include "app/mentorships/mentorship_list.h"
#include "sync/crypto/primitives.h"

namespace cordee::app {

// The Mentorats section: the people, the page of one, a meeting.
class Mentorships final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::MentorshipList* list READ list CONSTANT FINAL)

  public:
    // `personal`: my own space, where private notes are.
    Mentorships(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                const SpaceId& personal, QObject* parent = nullptr);

    MentorshipList* list() { return &list_; }

    // Pages belong to the caller (QML collects them). Null for an unknown id.
    Q_INVOKABLE cordee::app::MentorshipFiche* open(const QString& mentorshipId);
    Q_INVOKABLE cordee::app::MeetingRoom* openMeeting(const QString& meetingId);
    Q_INVOKABLE cordee::app::MeetingBrief* openBrief(const QString& meetingId);

  private:
    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    crypto::SystemRandom random_;
    MentorshipList list_;
    MentorshipKeeper keeper_;
};

} // namespace cordee::app
