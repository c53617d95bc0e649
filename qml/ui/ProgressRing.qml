pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// How far, as a ring, with a word in the middle (by default the figure).
Item {
    id: root

    required property real value
    property string label: ""
    property string figure: qsTr("%1 %").arg(Math.round(root.part * 100))
    property int size: 88
    property int thickness: 10
    property color fill: Theme.color.primary
    readonly property real part: Math.max(0, Math.min(1, root.value))

    implicitWidth: Math.round(root.size * Math.min(1.6, Theme.scale))
    implicitHeight: root.implicitWidth

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label === "" ? root.figure
                     : qsTr("%1 : %2").arg(root.label).arg(root.figure)

    component Arc: ShapePath {
        id: arc

        required property real part

        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeWidth: root.thickness

        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: (root.width - root.thickness) / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * arc.part
        }
    }

    Shape {
        anchors.fill: parent
        antialiasing: true

        Arc {
            part: 1
            strokeColor: Theme.color.sunken
        }
        Arc {
            part: root.part
            strokeColor: root.part > 0 ? root.fill : "transparent"
        }
    }
    Text {
        anchors.centerIn: parent
        color: Theme.color.ink
        font.family: Theme.family
        font.pixelSize: Math.round(root.width * 0.215)
        font.weight: Font.DemiBold
        text: root.figure
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
