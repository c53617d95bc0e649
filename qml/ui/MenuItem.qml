pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// One act of a menu, with its icon and its key.
T.MenuItem {
    id: root

    property string iconName: ""
    property string keys: ""
    property bool dangerous: false
    readonly property color ink: root.dangerous ? Theme.color.danger : Theme.color.ink

    implicitWidth: Math.max(188, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: visible ? Math.max(Theme.touch, row.implicitHeight + 2 * Theme.space.s) : 0
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.onPressAction: root.triggered()

    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.m

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.dangerous ? Theme.color.danger : Theme.color.muted
                name: root.iconName
                size: Math.round(18 * Theme.scale)
                visible: root.iconName !== ""
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                font.family: Theme.family
                font.pixelSize: Theme.text.body
                text: root.text
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.muted
                font.family: Theme.family
                font.pixelSize: Theme.text.second
                text: root.keys
                textFormat: Text.PlainText
                visible: root.keys !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.highlighted || root.hovered ? Theme.color.tint : "transparent"
        radius: Theme.radius.box
    }
}
