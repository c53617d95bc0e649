pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The skill itself: its name, its family, the level aimed at, and each level in one's own words.
Sheet {
    id: root

    required property SkillPage page
    readonly property SkillEditor editor: root.page.editor

    title: qsTr("Modifier la compétence")

    TextField {
        Layout.fillWidth: true
        label: qsTr("Ce que je veux savoir faire")
        value: root.editor.name

        onCommitted: text => {
            if (text.trim() !== "")
                root.editor.name = text.trim()
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.editor.family - 1
        label: qsTr("Famille")
        options: [qsTr("Technique"), qsTr("Communication"), qsTr("Leadership"), qsTr("Autre")]

        onChosen: index => root.editor.family = index + 1
    }
    NumberField {
        Layout.fillWidth: true
        from: 0
        label: qsTr("Niveau visé (0 : aucun)")
        to: 5
        value: root.editor.targetLevel

        onMoved: value => root.editor.targetLevel = value
    }
    Repeater {
        model: root.page.levels.length

        TextArea {
            id: level

            required property int index

            Layout.fillWidth: true
            label: qsTr("Niveau %1 : à quoi il se reconnaît").arg(level.index + 1)
            lines: 2
            value: root.page.levels[level.index].text

            onCommitted: text => root.page.describe(level.index + 1, text)
        }
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
