pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Cordée's mark: two peaks and the rope's end between them.
Rectangle {
    id: root

    property int size: 28

    implicitWidth: root.size
    implicitHeight: root.size
    color: Theme.color.primary
    radius: Math.round(root.size * 0.28)

    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            startX: root.size * 0.22
            startY: root.size * 0.74
            strokeColor: Theme.color.primaryInk
            strokeWidth: root.size * 0.08

            PathLine { x: root.size * 0.42; y: root.size * 0.36 }
            PathLine { x: root.size * 0.55; y: root.size * 0.6 }
            PathLine { x: root.size * 0.64; y: root.size * 0.46 }
            PathLine { x: root.size * 0.8; y: root.size * 0.74 }
        }
    }
    Rectangle {
        x: root.size * 0.37
        y: root.size * 0.17
        width: root.size * 0.13
        height: width
        color: Theme.dark ? Theme.color.ropeInk : Theme.darkColors.rope
        radius: width / 2
    }
}
