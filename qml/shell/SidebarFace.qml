pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// How a place looks in the sidebar.
Item {
    id: root

    required property string iconName
    required property string label
    property bool checked: false
    property bool hovered: false
    property int badge: 0

    implicitHeight: Math.max(40, word.implicitHeight + 2 * Theme.space.s)

    Icon {
        id: glyph

        x: 10
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.color.primary : Theme.color.muted
        filled: root.checked
        name: root.iconName
        size: Math.round(18 * Theme.scale)
    }
    Text {
        id: word

        anchors.left: glyph.right
        anchors.leftMargin: Theme.space.m
        anchors.right: count.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.color.primary
               : root.hovered ? Theme.color.ink : Theme.color.muted
        font.family: Theme.family
        font.pixelSize: Theme.text.body
        font.weight: Font.Medium
        text: root.label
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Badge {
        id: count

        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        count: root.badge
    }
}
