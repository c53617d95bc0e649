pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What stands behind one line of the check. Each field is kept as it is left; nothing has to be saved.
Sheet {
    id: root

    required property GoalPage page
    property string letter: ""
    readonly property bool byNumber: root.page.editor.metricKind === Model.MetricKind.Number

    function edit(line: string): void {
        root.letter = line
        root.open()
    }

    title: root.letter === "S" ? qsTr("Spécifique") : root.letter === "M" ? qsTr("Mesurable")
           : root.letter === "A" ? qsTr("Atteignable") : root.letter === "R" ? qsTr("Pertinent")
           : root.letter === "T" ? qsTr("Temporel") : qsTr("Titre et domaine")

    TextField {
        Layout.fillWidth: true
        label: qsTr("Titre")
        value: root.page.editor.title
        visible: root.letter === ""

        onCommitted: text => {
            if (text.trim() !== "")
                root.page.editor.title = text.trim()
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.page.editor.area - 1
        label: qsTr("Domaine")
        options: [qsTr("Compétences"), qsTr("Réseau"), qsTr("Décisions"), qsTr("Carrière"), qsTr("Leadership"), qsTr("Confiance"), qsTr("Sens")]
        visible: root.letter === ""

        onChosen: index => root.page.editor.area = index + 1
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Une phrase : quoi, où, avec qui.")
        label: qsTr("Ce que tu feras")
        value: root.page.editor.statement
        visible: root.letter === "S"

        onCommitted: text => root.page.editor.statement = text
    }
    SmartMeasureFields {
        Layout.fillWidth: true
        page: root.page
        visible: root.letter === "M"
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Du temps, une personne, un premier pas.")
        label: qsTr("Sur quoi tu t’appuies")
        value: root.page.editor.means
        visible: root.letter === "A"

        onCommitted: text => root.page.editor.means = text
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("Confiance d’y arriver, de 0 à 10")
        to: 10
        value: root.page.editor.confidence
        visible: root.letter === "A"

        onMoved: value => root.page.editor.confidence = value
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Un poste, une envie, un projet.")
        label: qsTr("À quoi il te mène")
        value: root.page.editor.relevance
        visible: root.letter === "R"

        onCommitted: text => root.page.editor.relevance = text
    }
    DateField {
        Layout.fillWidth: true
        iso: root.page.dueIso
        label: qsTr("Pour quand")
        today: root.page.todayIso
        visible: root.letter === "T"

        onPicked: iso => root.page.setDue(iso)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Si l’obstacle que je crains arrive, alors je…")
        label: qsTr("Mon plan « si… alors »")
        value: root.page.editor.ifThen
        visible: root.letter === "T" || root.letter === "A"

        onCommitted: text => root.page.editor.ifThen = text
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
