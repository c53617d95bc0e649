pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// How a place looks in the bottom bar or the rail: its icon in a pill, its name under it. What is
// put into it lies on the pill.
Item {
    id: root

    required property string iconName
    required property string label
    property bool checked: false
    property bool hovered: false
    default property alias onPill: pill.data

    implicitWidth: Math.max(64, word.implicitWidth + Theme.space.s)
    implicitHeight: Math.max(Theme.touch, pill.height + word.height + Theme.space.xs)

    Rectangle {
        id: pill

        x: Math.round((parent.width - width) / 2)
        width: 56
        height: Math.max(30, glyph.size + 10)
        color: root.checked || root.hovered ? Theme.color.tint : "transparent"
        opacity: root.checked ? 1 : root.hovered ? 0.6 : 1
        radius: height / 2

        Icon {
            id: glyph

            anchors.centerIn: parent
            color: root.checked ? Theme.color.primary : Theme.color.muted
            filled: root.checked
            name: root.iconName
            size: Math.min(26, Theme.icon)
        }
    }
    Text {
        id: word

        anchors.top: pill.bottom
        anchors.topMargin: Theme.space.xs
        width: parent.width
        color: root.checked ? Theme.color.primary : Theme.color.muted
        font.family: Theme.family
        // Five names share the width of a phone: they grow with the text only so far.
        font.pixelSize: Math.min(13, Theme.text.tiny)
        font.weight: root.checked ? Font.DemiBold : Font.Medium
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 11
        text: root.label
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
