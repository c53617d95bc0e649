pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// The floating "+": capture from anywhere.
T.Button {
    id: root

    implicitWidth: Math.round(56 * Math.min(1.4, Theme.scale))
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    scale: root.down ? 0.95 : 1
    text: qsTr("Capturer")

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: qsTr("Noter une idée, un engagement ou une question")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Behavior on scale {
        NumberAnimation { duration: Theme.motion.state }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        y: -height - 6
        text: qsTr("Capturer (Ctrl+N)")
        visible: root.hovered
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: Theme.color.ropeInk
            name: "plus-lg"
            size: Math.round(root.width * 0.4)
        }
    }
    background: Rectangle {
        color: Theme.color.rope
        radius: Theme.radius.card

        Shadow {}
        FocusRing {
            control: root
            radius: Theme.radius.card + 3
        }
    }
}
