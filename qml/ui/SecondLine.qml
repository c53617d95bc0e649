pragma ComponentBehavior: Bound

import QtQuick

// What is said under a line, or beside it: quieter.
Text {
    id: root

    property string tone: "quiet"

    color: Theme.textOf(root.tone)
    font.family: Theme.family
    font.pixelSize: Theme.text.second
    font.weight: Font.Normal
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
