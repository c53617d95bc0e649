pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The goals that run, three at most.
Card {
    id: root

    required property TodayModel today

    signal goalRequested(string goalId)
    signal goalsRequested

    spacing: Theme.space.l

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Choisir un objectif")
        icon: "bullseye"
        text: qsTr("Un objectif précis donne un sens à chaque rencontre. Un seul suffit pour commencer.")
        visible: root.today.goals.count === 0

        onActionClicked: root.goalsRequested()
    }
    Repeater {
        model: root.today.goals

        GoalLine {
            Layout.fillWidth: true

            onOpenRequested: goalId => root.goalRequested(goalId)
        }
    }
}
