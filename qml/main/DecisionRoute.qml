pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

DecisionDetailPage {
    id: root

    required property Navigation navigation

    function share(placeId: string): void {
        const shared = root.page.share(placeId)
        if (shared === "")
            return
        const frame = root.navigation
        frame.back()
        frame.open("decision", shared)
    }

    onBack: root.navigation.back()
    onShareRequested: placeId => root.share(placeId)
}
