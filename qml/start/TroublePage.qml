pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.Ui

// The data could not be opened: what happened, that nothing was lost, and what can be done.
FrontPage {
    id: root

    required property App app

    Icon {
        color: Theme.color.warn
        name: "exclamation-triangle"
        size: 40
    }
    ScreenTitle {
        Layout.fillWidth: true
        text: root.app.troubleTitle
        wide: root.width >= Theme.railFrom
    }
    Body {
        Layout.fillWidth: true
        text: root.app.troubleText
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        focus: true
        text: root.app.repairable ? qsTr("Réparer")
              : root.app.replaceable ? qsTr("Reprendre une sauvegarde") : qsTr("Réessayer")

        onClicked: {
            if (root.app.repairable)
                root.app.repair()
            else if (root.app.replaceable)
                root.app.bringBack()
            else
                root.app.open()
        }
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Reprendre une sauvegarde")
        visible: root.app.repairable

        onClicked: root.app.bringBack()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Réessayer")
        visible: root.app.replaceable

        onClicked: root.app.open()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Voir un exemple en attendant")

        onClicked: root.app.openSample(false)
    }
}
