pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

PageFrame {
    id: root

    title: "Feuille"

    Timer {
        interval: 0
        running: true

        onTriggered: sheet.open()
    }

    Body {
        Layout.fillWidth: true
        text: "La page derrière."
    }
    Sheet {
        id: sheet

        secondLine: "Karim le verra aussi."
        title: "Nouvel engagement"
        footer: [
            PrimaryButton { text: "Promettre" },
            QuietButton { text: "Plus tard" }
        ]

        TextField {
            Layout.fillWidth: true
            label: "Ce que je promets"
            placeholderText: "Envoyer mon CV relu à Claire"
        }
        DateField {
            Layout.fillWidth: true
            label: "Pour quand"
            today: "2026-11-24"
        }
        AudienceBadge { sharedWith: "Karim" }
    }
}
