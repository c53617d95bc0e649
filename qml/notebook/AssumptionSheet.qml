pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One assumption of mine: what speaks for it and against, how sure I am, when to look again.
Sheet {
    id: root

    required property AssumptionList assumptions
    property string assumptionId: ""
    property var shown: ({})
    property string asked: ""
    property string against: ""
    property int confidence: -1
    property int status: 1
    property string recheckIso: ""

    function show(row: int): void {
        root.assumptionId = root.assumptions.keyAt(row)
        root.fill(root.assumptions.details(row))
        root.open()
    }

    function fill(shown: var): void {
        root.shown = shown
        statement.text = shown.statement
        pros.text = shown.evidenceFor
        cons.text = shown.evidenceAgainst
        root.asked = shown.questions
        root.against = shown.counterView
        root.confidence = shown.confidence
        root.status = shown.status
        root.recheckIso = shown.recheckIso
    }

    // What arrives meanwhile joins what is written.
    function follow(): void {
        const row = root.assumptions.rowOf(root.assumptionId)
        if (row >= 0)
            root.shown = root.assumptions.details(row)
    }

    function keep(): void {
        const kept = root.assumptions.change(root.assumptionId, {
            "statement": statement.text, "evidenceFor": pros.text, "evidenceAgainst": cons.text,
            "confidence": root.confidence, "recheckIso": root.recheckIso, "status": root.status
        })
        if (kept)
            root.close()
    }

    title: qsTr("Hypothèse")

    Connections {
        function onDataChanged(): void {
            root.follow()
        }

        target: root.assumptions
    }
    TextArea {
        id: statement

        Layout.fillWidth: true
        label: qsTr("Ce que je tiens pour vrai")
        lines: 2
    }
    Body {
        Layout.fillWidth: true
        text: root.asked
        visible: root.asked !== ""
    }
    WrittenCard {
        Layout.fillWidth: true
        lines: root.against === "" ? [] : [{"name": qsTr("Un avis contraire"), "text": root.against}]
    }
    TextArea {
        id: pros

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Ce qui va dans ce sens")
        lines: 2
        value: root.shown.evidenceFor ?? ""
    }
    TextArea {
        id: cons

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Ce qui dit le contraire")
        lines: 2
        value: root.shown.evidenceAgainst ?? ""
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("J’en suis sûr à")
        step: 5
        unit: qsTr("%")
        value: Math.max(0, root.confidence)

        onMoved: value => root.confidence = value
    }
    DateField {
        Layout.fillWidth: true
        iso: root.recheckIso
        label: qsTr("À revoir")
        today: root.assumptions.today

        onPicked: iso => root.recheckIso = iso
    }
    Choice {
        Layout.fillWidth: true
        current: root.status - 1
        label: qsTr("Où elle en est")
        options: [qsTr("Tenue"), qsTr("Ébranlée"), qsTr("Réfutée")]

        onChosen: index => root.status = index + 1
    }
    footer: [
        PrimaryButton {
            enabled: statement.text.trim() !== ""
            text: qsTr("Garder")

            onClicked: root.keep()
        },
        QuietButton {
            dangerous: true
            text: qsTr("Effacer")

            onClicked: {
                root.assumptions.remove(root.assumptionId)
                root.close()
            }
        }
    ]
}
