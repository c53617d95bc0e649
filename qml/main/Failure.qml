pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// An act that could not be kept, said until it was read.
Card {
    id: root

    required property string text

    signal read

    width: Math.min(440 * Theme.scale, parent.width - 2 * Theme.space.l)
    visible: root.text !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            color: Theme.color.danger
            name: "exclamation-circle"
            size: Theme.icon
        }
        Body {
            Layout.fillWidth: true
            text: root.text
        }
        IconButton {
            iconName: "x-lg"
            text: qsTr("Fermer")

            onClicked: root.read()
        }
    }
}
