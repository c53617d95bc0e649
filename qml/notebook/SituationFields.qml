pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What is written of a situation, and the reminder to give people another name.
Card {
    id: root

    required property SituationPage page
    readonly property SituationEditor editor: root.page.editor

    spacing: Theme.space.l

    TextField {
        Layout.fillWidth: true
        label: qsTr("En une ligne")
        value: root.editor.title

        onCommitted: text => root.editor.title = text.trim()
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Ce qu’une caméra aurait vu, sans jugement.")
        label: qsTr("Les faits")
        value: root.editor.facts

        onCommitted: text => root.editor.facts = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Par surnom ou par rôle : ma cheffe, A., le client.")
        label: qsTr("Qui")
        lines: 1
        value: root.editor.people

        onCommitted: text => root.editor.people = text.trim()
    }
    Chip {
        Layout.maximumWidth: root.width - 2 * root.padding
        icon: "shield-lock"
        text: qsTr("Un nom entier est écrit")
        tone: "warn"
        visible: root.page.aliasHint !== ""
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.page.aliasHint
        visible: root.page.aliasHint !== ""
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce qui est en jeu")
        lines: 2
        value: root.editor.stakes

        onCommitted: text => root.editor.stakes = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’ai tenté")
        lines: 2
        value: root.editor.tried

        onCommitted: text => root.editor.tried = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("C’est une lecture, pas un fait : d’autres la feraient autrement.")
        label: qsTr("Ma lecture")
        lines: 2
        value: root.editor.myReading

        onCommitted: text => root.editor.myReading = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que ça a donné")
        lines: 2
        value: root.editor.outcome
        visible: root.page.statusText !== ""

        onCommitted: text => root.editor.outcome = text
    }
}
