pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How the goal is measured: by its steps, by a number that moves from a start to a target, or by five
// levels in words.
ColumnLayout {
    id: root

    required property GoalPage page
    readonly property GoalEditor editor: root.page.editor
    readonly property bool byNumber: root.editor.metricKind === Model.MetricKind.Number
    readonly property bool byScale: root.editor.metricKind === Model.MetricKind.Scale

    // What only an adjustment changes, with its reason.
    function isKept(field: string): bool {
        return root.page.measureSettled && root.page.measureField === field
    }

    function number(text: string): real {
        return Number.fromLocaleString(Qt.locale(), text.trim())
    }

    spacing: Theme.space.l

    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Ce qui est convenu change par « Ajuster », avec une raison.")
        visible: root.page.measureSettled
    }
    Choice {
        Layout.fillWidth: true
        current: root.byScale ? 2 : root.byNumber ? 1 : 0
        label: qsTr("Mesuré par")
        options: [qsTr("ses jalons"), qsTr("un nombre"), qsTr("cinq niveaux")]
        visible: !root.page.measureSettled

        onChosen: index => root.page.measureBy(index + 1)
    }
    TextArea {
        Layout.fillWidth: true
        enabled: !root.isKept("metricText")
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
            enabled: !root.isKept("metricTarget")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            label: qsTr("Départ")
            value: root.editor.metricBaseline.toLocaleString(Qt.locale(), "f", -128)

            onCommitted: text => root.editor.metricBaseline = root.number(text)
        }
        TextField {
            Layout.fillWidth: true
            enabled: !root.isKept("metricTarget")
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
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m
        visible: root.byScale

        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Cinq phrases, du moins au plus. « 0 » suffit pour commencer.")
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("−2 : bien en dessous")
            value: root.editor.scaleFarBelow

            onCommitted: text => root.editor.scaleFarBelow = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("−1 : en dessous")
            value: root.editor.scaleBelow

            onCommitted: text => root.editor.scaleBelow = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            enabled: !root.isKept("scaleExpected")
            label: qsTr("0 : ce que tu vises")
            value: root.editor.scaleExpected

            onCommitted: text => root.editor.scaleExpected = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("+1 : au-dessus")
            value: root.editor.scaleAbove

            onCommitted: text => root.editor.scaleAbove = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("+2 : bien au-dessus")
            value: root.editor.scaleFarAbove

            onCommitted: text => root.editor.scaleFarAbove = text.trim()
        }
    }
}
