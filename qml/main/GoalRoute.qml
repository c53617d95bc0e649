pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.App.Shell
import Cordee.Growth

GoalDetailPage {
    id: root

    required property Growth growth
    required property Navigation navigation
    required property string goalId

    function share(audienceId: string): void {
        const shared = root.growth.share(root.goalId, audienceId)
        if (shared === "")
            return
        const frame = root.navigation
        frame.back()
        frame.open("goal", shared)
    }

    audiences: root.growth.audiences

    onBack: root.navigation.back()
    onShareRequested: audienceId => root.share(audienceId)
}
