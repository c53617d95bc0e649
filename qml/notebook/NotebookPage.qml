pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Carnet: what I write for myself alone.
PageFrame {
    id: root

    required property Notebook notebook

    signal noteOpened(string noteId)

    function write(): void {
        const id = root.notebook.create()
        if (id !== "")
            root.noteOpened(id)
    }

    title: qsTr("Carnet")
    actions: [
        PrimaryButton {
            iconName: "pencil"
            text: qsTr("Écrire")
            visible: root.notebook.notes.count > 0

            onClicked: root.write()
        }
    ]

    AudienceBadge {}
    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Écrire une note")
        icon: "journal-text"
        text: qsTr("Ce que tu as compris, ce qui te travaille, ce que tu n’as pas dit : l’écrire aide à y voir clair. Ces notes ne se partagent pas.")
        visible: root.notebook.notes.count === 0

        onActionClicked: root.write()
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.notebook.notes.count > 0

        Repeater {
            model: root.notebook.notes

            ListRow {
                required property string recordId
                required property string title
                required property string about

                Layout.fillWidth: true
                chevron: true
                secondLine: about
                text: title

                onClicked: root.noteOpened(recordId)
            }
        }
    }
}
