pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Progression: every goal I follow, mine and, for a mentor, those of the people I accompany.
PageFrame {
    id: root

    required property Growth growth

    signal goalOpened(string goalId)

    title: qsTr("Progression")
    actions: PrimaryButton {
        iconName: "plus-lg"
        text: qsTr("Nouvel objectif")
        visible: root.growth.goals.count > 0

        onClicked: sheet.open()
    }

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Écrire mon premier objectif")
        icon: "bullseye"
        text: qsTr("Un objectif clair, avec une date et des jalons, se tient mieux : on voit ce qui manque et où l’on en est.")
        visible: root.growth.goals.count === 0

        onActionClicked: sheet.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.inner >= 720 * Theme.scale ? 2 : 1
        rowSpacing: Theme.space.l

        Repeater {
            model: root.growth.goals

            GoalCard {
                id: card

                required property string goalId

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: root.goalOpened(card.goalId)
            }
        }
    }
    NewGoalSheet {
        id: sheet

        audiences: root.growth.audiences

        onCreateRequested: (title, audienceId) => root.create(title, audienceId)
    }

    function create(title: string, audienceId: string): void {
        const id = root.growth.create(title, audienceId)
        if (id !== "")
            root.goalOpened(id)
    }
}
