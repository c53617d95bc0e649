pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Values over time, as up to two lines with a dot at each point, and marks (each called markName)
// where something happened. series: {name, points: [{at, value, text}]}, marks: [{at, text}]; at
// and value go from 0 to 1. The second series is dashed: no line is told by its colour alone. The
// figures stand as text under it when asked for.
Column {
    id: root

    property string label: ""
    property var series: []
    property var marks: []
    property string markName: qsTr("Ajustement")
    property string highest: ""
    property string lowest: ""
    property string from: ""
    property string until: ""
    property int plotHeight: Math.round(132 * Math.min(1.4, Theme.scale))
    readonly property real inset: 7
    readonly property var figures: root.allFigures()

    function allFigures(): var {
        const lines = []
        for (const line of root.series)
            for (const point of line.points)
                lines.push({ name: line.name, text: point.text })
        for (const mark of root.marks)
            lines.push({ name: root.markName, text: mark.text })
        return lines
    }

    function strokeOf(index: int): color {
        return index === 0 ? Theme.color.primary : Theme.color.rope
    }

    spacing: Theme.space.s

    Item {
        id: plot

        function xOf(at: real): real {
            return root.inset + at * (width - 2 * root.inset)
        }

        function yOf(value: real): real {
            return height - root.inset - value * (height - 2 * root.inset)
        }

        function pathOf(points: var): var {
            return points.map(point => Qt.point(plot.xOf(point.at), plot.yOf(point.value)))
        }

        width: root.width
        height: root.plotHeight

        Accessible.role: Accessible.Chart
        Accessible.name: root.label
        Accessible.description: root.figures.map(figure => figure.text).join(", ")

        Repeater {
            model: 3

            Rectangle {
                required property int index

                y: Math.round(plot.yOf(index / 2))
                width: plot.width
                height: 1
                color: Theme.color.line
            }
        }
        Repeater {
            model: root.marks

            Rectangle {
                required property var modelData

                x: Math.round(plot.xOf(modelData.at)) - 1
                width: 2
                height: plot.height
                color: Theme.color.warn
                opacity: 0.6
            }
        }
        Repeater {
            model: root.series

            Item {
                id: line

                required property int index
                required property var modelData

                anchors.fill: parent

                Shape {
                    anchors.fill: parent
                    antialiasing: true
                    visible: line.modelData.points.length > 1

                    ShapePath {
                        capStyle: ShapePath.RoundCap
                        dashPattern: [3, 3]
                        fillColor: "transparent"
                        joinStyle: ShapePath.RoundJoin
                        strokeColor: root.strokeOf(line.index)
                        strokeStyle: line.index === 0 ? ShapePath.SolidLine : ShapePath.DashLine
                        strokeWidth: 2.5

                        PathPolyline {
                            path: plot.pathOf(line.modelData.points)
                        }
                    }
                }
                Repeater {
                    model: line.modelData.points

                    Rectangle {
                        required property var modelData

                        x: plot.xOf(modelData.at) - width / 2
                        y: plot.yOf(modelData.value) - height / 2
                        width: 9
                        height: 9
                        border.color: root.strokeOf(line.index)
                        border.width: 2.5
                        color: line.index === 0 ? root.strokeOf(line.index) : Theme.color.surface
                        radius: 4.5
                    }
                }
            }
        }
        SecondLine {
            y: plot.yOf(1) - height - 1
            font.pixelSize: Theme.text.tiny
            text: root.highest
            visible: root.highest !== ""
            Accessible.ignored: true
        }
        SecondLine {
            y: plot.yOf(0) - height - 1
            font.pixelSize: Theme.text.tiny
            text: root.lowest
            visible: root.lowest !== ""
            Accessible.ignored: true
        }
    }
    Item {
        width: root.width
        height: Math.max(first.height, last.height)
        visible: root.from !== "" || root.until !== ""

        SecondLine {
            id: first

            width: parent.width / 2
            text: root.from
            Accessible.ignored: true
        }
        SecondLine {
            id: last

            x: parent.width / 2
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            text: root.until
            Accessible.ignored: true
        }
    }
    ChartLegend {
        width: root.width
        entries: root.series.map((line, index) => ({ name: line.name, stroke: root.strokeOf(index), look: index > 0 ? "dashes" : "line" }))
    }
    ChartFigures {
        width: root.width
        figures: root.figures
    }
}
