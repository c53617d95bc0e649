pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Élan: how long since I began something, against the rhythm agreed. It says it to me alone.
Card {
    id: root

    required property string text
    required property real share

    signal actRequested

    spacing: Theme.space.xs

    ListRow {
        Layout.fillWidth: true
        chevron: true
        leading: Icon { color: Theme.color.muted; name: "graph-up-arrow"; size: Theme.icon }
        secondLine: root.text
        secondTone: root.share >= 1 ? "rope" : "quiet"
        text: qsTr("Élan")

        onClicked: root.actRequested()
    }
    ProgressLine {
        Layout.fillWidth: true
        fill: root.share >= 1 ? Theme.color.rope : Theme.color.primary
        label: qsTr("Élan")
        value: root.share
    }
}
