pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Several levels at once, as a web: one's own as a filled shape, another's as a dashed line, the aim
// as a dot. axes: {name, own, other, target, text}; levels from 0 to 1, below 0: not said. Under
// three axes there is no web to draw: the figures stand alone. They are text for those who ask.
Column {
    id: root

    property var axes: []
    property string label: ""
    property string ownName: ""
    property string otherName: ""
    property string targetName: qsTr("Visé")
    property int rings: 5
    readonly property bool drawn: root.axes.length > 2
    // Names that would be broken and lie on each other become figures, with the names under the web.
    readonly property bool numbered: root.width < 20 * Theme.text.second
    readonly property bool twoVoices: root.axes.some(axis => axis.other >= 0)
    readonly property bool aims: root.axes.some(axis => axis.target >= 0)

    function legend(): var {
        const own = { name: root.ownName, stroke: Theme.color.primary, look: "line" }
        const other = { name: root.otherName, stroke: Theme.color.rope, look: "square" }
        const aim = { name: root.targetName, stroke: Theme.color.warn, look: "dot" }
        if (root.twoVoices)
            return root.aims ? [own, other, aim] : [own, other]
        return root.aims ? [own, aim] : [own]
    }

    spacing: Theme.space.m

    Item {
        id: web

        readonly property real labelRoom: Math.round(38 * Theme.scale)
        readonly property real radius: Math.max(40, Math.min(width * 0.27, 150))
        readonly property real middleX: width / 2
        readonly property real middleY: height / 2

        function angle(index: int): real {
            return -Math.PI / 2 + 2 * Math.PI * index / root.axes.length
        }

        function point(index: int, level: real): point {
            const reach = web.radius * Math.max(0, level)
            return Qt.point(web.middleX + reach * Math.cos(web.angle(index)),
                            web.middleY + reach * Math.sin(web.angle(index)))
        }

        function ring(level: real): var {
            return web.closed(root.axes.map((axis, index) => web.point(index, level)))
        }

        // Through the levels that were said: what was not is not taken for none.
        function outline(levelOf: var): var {
            const points = []
            root.axes.forEach((axis, index) => {
                if (levelOf(axis) >= 0)
                    points.push(web.point(index, levelOf(axis)))
            })
            return points.length > 2 ? web.closed(points) : []
        }

        function closed(points: var): var {
            return points.concat([points[0]])
        }

        width: root.width
        height: 2 * (web.radius + web.labelRoom)
        visible: root.drawn

        Accessible.role: Accessible.Chart
        Accessible.name: root.label
        Accessible.description: root.axes.map(axis => qsTr("%1 : %2").arg(axis.name).arg(axis.text)).join(", ")

        component Line: Shape {
            id: line

            required property var points
            property color stroke: Theme.color.line
            property color fill: "transparent"
            property real thickness: 1
            property bool dashed: false

            anchors.fill: parent
            antialiasing: true

            ShapePath {
                dashPattern: [3, 2]
                fillColor: line.fill
                joinStyle: ShapePath.RoundJoin
                strokeColor: line.stroke
                strokeStyle: line.dashed ? ShapePath.DashLine : ShapePath.SolidLine
                strokeWidth: line.thickness

                PathPolyline {
                    path: line.points
                }
            }
        }

        Repeater {
            model: root.drawn ? root.rings : 0

            Line {
                required property int index

                points: web.ring((index + 1) / root.rings)
            }
        }
        Repeater {
            model: root.drawn ? root.axes : []

            Line {
                required property int index

                points: [web.point(index, 0), web.point(index, 1)]
            }
        }
        Line {
            fill: Qt.alpha(Theme.color.primary, 0.22)
            points: root.drawn ? web.outline(axis => axis.own) : []
            stroke: Theme.color.primary
            thickness: 2.5
        }
        Line {
            dashed: true
            points: root.drawn && root.twoVoices ? web.outline(axis => axis.other) : []
            stroke: Theme.color.rope
            thickness: 2.5
            visible: root.twoVoices
        }
        Repeater {
            model: root.drawn ? root.axes : []

            Rectangle {
                id: heard

                required property int index
                required property var modelData
                readonly property point place: web.point(heard.index, heard.modelData.other)

                x: heard.place.x - width / 2
                y: heard.place.y - height / 2
                width: 8
                height: 8
                color: Theme.color.rope
                visible: heard.modelData.other >= 0
            }
        }
        Repeater {
            model: root.drawn ? root.axes : []

            Rectangle {
                id: aim

                required property int index
                required property var modelData
                readonly property point place: web.point(aim.index, aim.modelData.target)

                x: aim.place.x - width / 2
                y: aim.place.y - height / 2
                width: 10
                height: 10
                border.color: Theme.color.warn
                border.width: 2
                color: Theme.color.surface
                radius: 5
                visible: aim.modelData.target >= 0
            }
        }
        Repeater {
            model: root.drawn ? root.axes : []

            SecondLine {
                id: axisName

                required property int index
                required property var modelData
                readonly property real side: Math.cos(web.angle(axisName.index))
                readonly property point place: web.point(axisName.index, 1 + 10 / web.radius)
                readonly property bool central: Math.abs(axisName.side) < 0.2
                // What a wrapped text says of its own width changes with the one it is given.
                readonly property TextMetrics own: TextMetrics {
                    font: axisName.font
                    text: axisName.text
                }

                x: axisName.central ? axisName.place.x - width / 2
                   : axisName.side > 0 ? axisName.place.x : axisName.place.x - width
                y: axisName.central ? (axisName.place.y < web.middleY ? axisName.place.y - height : axisName.place.y)
                                    : axisName.place.y - height / 2
                width: Math.min(Math.ceil(axisName.own.advanceWidth) + 2, axisName.central ? web.width * 0.6 : axisName.side > 0 ? web.width - axisName.place.x : axisName.place.x)
                horizontalAlignment: axisName.central ? Text.AlignHCenter
                                     : axisName.side > 0 ? Text.AlignLeft : Text.AlignRight
                text: root.numbered ? axisName.index + 1 : axisName.modelData.name
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.drawn && root.numbered ? root.axes : []

        SecondLine {
            required property int index
            required property var modelData

            width: root.width
            text: qsTr("%1. %2").arg(index + 1).arg(modelData.name)
            Accessible.ignored: true
        }
    }
    ChartLegend {
        width: root.width
        entries: root.legend()
        visible: root.drawn
    }
    ChartFigures {
        width: root.width
        figures: root.axes.map(axis => ({ name: axis.text, text: axis.name }))
        shown: !root.drawn
    }
}
