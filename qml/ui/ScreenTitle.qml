pragma ComponentBehavior: Bound

import QtQuick

// The one title of a screen.
Text {
    id: root

    property bool wide: false

    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: root.wide ? Theme.text.wideTitle : Theme.text.title
    font.letterSpacing: -0.4 * Theme.scale
    font.weight: Font.DemiBold
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.05

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
