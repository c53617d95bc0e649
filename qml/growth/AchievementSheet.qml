pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One achievement: what, what it gave, a figure, who saw it. Each field is kept as it is left.
Sheet {
    id: root

    required property Achievements achievements
    property bool canShare: false
    readonly property AchievementEditor editor: root.achievements.editor

    signal shareRequested(string recordId)

    title: qsTr("Réussite")

    RecordActs {
        Layout.fillWidth: true
        canShare: root.canShare
        sharedWith: root.achievements.openSharedWith

        onRemoveRequested: {
            root.editor.remove(qsTr("Réussite supprimée"))
            root.close()
        }
        onShareRequested: {
            root.close()
            root.shareRequested(root.editor.recordId)
        }
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’ai fait")
        lines: 2
        value: root.editor.action

        onCommitted: text => {
            if (text.trim() !== "")
                root.editor.action = text.trim()
        }
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que ça a donné")
        lines: 2
        value: root.editor.result

        onCommitted: text => root.editor.result = text
    }
    TextField {
        Layout.fillWidth: true
        hint: qsTr("Un temps, un pourcentage, un nombre de personnes.")
        label: qsTr("Un chiffre")
        value: root.editor.figure

        onCommitted: text => root.editor.figure = text
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Qui l’a vu")
        value: root.editor.witness

        onCommitted: text => root.editor.witness = text
    }
    DateField {
        Layout.fillWidth: true
        iso: root.achievements.openDay
        label: qsTr("Quand")
        today: root.achievements.todayIso

        onPicked: iso => root.achievements.setDay(iso)
    }
    SkillChips {
        Layout.fillWidth: true
        choices: root.achievements.openSkills
        label: qsTr("Les compétences que ça montre")

        onToggled: (skillId, used) => root.achievements.setSkill(skillId, used)
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
