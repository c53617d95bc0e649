pragma ComponentBehavior: Bound

import QtQuick

// Running text.
Text {
    id: root

    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: Theme.text.body
    font.weight: Font.Normal
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.15
}
