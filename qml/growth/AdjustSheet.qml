pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Changes what a running goal says, with the reason; for the other person's goal, proposes it.
Sheet {
    id: root

    required property GoalPage page
    property string field: "statement"
    property string wrong: ""
    readonly property list<string> fields: ["statement", root.page.measureField, "dueOn", "title"]

    // Of a measure's other parts, which need no reason.
    signal measureRequested()

    function adjust(letter: string): void {
        root.field = letter === "M" ? root.fields[1] : letter === "T" ? "dueOn" : letter === "" ? "title" : "statement"
        root.open()
    }

    function submit(): void {
        const after = root.field === "dueOn" ? due.iso : said.text
        root.wrong = root.page.revisions.revise(root.field, after, reason.text)
        if (root.wrong === "")
            root.close()
    }

    function take(): void {
        said.text = root.field === "title" ? root.page.editor.title
                  : root.field === "metricText" ? root.page.editor.metricText
                  : root.field === "scaleExpected" ? root.page.editor.scaleExpected
                  : root.field === "metricTarget" ? root.page.editor.metricTarget.toLocaleString(Qt.locale(), "f", -128)
                  : root.page.editor.statement
        root.wrong = ""
    }

    secondLine: root.page.editor.title
    title: root.page.mine ? qsTr("Ajuster l’objectif") : qsTr("Proposer un ajustement")

    onAboutToShow: {
        reason.text = ""
        due.iso = root.page.dueIso
        root.take()
    }
    onFieldChanged: root.take()

    Choice {
        Layout.fillWidth: true
        current: root.fields.indexOf(root.field)
        label: qsTr("Ce qui change")
        options: [qsTr("L’énoncé"), qsTr("La mesure"), qsTr("L’échéance"), qsTr("Le titre")]

        onChosen: index => root.field = root.fields[index]
    }
    TextArea {
        id: said

        Layout.fillWidth: true
        label: qsTr("Ce que dit l’objectif à présent")
        lines: 2
        visible: root.field !== "dueOn"
    }
    LinkButton {
        text: qsTr("Toute la mesure")
        visible: root.page.mine && root.field === root.fields[1]

        onClicked: {
            root.close()
            root.measureRequested()
        }
    }
    DateField {
        id: due

        Layout.fillWidth: true
        label: qsTr("Pour quand, à présent")
        today: root.page.todayIso
        visible: root.field === "dueOn"

        onPicked: iso => due.iso = iso
    }
    TextArea {
        id: reason

        Layout.fillWidth: true
        error: root.wrong
        hint: qsTr("Ce qui a changé, ou ce que tu as compris depuis.")
        label: qsTr("Pourquoi")
        lines: 2
    }
    footer: [
        PrimaryButton {
            text: root.page.mine ? qsTr("Ajuster") : qsTr("Proposer")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
