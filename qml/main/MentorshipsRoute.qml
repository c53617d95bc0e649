pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Mentorships

MentorshipsPage {
    id: root

    required property Navigation navigation

    onFicheOpened: mentorshipId => root.navigation.open("mentorship", mentorshipId)
    onGoalOpened: goalId => root.navigation.open("goal", goalId)
    onGoalsRequested: root.navigation.openIn("growth", "growth")
    onInviteRequested: root.navigation.open("invite")
    onJoinRequested: root.navigation.open("join")
    onMeetingOpened: meetingId => root.navigation.open("meeting", meetingId)
    onPageOpened: (route, argument) => root.navigation.open(route, argument)
}
