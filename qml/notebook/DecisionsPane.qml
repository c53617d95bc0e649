pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Décisions: what is weighed, what was taken, what is to be looked at again.
NotebookPane {
    id: root

    readonly property Decisions decisions: root.notebook.decisions
    readonly property bool any: root.decisions.list.count + root.decisions.reviewed.count > 0

    PaneHead {
        Layout.fillWidth: true
        action: root.any ? qsTr("Nouvelle décision") : ""
        iconName: "signpost"

        onActRequested: sheet.begin()
    }
    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Peser une décision")
        icon: "signpost"
        text: qsTr("Note ce que tu attends avant de savoir : relu plus tard, cela apprend à décider mieux, que la chance ait aidé ou non.")
        visible: !root.any

        onActionClicked: sheet.begin()
    }
    DecisionRows {
        Layout.fillWidth: true
        decisions: root.decisions.list

        onOpenRequested: id => root.openRequested("decision", id)
    }
    CalibrationCard {
        Layout.fillWidth: true
        decisions: root.decisions
        visible: root.any
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Relues")
        visible: root.decisions.reviewed.count > 0
    }
    DecisionRows {
        Layout.fillWidth: true
        decisions: root.decisions.reviewed

        onOpenRequested: id => root.openRequested("decision", id)
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Partagées avec toi")
        visible: root.decisions.received.count > 0
    }
    DecisionRows {
        Layout.fillWidth: true
        decisions: root.decisions.received

        onOpenRequested: id => root.openRequested("decision", id)
    }
    NewDecisionSheet {
        id: sheet

        onCreateRequested: question => {
            const id = root.decisions.create(question)
            if (id !== "")
                root.openRequested("decision", id)
        }
    }
}
