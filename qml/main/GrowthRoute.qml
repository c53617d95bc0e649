pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Growth

GrowthPage {
    id: root

    required property Navigation navigation

    onOpened: (route, recordId) => root.navigation.open(route, recordId)
}
