pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// An act that could not be kept, said until it was read. It lies over open sheets, in which most is
// written, and at the top, where it hides neither the line being typed nor the keyboard.
T.Popup {
    id: root

    required property string text

    signal read

    parent: T.Overlay.overlay
    z: 1
    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: Theme.space.l
    width: Math.min(440 * Theme.scale, (parent ? parent.width : 0) - 2 * Theme.space.l)
    height: card.implicitHeight
    closePolicy: T.Popup.NoAutoClose
    focus: false
    visible: root.text !== ""

    contentItem: Card {
        id: card

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
}
