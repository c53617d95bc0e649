pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Network

NetworkPage {
    id: root

    required property Navigation navigation

    onInviteRequested: root.navigation.open("invite")
    onJoinRequested: root.navigation.open("join")
}
