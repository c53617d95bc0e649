pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Growth

SkillDetailPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onOpened: (route, recordId) => root.navigation.open(route, recordId)
    onShared: sharedId => {
        const frame = root.navigation
        frame.back()
        frame.open("skill", sharedId)
    }
}
