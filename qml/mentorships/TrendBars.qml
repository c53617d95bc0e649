pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A figure of the last meetings as bars against the half line; label says of what, said the figures
// for a screen reader. points: maps with when and the figure, -1 for none; above high a bar stands
// out.
Item {
    id: root

    required property var points
    required property string label
    required property string said
    required property string figure
    property int outOf: 100
    property int high: root.outOf
    readonly property int tall: Math.round(64 * Theme.scale)

    implicitWidth: 240
    implicitHeight: root.tall + words.height + legend.height + Theme.space.s

    Accessible.role: Accessible.Chart
    Accessible.name: root.said

    Rectangle {
        y: root.tall / 2
        width: parent.width
        height: 1
        color: Theme.color.line
    }
    Repeater {
        model: root.points

        Item {
            id: point

            required property int index
            required property var modelData
            readonly property int value: point.modelData[root.figure]

            x: Math.round(root.width * point.index / root.points.length)
            width: Math.round(root.width / root.points.length)
            height: root.tall

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(28, parent.width - 6)
                height: point.value < 0 ? 0 : Math.max(3, root.tall * point.value / root.outOf)
                color: point.value > root.high ? Theme.color.rope : Theme.color.primary
                radius: 3
            }
            SecondLine {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.bottom
                anchors.topMargin: 2
                font.pixelSize: Theme.text.tiny
                text: point.modelData.when
                visible: implicitWidth <= point.width
                         || point.index === 0 || point.index === root.points.length - 1
                Accessible.ignored: true
            }
        }
    }
    SecondLine {
        id: words

        y: root.tall + 2
        font.pixelSize: Theme.text.tiny
        text: " "
        Accessible.ignored: true
    }
    SecondLine {
        id: legend

        y: words.y + words.height
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }
}
