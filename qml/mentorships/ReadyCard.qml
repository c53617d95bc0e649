pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How ready one is, and the one thing still missing.
Card {
    id: root

    required property MeetingRoom room

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        ProgressRing {
            label: qsTr("Préparation")
            size: 64
            thickness: 7
            value: root.room.ready
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            SectionTitle {
                Layout.fillWidth: true
                text: root.room.ready === 1 ? qsTr("Prêt") : qsTr("Bientôt prêt")
            }
            SecondLine {
                Layout.fillWidth: true
                text: root.room.readySentence
            }
        }
    }
}
