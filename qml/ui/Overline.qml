pragma ComponentBehavior: Bound

import QtQuick

// A small heading in capitals, as above the people in the sidebar.
Text {
    id: root

    color: Theme.color.muted
    font.family: Theme.family
    font.pixelSize: Theme.text.tiny
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 0.5 * Theme.scale
    font.weight: Font.DemiBold
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
