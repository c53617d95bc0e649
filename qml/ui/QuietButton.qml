pragma ComponentBehavior: Bound

import QtQuick

// Any other act worth a button.
ActionButton {
    id: root

    property bool dangerous: false

    ink: root.dangerous ? Theme.color.danger : Theme.color.primary
    fill: Theme.color.tint
    pressedFill: Theme.dark ? Qt.lighter(root.fill, 1.15) : Qt.darker(root.fill, 1.05)
}
