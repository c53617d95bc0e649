pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// Which of my skills something uses. choices: {id, name, chosen}; toggled(id, used) asks.
Column {
    id: root

    property var choices: []
    property string label: ""

    signal toggled(string skillId, bool used)

    spacing: Theme.space.xs
    visible: root.choices.length > 0

    SecondLine {
        width: root.width
        color: Theme.color.ink
        font.weight: Font.Medium
        text: root.label
    }
    Repeater {
        model: root.choices

        CheckBox {
            id: skill

            required property var modelData

            width: root.width
            checked: skill.modelData.chosen
            text: skill.modelData.name

            onToggleRequested: root.toggled(skill.modelData.id, !skill.modelData.chosen)
        }
    }
}
