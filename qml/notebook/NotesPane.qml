pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Notes: free words for myself alone. They have no way to be shared.
NotebookPane {
    id: root

    function write(): void {
        const id = root.notebook.create()
        if (id !== "")
            root.openRequested("note", id)
    }

    PaneHead {
        Layout.fillWidth: true
        action: root.notebook.notes.count > 0 ? qsTr("Écrire une note") : ""

        onActRequested: root.write()
    }
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

                onClicked: root.openRequested("note", recordId)
            }
        }
    }
}
