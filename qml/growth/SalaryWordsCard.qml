pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What else may be asked, what I do if it is no, when, and what came of it.
Card {
    id: root

    required property SalaryPage page
    property bool picture: false
    readonly property SalaryPrepEditor editor: root.page.editor

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Autour du chiffre")
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("De quoi il s’agit")
        lines: 1
        readOnly: root.picture
        value: root.editor.context

        onCommitted: text => {
            if (text.trim() !== "" && !root.picture)
                root.editor.context = text.trim()
        }
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Temps, formation, télétravail, titre, équipe.")
        label: qsTr("Ce que je peux demander d’autre")
        lines: 2
        readOnly: root.picture
        value: root.editor.tradeoffs

        onCommitted: text => {
            if (!root.picture)
                root.editor.tradeoffs = text
        }
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Mon plan B si c’est non")
        lines: 2
        readOnly: root.picture
        value: root.editor.planB

        onCommitted: text => {
            if (!root.picture)
                root.editor.planB = text
        }
    }
    DateField {
        Layout.fillWidth: true
        iso: root.page.dueIso
        label: qsTr("Le jour de l’entretien")
        today: root.page.todayIso
        visible: !root.picture

        onPicked: iso => root.page.setDue(iso)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Jamais partagé.")
        label: qsTr("Ce que ça a donné")
        lines: 2
        value: root.editor.result
        visible: !root.picture

        onCommitted: text => root.editor.result = text
    }
}
