pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The head of a step: which one it is, what it asks, and who sees what is written there.
ColumnLayout {
    id: root

    required property int number
    required property string title
    property string sharedWith: ""

    spacing: Theme.space.s

    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Étape %1 sur 4").arg(root.number)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: root.title
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
}
