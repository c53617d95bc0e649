pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// What a list says while it is empty: what belongs there, why it helps, and one button.
Item {
    id: root

    required property string icon
    required property string text
    property string action: ""

    signal actionClicked

    implicitWidth: 280
    implicitHeight: act.visible ? act.y + act.height : words.y + words.height

    Rectangle {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.round(64 * Math.min(1.5, Theme.scale))
        height: width
        color: Theme.color.tint
        radius: width / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.color.primary
            name: root.icon
            size: Math.round(disc.width * 0.42)
        }
    }
    Body {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: disc.height + Theme.space.l
        width: Math.min(root.width, 420 * Theme.scale)
        color: Theme.color.muted
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
    QuietButton {
        id: act

        anchors.horizontalCenter: parent.horizontalCenter
        y: words.y + words.height + Theme.space.l
        width: Math.min(root.width, implicitWidth)
        text: root.action
        visible: root.action !== ""

        onClicked: root.actionClicked()
    }
}
