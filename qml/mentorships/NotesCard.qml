pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The notes the two write together.
Card {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Notes communes")

        Chip {
            text: root.room.theyWrite
            tone: "tint"
            visible: root.room.theyWrite !== ""
        }
    }
    NoteEdit {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Notes communes, vues par %1 et toi").arg(root.room.partnerName)
        lines: 6
        note: root.room.note
        placeholder: qsTr("Écrivez à deux : ce qui compte, ce qui est décidé…")
    }
    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignVCenter
            color: Theme.color.muted
            name: "lock"
            size: Theme.smallIcon
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Chiffré pour vous deux. Le serveur ne peut pas lire ces notes.")
        }
    }
}
