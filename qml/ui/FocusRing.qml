pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The ring that says where the keyboard is. Put it in a control; it shows with visualFocus.
Rectangle {
    id: root

    required property T.Control control

    anchors.fill: parent
    anchors.margins: -3
    color: "transparent"
    border.color: Theme.color.primary
    border.width: 2
    radius: Theme.radius.control + 3
    visible: root.control.visualFocus
}
