pragma ComponentBehavior: Bound

import QtQuick

// A small count, as beside a place of the sidebar. Hidden at zero.
Rectangle {
    id: root

    required property int count
    property string tone: "rope"

    implicitWidth: Math.max(implicitHeight, figure.implicitWidth + 14)
    implicitHeight: figure.implicitHeight + 5
    radius: height / 2
    color: Theme.fillOf(root.tone)
    visible: root.count > 0

    Text {
        id: figure

        anchors.centerIn: parent
        color: Theme.textOf(root.tone)
        font.family: Theme.family
        font.pixelSize: Theme.text.chip
        font.weight: Font.DemiBold
        text: root.count > 99 ? "99+" : root.count
        textFormat: Text.PlainText
    }
}
