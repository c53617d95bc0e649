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
    // The room that lineHeight adds under each line, once above, so that a line stands centred.
    lineHeight: 1.12
    topPadding: Math.round(2 * Theme.scale)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
