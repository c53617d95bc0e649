pragma ComponentBehavior: Bound

import QtQuick

// The title of a section or of a card.
Text {
    id: root

    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: Theme.text.section
    font.letterSpacing: -0.1 * Theme.scale
    font.weight: Font.DemiBold
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
