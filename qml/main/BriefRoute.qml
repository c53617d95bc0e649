pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Mentorships

BriefPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onMeetingRequested: meetingId => root.navigation.open("meeting", meetingId)
}
