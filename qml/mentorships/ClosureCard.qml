pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How this mentorship may end, or how it did: words of both, a souvenir, the way back.
Card {
    id: root

    required property ClosureModel closure
    required property string sharedWith
    property string souvenir: ""
    readonly property bool alive: root.closure.state === "open"

    signal closeRequested
    signal leaveRequested

    CardHead {
        Layout.fillWidth: true
        title: root.alive ? qsTr("Finir bien") : qsTr("Clôture")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.closure.stateLine
    }
    Repeater {
        model: root.closure.words

        TwoLines {
            id: words

            required property string who
            required property string label

            Layout.fillWidth: true
            secondLine: words.who + " · " + words.label
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        QuietButton {
            text: root.closure.drafting ? qsTr("Reprendre la clôture")
                  : root.alive ? qsTr("Clôturer en douceur") : qsTr("Ajouter mes mots")
            visible: !root.closure.iClosed

            onClicked: root.closeRequested()
        }
        LinkButton {
            text: qsTr("Arrêter en une ligne")
            visible: root.alive

            onClicked: root.leaveRequested()
        }
        QuietButton {
            iconName: "download"
            text: qsTr("Garder un souvenir (PDF)")
            visible: !root.alive

            onClicked: root.souvenir = root.closure.writeSouvenir()
        }
        LinkButton {
            text: qsTr("Reprendre ce mentorat")
            visible: !root.alive

            onClicked: root.closure.reopen()
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.souvenir
        visible: root.souvenir !== ""
    }
}
