pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.App.Shell
import Cordee.Ui

// What the sample cannot do: it has no keys and speaks to nobody.
PageFrame {
    id: root

    required property App app
    required property Navigation navigation

    backVisible: root.navigation.canGoBack
    title: qsTr("Réseau")

    onBack: root.navigation.back()

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        action: qsTr("Quitter l’exemple")
        icon: "person-plus"
        text: qsTr("Dans l’exemple, on n’invite personne. Dans tes propres données, un lien ou un code à montrer suffit, même hors ligne.")

        onActionClicked: root.app.closeSample()
    }
}
