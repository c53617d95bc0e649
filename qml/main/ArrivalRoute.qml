pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.App.Root
import Cordee.Network
import Cordee.Ui

// This device is to be linked to another one of mine.
Rectangle {
    id: root

    required property App app
    required property PairingModel pairing

    color: Theme.color.background

    PairPage {
        anchors.fill: parent
        entering: true
        focus: true
        pairing: root.pairing

        onBack: root.app.open()
    }
}
