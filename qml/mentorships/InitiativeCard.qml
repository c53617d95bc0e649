pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Élan: how long since I began something, against the rhythm agreed; three ways to begin again.
Card {
    id: root

    required property Initiative initiative
    required property string sharedWith

    signal dateRequested

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Élan")

        AudienceBadge {}
    }
    ProgressLine {
        Layout.fillWidth: true
        fill: root.initiative.share >= 1 ? Theme.color.rope : Theme.color.primary
        label: qsTr("Depuis ta dernière initiative, sur le rythme convenu")
        value: root.initiative.share
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("%1 Votre rythme : %n jour(s).", "", root.initiative.cadence).arg(root.initiative.text)
        tone: root.initiative.share >= 1 ? "rope" : "quiet"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        QuietButton {
            iconName: "chat-left-text"
            text: qsTr("Une nouvelle")

            onClicked: sheet.show(Initiative.News)
        }
        QuietButton {
            iconName: "question-circle"
            text: qsTr("Une question")

            onClicked: sheet.show(Initiative.Question)
        }
        QuietButton {
            iconName: "calendar-plus"
            text: qsTr("Une date")

            onClicked: root.dateRequested()
        }
    }
    DraftSheet {
        id: sheet

        initiative: root.initiative
        sharedWith: root.sharedWith
    }
}
