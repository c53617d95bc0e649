pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who arrived, whom I join, whom I invited.
ColumnLayout {
    id: root

    required property Inviting inviting

    spacing: Theme.space.l

    ArrivalsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.arrivals.count > 0
    }
    JoiningsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.joinings.count > 0
    }
    InvitationsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.invitations.count > 0
    }
}
