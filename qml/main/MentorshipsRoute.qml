pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Mentorships

MentorshipsPage {
    id: root

    required property Navigation navigation

    onFicheOpened: mentorshipId => root.navigation.open("mentorship", mentorshipId)
    onInviteRequested: root.navigation.open("invite")
    onJoinRequested: root.navigation.open("join")
}
