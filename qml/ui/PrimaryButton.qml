pragma ComponentBehavior: Bound

import QtQuick

// The one main act of a screen.
ActionButton {
    id: root

    property bool dangerous: false

    ink: root.dangerous ? Theme.color.dangerInk : Theme.color.primaryInk
    fill: root.dangerous ? Theme.color.danger : Theme.color.primary
    pressedFill: Theme.dark ? Qt.lighter(root.fill, 1.08) : Qt.darker(root.fill, 1.12)
}
