pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Faire le point: questions to myself, what was said, what the two try, what came of it.
Card {
    id: root

    required property ConcernModel concern
    required property string sharedWith
    readonly property bool open: root.concern.openId !== ""

    signal draftRequested
    signal meetingOpened(string meetingId)

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Faire le point")

        AudienceBadge {
            sharedWith: root.open ? root.sharedWith : ""
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.open ? root.concern.openLine
                        : qsTr("Quelque chose ne va pas ? Écris-le d’abord pour toi ; tu choisis ensuite si tu l’envoies.")
    }
    Repeater {
        model: root.concern.signs

        TwoLines {
            id: sign

            required property string fact
            required property string question

            Layout.fillWidth: true
            secondLine: sign.fact
            text: sign.question
            visible: !root.open
        }
    }
    Repeater {
        model: root.concern.openWords

        TwoLines {
            id: words

            required property string label

            Layout.fillWidth: true
            secondLine: words.label
        }
    }
    ConcernTrial {
        Layout.fillWidth: true
        concern: root.concern
        sharedWith: root.sharedWith
        visible: root.open
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        QuietButton {
            text: root.concern.drafting ? qsTr("Reprendre mon brouillon") : qsTr("Écrire ce qui ne va pas")
            visible: !root.open

            onClicked: root.draftRequested()
        }
        QuietButton {
            iconName: "calendar-check"
            text: qsTr("Ouvrir la rencontre")
            visible: root.open && root.concern.meetingId !== ""

            onClicked: root.meetingOpened(root.concern.meetingId)
        }
    }
    Repeater {
        model: root.concern.past

        TwoLines {
            id: settled

            required property string title
            required property string line

            Layout.fillWidth: true
            secondLine: settled.line === "" ? qsTr("réglé") : qsTr("réglé : %1").arg(settled.line)
            text: settled.title
        }
    }
}
