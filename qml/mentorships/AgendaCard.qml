pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agenda being prepared, with its minutes against the meeting's.
ColumnLayout {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.m

    SectionHeader {
        Layout.fillWidth: true
        figure: root.room.minutesLine
        title: qsTr("Ordre du jour")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        AgendaRows {
            Layout.fillWidth: true
            agenda: root.room.topics
            framed: true
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: qsTr("Commence par ce qui compte le plus pour toi : un seul sujet bien préparé vaut mieux que cinq.")
            visible: root.room.topics.count === 0
        }
        AddLine {
            Layout.fillWidth: true
            placeholder: qsTr("Ajouter un sujet")

            onAdded: text => root.room.topics.add(text)
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("C’est plus long que la rencontre : garde un sujet pour la prochaine fois.")
            tone: "warn"
            visible: root.room.tooLong
        }
    }
}
