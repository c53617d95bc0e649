pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A word or two in a pill; says a state, does nothing. tone: quiet, tint, warn, ok, rope, danger.
Rectangle {
    id: root

    property string text: ""
    property string tone: "quiet"
    property string icon: ""

    readonly property real beforeWords: mark.visible ? mark.width + row.spacing : 0

    // Whole pixels: a layout rounds, and a word would wrap for the want of half a one.
    implicitWidth: Math.ceil(asked.advanceWidth + root.beforeWords) + 21
    implicitHeight: row.implicitHeight + 10
    width: root.parent instanceof Flow && root.parent.width > 0
           ? Math.min(implicitWidth, root.parent.width) : implicitWidth
    radius: Math.min(height / 2, Theme.radius.card)
    color: Theme.fillOf(root.tone)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    // The text's own implicitWidth changes while it is being laid out.
    TextMetrics {
        id: asked

        font: words.font
        text: root.text
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textOf(root.tone)
            name: root.icon
            size: Theme.smallIcon
            visible: root.icon !== ""
        }
        Text {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(asked.advanceWidth) + 1, root.width - 20 - root.beforeWords)
            color: Theme.textOf(root.tone)
            font.family: Theme.family
            font.pixelSize: Theme.text.chip
            font.weight: Font.Medium
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
