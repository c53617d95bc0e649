pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How the goal is measured: by its steps, or by a number that moves from a start to a target.
ColumnLayout {
    id: root

    required property GoalEditor editor
    readonly property bool byNumber: root.editor.metricKind === Model.MetricKind.Number

    function number(text: string): real {
        return Number.fromLocaleString(Qt.locale(), text.trim())
    }

    spacing: Theme.space.l

    Choice {
        Layout.fillWidth: true
        current: root.byNumber ? 1 : 0
        label: qsTr("Mesuré par")
        options: [qsTr("ses jalons"), qsTr("un nombre")]

        onChosen: index => root.editor.metricKind = index + 1
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Ce qu’on pourra constater, avec un chiffre.")
        label: qsTr("À quoi tu le verras")
        lines: 2
        value: root.editor.metricText

        onCommitted: text => root.editor.metricText = text
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.m
        columns: root.width > 420 * Theme.scale ? 3 : 1
        rowSpacing: Theme.space.m
        visible: root.byNumber

        TextField {
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            label: qsTr("Départ")
            value: root.editor.metricBaseline.toLocaleString(Qt.locale(), "f", -128)

            onCommitted: text => root.editor.metricBaseline = root.number(text)
        }
        TextField {
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            label: qsTr("Cible")
            value: root.editor.metricTarget.toLocaleString(Qt.locale(), "f", -128)

            onCommitted: text => root.editor.metricTarget = root.number(text)
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("Unité")
            value: root.editor.metricUnit

            onCommitted: text => root.editor.metricUnit = text
        }
    }
}
