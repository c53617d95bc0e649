pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How often what I was sure of came true: for each level of confidence, a bar for what happened and
// a mark where I had put it. Every figure stands beside it as text.
Card {
    id: root

    required property Decisions decisions

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Ta confiance, à l’épreuve")
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.decisions.calibrated ? root.decisions.calibrationText
              : qsTr("%1 sur 10 décisions relues : la courbe viendra ensuite.").arg(root.decisions.reviewedCount)
    }
    Repeater {
        model: root.decisions.calibrated ? root.decisions.calibration : null

        ColumnLayout {
            id: band

            required property string label
            required property int said
            required property int happened
            required property string figures

            Layout.fillWidth: true
            spacing: Theme.space.xs

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Sûr à %1 : arrivé %2").arg(band.label).arg(band.figures)

            LineEnds {
                Layout.fillWidth: true
                end: qsTr("arrivé %1").arg(band.figures)
                start: qsTr("Sûr à %1").arg(band.label)
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: 14

                ProgressLine {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    label: band.label
                    value: band.happened / 100
                }
                Rectangle {
                    x: Math.round((parent.width - width) * band.said / 100)
                    width: 3
                    height: parent.height
                    color: Theme.color.rope
                    radius: 1
                }
            }
        }
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "dash-lg"
        iconTone: "rope"
        quiet: true
        text: qsTr("Le trait orange : ce que tu avais annoncé. La barre : ce qui est arrivé.")
        visible: root.decisions.calibrated
    }
}
