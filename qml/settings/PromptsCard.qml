pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the home may propose, each turned off or on by itself.
Card {
    id: root

    required property PromptChoices prompts

    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Ce qu’Aujourd’hui te propose")
    }
    SecondLine {
        Layout.bottomMargin: Theme.space.s
        Layout.fillWidth: true
        text: qsTr("Une seule invitation à la fois, la première qui a lieu d’être.")
    }
    Repeater {
        model: root.prompts

        CheckBox {
            id: row

            required property string kind
            required property string line
            required property string name
            required property bool active

            Layout.fillWidth: true
            checked: row.active
            secondLine: row.active ? row.line : qsTr("Ne vient plus")
            strike: false
            text: row.name

            onToggleRequested: root.prompts.setOn(row.kind, !row.active)
        }
    }
}
