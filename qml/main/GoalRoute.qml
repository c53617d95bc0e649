pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.App.Shell
import Cordee.Growth
import Cordee.Notebook
import Cordee.Ui

GoalDetailPage {
    id: root

    required property ConflictsModel apart
    required property AssumptionList assumptions
    required property Navigation navigation

    above: [
        ApartCard {
            Layout.fillWidth: true
            versions: root.apart
        }
    ]
    second: [
        AssumptionsCard {
            Layout.fillWidth: true
            assumptions: root.assumptions
        }
    ]

    onBack: root.navigation.back()
    onShared: sharedId => {
        const frame = root.navigation
        frame.back()
        frame.open("goal", sharedId)
    }
}
