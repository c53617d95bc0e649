pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What I wrote for myself six months ago.
Card {
    id: root

    required property string text

    signal readRequested

    spacing: Theme.space.s

    Overline {
        Layout.fillWidth: true
        text: qsTr("Il y a 6 mois")
    }
    Body {
        Layout.fillWidth: true
        text: root.text
    }
    LinkButton {
        text: qsTr("Relire")

        onClicked: root.readRequested()
    }
}
