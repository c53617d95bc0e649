pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A thin bar that shows while the content moves or the mouse is near.
T.ScrollBar {
    id: root

    implicitWidth: 10
    implicitHeight: 10
    padding: 3
    minimumSize: 0.08
    Accessible.name: qsTr("Défilement")
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1

    contentItem: Rectangle {
        implicitWidth: 4
        implicitHeight: 4
        color: Theme.color.muted
        opacity: root.active ? 0.7 : 0
        radius: 2

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.screen }
        }
    }
}
