pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What comes into sight over a page that is pulled down: what happens when it is let go.
Item {
    id: root

    required property Flickable page
    readonly property real pulled: Math.max(0, -root.page.verticalOvershoot)
    // A Flickable follows the finger ever less past its end: this is about a third of a phone.
    readonly property bool enough: root.pulled >= 28

    width: root.page.width
    height: root.pulled
    clip: true
    visible: Pull.offered && root.pulled > 0

    Connections {
        target: root.page

        function onDraggingChanged(): void {
            if (!root.page.dragging && root.enough && Pull.offered)
                Pull.released()
        }
    }
    RowLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s

        Icon {
            color: root.enough ? Theme.color.primary : Theme.color.muted
            name: root.enough ? "arrow-repeat" : "arrow-down"
            size: Theme.smallIcon
        }
        SecondLine {
            tone: root.enough ? "tint" : "quiet"
            text: root.enough ? qsTr("Lâche pour synchroniser") : qsTr("Tire pour synchroniser")
            Accessible.ignored: true
        }
    }
}
