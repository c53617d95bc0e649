pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Mentorships

FichePage {
    id: root

    required property Navigation navigation

    backVisible: true

    onBack: root.navigation.back()
    onGoalOpened: goalId => root.navigation.open("goal", goalId)
    onGoalsRequested: root.navigation.openIn("growth", "growth")
    onMeetingOpened: meetingId => root.navigation.open("meeting", meetingId)
    onPageOpened: (route, argument) => root.navigation.open(route, argument)
}
