pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.Ui

// Before anything was begun on this device, or where what is on it does not open: everything comes
// back from a backup file.
FrontPage {
    id: root

    required property App app

    ScreenTitle {
        Layout.fillWidth: true
        text: qsTr("Reprendre une sauvegarde")
        wide: root.width >= Theme.railFrom
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.app.replaceable
              ? qsTr("Cet appareil continue depuis le moment de la sauvegarde. Ce qui a été envoyé depuis revient du serveur ; ce qui ne l’était pas reste dans les fichiers d’ici, mis de côté dans le dossier de tes données.")
              : qsTr("Cet appareil continue celui de la sauvegarde. Ce qui a été envoyé depuis revient du serveur. N’utilise plus l’ancien.")
    }
    RestoreForm {
        Layout.fillWidth: true
        safekeeping: root.app.safekeeping
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Revenir")

        onClicked: root.app.welcome()
    }
}
