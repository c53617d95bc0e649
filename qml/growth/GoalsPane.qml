pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Every goal I follow, mine and, for a mentor, those of the people I accompany.
GrowthPane {
    id: root

    function create(title: string, audienceId: string): void {
        const id = root.growth.create(title, audienceId)
        if (id !== "")
            root.opened("goal", id)
    }

    addText: qsTr("Nouvel objectif")
    empty: root.growth.goals.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Écrire mon premier objectif")
        icon: "bullseye"
        text: qsTr("Un objectif clair, avec une date et des jalons, se tient mieux : on voit ce qui manque et où l’on en est.")
        visible: root.empty

        onActionClicked: sheet.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.columns
        rowSpacing: Theme.space.l

        Repeater {
            model: root.growth.goals

            GoalCard {
                id: card

                required property string goalId

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: root.opened("goal", card.goalId)
            }
        }
    }
    NewRecordSheet {
        id: sheet

        act: qsTr("Créer l’objectif")
        audiences: root.growth.sharing.audiences
        hint: qsTr("Commence par un verbe : tu préciseras ensuite.")
        label: qsTr("Que veux-tu atteindre ?")
        title: qsTr("Nouvel objectif")

        onCreateRequested: (title, audienceId) => root.create(title, audienceId)
    }
}
