pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What was written apart about one thing: both versions, until one is chosen.
PageFrame {
    id: root

    required property ConflictsModel apart

    backVisible: true
    secondLine: root.apart.title
    title: qsTr("Deux versions")
    actions: [
        HeadBadge {
            sharedWith: root.apart.sharedWith
        }
    ]

    ApartCard {
        Layout.fillWidth: true
        titled: false
        versions: root.apart
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        action: qsTr("Revenir")
        icon: "check-circle"
        text: qsTr("Plus rien à choisir ici.")
        visible: root.apart.count === 0

        onActionClicked: root.back()
    }
}
