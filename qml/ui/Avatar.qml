pragma ComponentBehavior: Bound

import QtQuick

// A person: initials on the person's tint ("tint" or "rope").
Rectangle {
    id: root

    required property string initials
    property string tone: "tint"
    property int size: 40

    implicitWidth: Math.round(root.size * Math.min(1.5, Theme.scale))
    implicitHeight: root.implicitWidth
    radius: root.implicitWidth / 2
    color: Theme.fillOf(root.tone)

    Text {
        anchors.centerIn: parent
        color: Theme.textOf(root.tone)
        font.family: Theme.family
        font.pixelSize: Math.round(root.implicitWidth * (root.size < 36 ? 0.36 : 0.35))
        font.weight: Font.DemiBold
        text: root.initials
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
