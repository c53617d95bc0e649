pragma ComponentBehavior: Bound

import QtQuick

// The shadow under what floats, from stacked rounded rectangles: no effect module is needed and
// every renderer draws it.
Item {
    id: root

    property real radius: Theme.radius.card
    property int depth: 8

    anchors.fill: parent
    z: -1

    Repeater {
        model: root.depth

        Rectangle {
            required property int index

            x: -index
            y: 3 - index
            width: root.width + 2 * index
            height: root.height + 2 * index
            color: Theme.color.shade
            opacity: 0.16 * (1 - index / root.depth)
            radius: root.radius + index
        }
    }
}
