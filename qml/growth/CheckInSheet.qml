pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Where the goal stands today: a number or a level when it is measured by one, confidence, a word on what
// helps or blocks.
Sheet {
    id: root

    required property GoalPage page
    readonly property bool byNumber: root.page.editor.metricKind === Model.MetricKind.Number
    readonly property bool byScale: root.page.editor.metricKind === Model.MetricKind.Scale
    property int level: -2
    property int confidence: 5

    function keep(): void {
        const number = root.byScale ? root.level : root.byNumber ? Number.fromLocaleString(Qt.locale(), reached.text.trim()) : 0
        if (root.page.checkIn(number, root.confidence, note.text))
            root.close()
    }

    title: qsTr("Point d’avancement")

    onAboutToShow: {
        note.text = ""
        root.confidence = root.page.editor.confidence
        root.level = root.page.level
        reached.text = root.page.editor.metricCurrent.toLocaleString(Qt.locale(), "f", -128)
    }

    TextField {
        id: reached

        Layout.fillWidth: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        label: root.page.editor.metricUnit !== "" ? qsTr("Où en es-tu, en %1 ?").arg(root.page.editor.metricUnit) : qsTr("Où en es-tu ?")
        visible: root.byNumber
    }
    LevelChoice {
        Layout.fillWidth: true
        label: qsTr("Où en es-tu ?")
        level: root.level
        levels: root.page.scale
        lowest: -2
        visible: root.byScale

        onChosen: level => root.level = level
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("Confiance d’y arriver, de 0 à 10")
        to: 10
        value: root.confidence

        onMoved: value => root.confidence = value
    }
    TextArea {
        id: note

        Layout.fillWidth: true
        label: qsTr("Ce qui avance, ce qui bloque")
    }
    footer: [
        PrimaryButton {
            text: qsTr("Noter")

            onClicked: root.keep()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
