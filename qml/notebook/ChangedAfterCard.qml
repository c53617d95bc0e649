pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Said when something was written over a prediction after it was locked.
Card {
    id: root

    required property string text

    visible: root.text !== ""

    IconLine {
        Layout.fillWidth: true
        iconName: "exclamation-triangle"
        iconTone: "warn"
        text: qsTr("Changé après coup : %1. L’historique garde ce qui était écrit avant.").arg(root.text)
    }
}
