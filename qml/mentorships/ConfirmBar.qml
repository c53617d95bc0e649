pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The other proposed this date: yes, or another one.
Card {
    id: root

    required property MeetingRoom room

    signal changeRequested

    tinted: true

    Body {
        Layout.fillWidth: true
        text: qsTr("%1 propose cette date.").arg(root.room.partnerName)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("Confirmer")

            onClicked: root.room.dates.confirm(root.room.meetingId)
        }
        LinkButton {
            text: qsTr("Proposer une autre date")

            onClicked: root.changeRequested()
        }
    }
}
