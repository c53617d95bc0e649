pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Network

PairPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
