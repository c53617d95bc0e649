pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A word or two in a pill; says a state, does nothing. tone: quiet, tint, warn, ok, rope, danger.
Rectangle {
    id: root

    property string text: ""
    property string tone: "quiet"
    property string icon: ""

    implicitWidth: row.implicitWidth + 20
    implicitHeight: row.implicitHeight + 10
    radius: Math.min(height / 2, Theme.radius.card)
    color: Theme.fillOf(root.tone)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textOf(root.tone)
            name: root.icon
            size: Theme.smallIcon
            visible: root.icon !== ""
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textOf(root.tone)
            font.family: Theme.family
            font.pixelSize: Theme.text.chip
            font.weight: Font.Medium
            text: root.text
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
