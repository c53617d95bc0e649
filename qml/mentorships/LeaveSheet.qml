pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The way out that asks for no reason: one line, or none.
Sheet {
    id: root

    required property ClosureModel closure
    required property string sharedWith

    function leave(): void {
        if (root.closure.leave(line.text))
            root.close()
    }

    secondLine: qsTr("Sans faute et sans explication. Vous gardez tous les deux ce qui a été partagé, et vous pouvez reprendre.")
    title: qsTr("Arrêter ce mentorat")

    TextField {
        id: line

        Layout.fillWidth: true
        label: qsTr("Une ligne pour %1 (si tu veux)").arg(root.sharedWith)
        placeholderText: qsTr("Merci pour le chemin fait ensemble, je m’arrête ici.")

        onAccepted: root.leave()
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    footer: [
        PrimaryButton {
            text: qsTr("Arrêter aujourd’hui")

            onClicked: root.leave()
        },
        QuietButton {
            text: qsTr("Pas maintenant")

            onClicked: root.close()
        }
    ]
}
