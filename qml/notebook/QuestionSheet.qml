pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Questionner: one of twelve questions, or a counter-view, put to what the other takes for true.
Sheet {
    id: root

    required property AssumptionList assumptions
    property string assumptionId: ""
    property string statement: ""
    property string asked: ""
    property var shown: ({})

    function show(row: int): void {
        root.assumptionId = root.assumptions.keyAt(row)
        root.fill(root.assumptions.details(row))
        root.open()
    }

    function fill(shown: var): void {
        root.shown = shown
        root.statement = shown.statement
        root.asked = shown.questions
        against.text = shown.counterView
    }

    // What arrives meanwhile joins what is written.
    function follow(): void {
        const row = root.assumptions.rowOf(root.assumptionId)
        if (row >= 0)
            root.shown = root.assumptions.details(row)
    }

    function ask(question: string): void {
        if (!root.assumptions.ask(root.assumptionId, question))
            return
        root.asked = root.asked === "" ? question : root.asked + "\n" + question
    }

    secondLine: root.statement
    title: qsTr("Questionner")

    Connections {
        function onDataChanged(): void {
            root.follow()
        }

        target: root.assumptions
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.asked === "" ? qsTr("Une bonne question suffit. %1 la lira sous son hypothèse.").arg(root.assumptions.sharedWith)
                                : root.asked
    }
    Flow {
        id: bank

        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.assumptions.prompts

            QuietButton {
                required property string modelData

                width: Math.min(implicitWidth, bank.width)
                enabled: !root.asked.includes(modelData)
                text: modelData

                onClicked: root.ask(modelData)
            }
        }
    }
    TextArea {
        id: against

        Layout.fillWidth: true
        held: root.visible
        hint: qsTr("Pour que l’autre ait de quoi comparer, non pour avoir raison.")
        label: qsTr("Je le verrais autrement")
        lines: 2
        value: root.shown.counterView ?? ""
    }
    footer: PrimaryButton {
        text: qsTr("C’est dit")

        onClicked: {
            root.assumptions.hold(root.assumptionId, against.text)
            root.close()
        }
    }
}
