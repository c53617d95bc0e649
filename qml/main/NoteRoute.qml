pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

NotePage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
