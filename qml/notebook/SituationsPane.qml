pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Situations: what weighs, and what others brought to me.
NotebookPane {
    id: root

    readonly property Situations situations: root.notebook.situations

    function write(): void {
        const id = root.situations.create()
        if (id !== "")
            root.openRequested("situation", id)
    }

    PaneHead {
        Layout.fillWidth: true
        action: root.situations.list.count > 0 ? qsTr("Décrire une situation") : ""

        onActRequested: root.write()
    }
    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Décrire une situation")
        icon: "chat-left-text"
        text: qsTr("Un conflit, un choix flou, un mail qui reste en travers : décris les faits et dis quelle aide tu veux. L’autre saura s’il faut écouter, répondre ou secouer.")
        visible: root.situations.list.count === 0

        onActionClicked: root.write()
    }
    SituationRows {
        Layout.fillWidth: true
        situations: root.situations.list

        onOpenRequested: id => root.openRequested("situation", id)
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Confiées à toi")
        visible: root.situations.received.count > 0
    }
    SituationRows {
        Layout.fillWidth: true
        situations: root.situations.received

        onOpenRequested: id => root.openRequested("situation", id)
    }
}
