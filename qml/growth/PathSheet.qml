pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One scenario: why, what is missing, a first test of two weeks. Each field is kept as it is left.
Sheet {
    id: root

    required property PathList paths
    property bool canShare: false
    readonly property CareerPathEditor editor: root.paths.editor

    signal shareRequested(string recordId)

    title: qsTr("Scénario")

    RecordActs {
        Layout.fillWidth: true
        canShare: root.canShare
        sharedWith: root.paths.openSharedWith

        onRemoveRequested: {
            root.editor.remove(qsTr("Scénario supprimé"))
            root.close()
        }
        onShareRequested: {
            root.close()
            root.shareRequested(root.editor.recordId)
        }
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Où je pourrais être")
        value: root.editor.scenario

        onCommitted: text => {
            if (text.trim() !== "")
                root.editor.scenario = text.trim()
        }
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("Horizon, en mois")
        step: 6
        to: 240
        value: root.editor.horizonMonths

        onMoved: value => root.editor.horizonMonths = value
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Pourquoi celui-là")
        lines: 2
        value: root.editor.why

        onCommitted: text => root.editor.why = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Une compétence, une personne, une preuve, une condition.")
        label: qsTr("Ce qui me manque")
        lines: 2
        value: root.editor.gaps

        onCommitted: text => root.editor.gaps = text
    }
    SkillChips {
        Layout.fillWidth: true
        choices: root.paths.openSkills
        label: qsTr("Les compétences qu’il demande")

        onToggled: (skillId, needed) => root.paths.setSkill(skillId, needed)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Deux semaines, sans rien engager : une journée d’observation, une mission courte, trois conversations.")
        label: qsTr("Le premier essai")
        lines: 2
        value: root.editor.firstTest

        onCommitted: text => root.editor.firstTest = text
    }
    DateField {
        Layout.fillWidth: true
        iso: root.paths.openTestBy
        label: qsTr("Essayé d’ici le")
        today: root.paths.todayIso

        onPicked: iso => root.paths.setTestBy(iso)
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que l’essai a montré")
        lines: 2
        value: root.editor.testResult

        onCommitted: text => root.editor.testResult = text
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.editor.setAside
        text: qsTr("Mettre de côté")

        onToggleRequested: root.editor.setAside = !root.editor.setAside
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
