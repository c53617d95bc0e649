pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.App.Shell
import Cordee.Start
import Cordee.Ui

// A backup takes the place of what is here, which is kept beside it.
PageFrame {
    id: root

    required property App app
    required property Navigation navigation

    backVisible: true
    secondLine: qsTr("Ce qui est ici est mis de côté, dans le dossier de tes données : rien n’est effacé.")
    title: qsTr("Restaurer")

    onBack: root.navigation.back()

    Card {
        Layout.fillWidth: true

        RestoreForm {
            Layout.fillWidth: true
            safekeeping: root.app.safekeeping
        }
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Ce qui va se passer")
        }
        Body {
            Layout.fillWidth: true
            text: qsTr("Cordée rouvre tel que tu étais au moment de la sauvegarde, puis le serveur rend ce qui lui a été envoyé depuis. Ce qui n’était encore que sur cet appareil reste dans la copie mise de côté.")
        }
    }
}
