pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What a list says while it is empty: what belongs there, why it helps, and one button.
ColumnLayout {
    id: root

    required property string icon
    required property string text
    property string action: ""

    signal actionClicked

    spacing: Theme.space.l

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.round(64 * Math.min(1.5, Theme.scale))
        implicitHeight: implicitWidth
        color: Theme.color.tint
        radius: width / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.color.primary
            name: root.icon
            size: Math.round(parent.width * 0.42)
        }
    }
    Body {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 420 * Theme.scale
        color: Theme.color.muted
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width
        text: root.action
        visible: root.action !== ""

        onClicked: root.actionClicked()
    }
}
