pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// The head of a tab: who sees what it holds, and the act that adds to it.
Flow {
    id: root

    property string action: ""
    property string iconName: "pencil"

    signal actRequested

    spacing: Theme.space.m

    QuietButton {
        iconName: root.iconName
        text: root.action
        visible: root.action !== ""

        onClicked: root.actRequested()
    }
    Item {
        width: badge.implicitWidth
        height: Math.max(badge.implicitHeight, root.action === "" ? 0 : Theme.touch)

        AudienceBadge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
