pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Décisions: what is weighed, what was taken, what is to be looked at again.
NotebookPane {
    id: root

    readonly property Decisions decisions: root.notebook.decisions

    PaneHead {
        Layout.fillWidth: true
        action: root.decisions.list.count > 0 ? qsTr("Nouvelle décision") : ""
        iconName: "signpost"

        onActRequested: sheet.begin()
    }
    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Peser une décision")
        icon: "signpost"
        text: qsTr("Note ce que tu attends avant de savoir : relu plus tard, cela apprend à décider mieux, que la chance ait aidé ou non.")
        visible: root.decisions.list.count === 0

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
        visible: root.decisions.list.count > 0
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
