pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// After the meeting, in a minute: what to keep, what is promised, when next.
PageFrame {
    id: root

    required property MeetingRoom room

    signal proposeRequested

    backVisible: true
    overline: root.room.title
    secondLine: root.room.when
    title: qsTr("Bilan en 60 secondes")
    actions: PrimaryButton {
        iconName: "check-lg"
        text: qsTr("Terminer la rencontre")
        visible: root.wide && !root.room.ended

        onClicked: root.room.end()
    }
    above: MomentBar {
        Layout.fillWidth: true
        room: root.room
    }

    KeyPointsCard {
        Layout.fillWidth: true
        room: root.room
    }
    CommitmentsCard {
        Layout.fillWidth: true
        commitments: root.room.commitments
        sharedWith: root.room.partnerName
    }
    NextDateCard {
        Layout.fillWidth: true
        room: root.room

        onProposeRequested: root.proposeRequested()
    }
    second: [
        NotesCard {
            Layout.fillWidth: true
            room: root.room
        },
        PrivateNoteCard {
            Layout.fillWidth: true
            room: root.room
        }
    ]
    footer: PageFooter {
        visible: !root.wide && !root.room.ended

        PrimaryButton {
            Layout.fillWidth: true
            iconName: "check-lg"
            text: qsTr("Terminer la rencontre")

            onClicked: root.room.end()
        }
    }
}
