pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The meeting being held: the agenda with its time, notes of both, promises, my own note.
PageFrame {
    id: root

    required property MeetingRoom room

    backVisible: root.columns < 3
    fills: root.columns === 3
    overline: qsTr("Rencontre · %1").arg(root.room.when)
    secondLine: root.room.meetingLeft
    title: root.room.title
    actions: PrimaryButton {
        iconName: "check-lg"
        text: qsTr("Terminer et faire le bilan")
        visible: root.wide

        onClicked: root.room.end()
    }
    above: MomentBar {
        Layout.fillWidth: true
        room: root.room
        visible: root.columns < 3
    }

    HeldAgendaCard {
        Layout.fillHeight: root.columns === 3
        Layout.fillWidth: true
        room: root.room
    }
    second: NotesCard {
        Layout.fillHeight: root.columns === 3
        Layout.fillWidth: true
        room: root.room
    }
    third: [
        CommitmentsCard {
            Layout.fillWidth: true
            commitments: root.room.commitments
            compact: true
            sharedWith: root.room.partnerName
        },
        PrivateNoteCard {
            Layout.fillWidth: true
            room: root.room
        },
        Item {
            Layout.fillHeight: true
        }
    ]
    footer: PageFooter {
        visible: !root.wide

        PrimaryButton {
            Layout.fillWidth: true
            iconName: "check-lg"
            text: qsTr("Terminer et faire le bilan")

            onClicked: root.room.end()
        }
    }
}
