pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The name of an icon, half a second after the mouse rests on it.
T.ToolTip {
    id: root

    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height + 4 : 0
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: 6
    leftPadding: 10
    rightPadding: 10
    delay: 500
    timeout: 6000

    contentItem: Text {
        id: words

        color: Theme.color.background
        font.family: Theme.family
        font.pixelSize: Theme.text.second
        text: root.text
        textFormat: Text.PlainText
    }
    background: Rectangle {
        color: Theme.color.ink
        radius: Theme.radius.box
    }
}
