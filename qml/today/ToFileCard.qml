pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What was caught in passing and waits to be filed.
Card {
    id: root

    required property int waiting

    signal fileRequested

    ListRow {
        Layout.fillWidth: true
        chevron: true
        leading: Icon {
            color: Theme.color.rope
            name: "inbox"
            size: Theme.icon
        }
        secondLine: qsTr("Un geste chacune : engagement, question, objectif ou note privée.")
        text: qsTr("%n ligne(s) à classer", "", root.waiting)

        onClicked: root.fileRequested()
    }
}
