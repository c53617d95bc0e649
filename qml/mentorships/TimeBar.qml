pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How much of the meeting is gone, and near its end a gentle word.
ColumnLayout {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.s

    ProgressLine {
        Layout.fillWidth: true
        fill: root.room.elapsed >= 1 ? Theme.color.rope : Theme.color.primary
        label: qsTr("Temps de la rencontre")
        value: root.room.elapsed
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "hourglass-split"
        iconTone: root.room.elapsed >= 1 ? "rope" : "warn"
        text: root.room.timeHint
        visible: root.room.timeHint !== ""

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.room.timeHint
    }
}
