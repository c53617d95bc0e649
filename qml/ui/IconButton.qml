pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// An act as an icon; "text" is what it is called, shown as a tip and read aloud.
T.Button {
    id: root

    required property string iconName
    property color ink: Theme.color.muted
    property bool tinted: false

    implicitWidth: Math.max(Theme.touch, glyph.size + 20)
    implicitHeight: root.implicitWidth
    opacity: root.enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        text: root.text
        visible: root.hovered && root.text !== ""
    }
    contentItem: Item {
        Icon {
            id: glyph

            anchors.centerIn: parent
            color: root.tinted ? Theme.color.primary : root.ink
            name: root.iconName
            size: Theme.icon
        }
    }
    background: Rectangle {
        color: root.tinted || root.hovered || root.down ? Theme.color.tint : "transparent"
        radius: Theme.radius.control

        FocusRing { control: root }
    }
}
