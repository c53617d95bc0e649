pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Network

NetworkPage {
    id: root

    required property Navigation navigation

    onOpened: (route, argument) => root.navigation.open(route, argument)
}
