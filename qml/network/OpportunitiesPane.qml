pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What ties opened, and what becomes of it.
NetworkPane {
    id: root

    function edit(id: string): void {
        if (list.open(id))
            editor.open()
    }

    addText: qsTr("Nouvelle occasion")
    empty: list.count === 0

    onAddRequested: adding.open()

    OpportunityList {
        id: list

        network: root.network
    }
    EmptyState {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        action: qsTr("Noter une occasion")
        icon: "bookmark-check"
        text: qsTr("Un poste, un projet, une collaboration née d’une rencontre. Notée le jour même, avec son prochain pas, elle ne se perd pas.")
        visible: root.empty

        onActionClicked: adding.open()
    }
    Repeater {
        model: list

        OpportunityCard {
            id: card

            required property string opportunityId

            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onEditRequested: root.edit(card.opportunityId)
        }
    }
    NewOpportunitySheet {
        id: adding

        opportunities: list

        onAdded: opportunityId => root.edit(opportunityId)
    }
    OpportunitySheet {
        id: editor

        opportunities: list
    }
}
