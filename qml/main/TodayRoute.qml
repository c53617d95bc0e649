pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.App.Root
import Cordee.App.Shell
import Cordee.Network
import Cordee.Shell
import Cordee.Today
import Cordee.Ui

TodayPage {
    id: root

    required property App app
    required property CaptureModel capture
    required property Inviting inviting
    required property Navigation navigation
    // Pages that live in another place than the home.
    readonly property var homes: ({ goal: "growth", mentorship: "mentorships", network: "network", notebook: "notebook" })
    readonly property bool alone: root.width < Theme.sidebarFrom - 200

    function openPage(route: string, argument: string): void {
        if (root.homes[route] === undefined)
            root.navigation.open(route, argument)
        else
            root.navigation.openIn(root.homes[route], route, argument)
    }

    above: [
        Arrivals {
            inviting: root.inviting
        }
    ]
    toFile: root.capture.count
    actions: [
        StateChip {
            detail: root.app.shell?.syncDetail ?? ""
            nextAttempt: root.app.shell?.syncNextAttempt ?? ""
            oldest: root.app.shell?.syncOldest ?? ""
            status: root.app.shell?.syncStatus ?? "kept"
            visible: root.alone && (root.app.shell?.syncStatus ?? "current") !== "current"
            waiting: root.app.shell?.syncWaiting ?? 0
            when: root.app.shell?.syncWhen ?? ""

            onRetryRequested: root.app.shell?.synchronise()
        },
        MyselfButton {
            initials: root.today.initials
            visible: root.alone

            onClicked: root.app.shell?.openMyself()
        }
    ]

    onCaptureRequested: root.navigation.openSheet("capture")
    onFileRequested: root.navigation.open("to-file")
    onGoalRequested: goalId => root.openPage("goal", goalId)
    onGoalsRequested: root.navigation.openIn("growth", "growth")
    onInviteRequested: root.navigation.open("invite")
    onJoinRequested: root.navigation.open("join")
    onMeetingRequested: meetingId => root.navigation.open("meeting", meetingId)
    onMentorshipRequested: mentorshipId => root.openPage("mentorship", mentorshipId)
    onPageRequested: (route, argument) => root.openPage(route, argument)
}
