pragma ComponentBehavior: Bound

import QtQuick

// An act written as a link; lines up with the text around it.
ActionButton {
    id: root

    property bool small: false

    leftPadding: 0
    rightPadding: 0
    ink: root.hovered ? Theme.color.ink : Theme.color.primary
    font.pixelSize: root.small ? Theme.text.second : Theme.text.body

    Accessible.role: Accessible.Link
}
