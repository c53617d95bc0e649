pragma ComponentBehavior: Bound

import QtQuick

// How far, as a line. value from 0 to 1; label says of what, for a screen reader.
Rectangle {
    id: root

    required property real value
    property string label: ""
    property color fill: Theme.color.primary
    readonly property real part: Math.max(0, Math.min(1, root.value))

    implicitWidth: 120
    implicitHeight: 6
    color: Theme.color.sunken
    radius: 3

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 : %2 %").arg(root.label).arg(Math.round(root.part * 100))

    Rectangle {
        width: root.part > 0 ? Math.max(height, root.width * root.part) : 0
        height: parent.height
        color: root.fill
        radius: 3

        Behavior on width {
            NumberAnimation { duration: Theme.motion.screen; easing.type: Easing.OutCubic }
        }
    }
}
