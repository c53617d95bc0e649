pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Growth

GoalDetailPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onShared: sharedId => {
        const frame = root.navigation
        frame.back()
        frame.open("goal", sharedId)
    }
}
