pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Today

ApartPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
