pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The ring of the areas this mentorship is about, and the one left aside.
Card {
    id: root

    required property CoverageModel coverage
    required property string sharedWith
    property bool editing: false

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Couverture")

        LinkButton {
            small: true
            text: root.editing ? qsTr("Fini") : qsTr("Choisir")

            onClicked: root.editing = !root.editing
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        ProgressRing {
            figure: root.coverage.covered + "/" + root.coverage.chosen
            label: root.coverage.line
            size: 72
            value: root.coverage.chosen > 0 ? root.coverage.covered / root.coverage.chosen : 0
            visible: root.coverage.chosen > 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            SecondLine {
                Layout.fillWidth: true
                text: root.coverage.line
            }
            Body {
                Layout.fillWidth: true
                text: root.coverage.neglectedLine
                visible: root.coverage.neglected !== 0
            }
            LinkButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "plus-lg"
                text: qsTr("Proposer un point")
                visible: root.coverage.neglected !== 0

                onClicked: root.coverage.propose(root.coverage.neglected)
            }
        }
    }
    CoverageChips {
        Layout.fillWidth: true
        coverage: root.coverage
        visible: root.editing || root.coverage.chosen === 0
    }
    AudienceBadge {
        sharedWith: root.sharedWith
        visible: root.editing
    }
}
