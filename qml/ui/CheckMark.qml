pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// The box itself, for controls that are check boxes.
Rectangle {
    id: root

    required property bool checked
    property bool hovered: false

    implicitWidth: Math.round(24 * Math.min(1.5, Theme.scale))
    implicitHeight: root.implicitWidth
    color: root.checked ? Theme.color.ok : "transparent"
    border.color: root.checked ? Theme.color.ok
                  : root.hovered ? Theme.color.primary : Theme.color.muted
    border.width: 2
    radius: Theme.radius.box

    Behavior on color {
        ColorAnimation { duration: Theme.motion.state }
    }
    Icon {
        anchors.centerIn: parent
        color: Theme.color.okInk
        name: "check-lg"
        size: Math.round(root.width * 0.55)
        visible: root.checked
    }
}
