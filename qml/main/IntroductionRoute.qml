pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Network

IntroductionDetailPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onOpened: (route, argument) => root.navigation.open(route, argument)
}
