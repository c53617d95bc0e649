pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// What is uncovered under a swiped row: the act, clearer as the swipe nears its end.
Rectangle {
    id: root

    required property string text
    required property string iconName
    required property real progress

    color: Theme.color.okTint
    opacity: root.progress
    radius: Theme.radius.control
    visible: root.progress > 0

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.okText
            name: root.iconName
            size: Theme.icon
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.okText
            font.family: Theme.family
            font.pixelSize: Theme.text.second
            font.weight: Font.DemiBold
            text: root.text
            textFormat: Text.PlainText
            visible: root.progress === 1
        }
    }
}
