pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A story as it is written: kept as it is left.
Card {
    id: root

    required property StoryEditor editor

    spacing: Theme.space.l

    TextField {
        Layout.fillWidth: true
        label: qsTr("Titre")
        value: root.editor.title

        onCommitted: text => root.editor.title = text.trim()
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Où, quand, ce qui était en jeu.")
        label: qsTr("Le contexte")
        value: root.editor.context

        onCommitted: text => root.editor.context = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Pas à pas, avec les hésitations.")
        label: qsTr("Ce que j’ai fait")
        value: root.editor.action

        onCommitted: text => root.editor.action = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que ça a donné")
        value: root.editor.result

        onCommitted: text => root.editor.result = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’en ai appris")
        lines: 2
        value: root.editor.lesson

        onCommitted: text => root.editor.lesson = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Un récit sans regret sert moins.")
        label: qsTr("Ce que je ferais autrement")
        lines: 2
        value: root.editor.redo

        onCommitted: text => root.editor.redo = text
    }
}
