pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Its time is past and nobody opened it, or it was called off: no blame, a next step.
Card {
    id: root

    required property MeetingRoom room

    signal againRequested

    tinted: true

    SectionTitle {
        Layout.fillWidth: true
        text: root.room.cancelled ? qsTr("Rencontre annulée")
              : root.room.missed ? qsTr("Elle n’a pas eu lieu") : qsTr("A-t-elle eu lieu ?")
    }
    Body {
        Layout.fillWidth: true
        text: root.room.calledOffWhy
        visible: root.room.calledOffWhy !== ""
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.room.unheld ? qsTr("Si oui, fais le bilan ci-dessous. Sinon, une autre date suffit : cela arrive à tout le monde.")
                               : qsTr("L’ordre du jour est intact, il attend la prochaine.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "calendar-plus"
            text: qsTr("Proposer une autre date")

            onClicked: root.againRequested()
        }
        LinkButton {
            text: qsTr("Elle n’a pas eu lieu")
            visible: root.room.unheld

            onClicked: root.room.dates.markMissed(root.room.meetingId)
        }
    }
}
