pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.Ui

// The very first screen: begin, look at the sample, or come from another device.
FrontPage {
    id: root

    required property App app

    ScreenTitle {
        Layout.fillWidth: true
        text: qsTr("Un mentor, un mentoré, une même corde.")
        wide: root.width >= Theme.railFrom
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Prépare tes rencontres, tiens tes engagements, avance vers tes objectifs. Tout marche sans réseau et sans compte ; ce que vous écrivez n’est lisible que par vous deux.")
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        focus: true
        text: qsTr("Commencer")

        onClicked: root.app.begin()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("J’ai déjà Cordée ailleurs")

        onClicked: root.app.arrive()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("J’ai une sauvegarde")

        onClicked: root.app.bringBack()
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        text: qsTr("Voir un exemple de mentoré")

        onClicked: root.app.openSample(false)
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Voir un exemple de mentor")

        onClicked: root.app.openSample(true)
    }
}
