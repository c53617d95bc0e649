pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Growth

GoalsPage {
    id: root

    required property Navigation navigation

    onGoalOpened: goalId => root.navigation.open("goal", goalId)
}
