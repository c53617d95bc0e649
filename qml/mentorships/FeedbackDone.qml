pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The tab Retours, second column: what was given and what became of it, what was received, thanks.
ColumnLayout {
    id: root

    required property FeedbackTab tab

    signal opened(string route, string id)

    spacing: Theme.space.l

    FeedbackRowsCard {
        Layout.fillWidth: true
        rows: root.tab.given
        title: qsTr("Donnés, et ce qu’ils sont devenus")

        onOpened: (route, id) => root.opened(route, id)
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        rows: root.tab.received
        title: qsTr("Reçus")

        onOpened: (route, id) => root.opened(route, id)
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        rows: root.tab.thanks
        title: qsTr("Mercis")
    }
}
