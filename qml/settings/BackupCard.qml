pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.Ui

// A copy of everything under a phrase of one's own, for the day this device is lost.
Card {
    id: root

    required property Safekeeping safekeeping

    signal restoreRequested

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Sauvegarde")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Un seul fichier, chiffré, avec tout ce que tu as écrit et de quoi le continuer. Sans ta phrase, personne ne le lira, toi non plus.")
    }
    TextField {
        id: phrase

        Layout.fillWidth: true
        echoMode: TextInput.Password
        enabled: !root.safekeeping.busy
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        label: qsTr("Phrase secrète")
        maximumLength: 200

        onCommitted: text => phrase.value = text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        QuietButton {
            enabled: !root.safekeeping.busy
            iconName: "download"
            text: root.safekeeping.busy ? qsTr("Un instant…") : qsTr("Sauvegarder")

            onClicked: root.safekeeping.save(phrase.text)
        }
        QuietButton {
            enabled: !root.safekeeping.busy
            text: qsTr("Restaurer…")

            onClicked: root.restoreRequested()
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.safekeeping.fault !== "" ? root.safekeeping.fault : root.safekeeping.said
        tone: root.safekeeping.fault !== "" ? "danger" : "quiet"
        visible: text !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
