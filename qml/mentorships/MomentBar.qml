pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Préparer, Pendant, Bilan; and who sees what is written there.
GridLayout {
    id: root

    required property MeetingRoom room

    columnSpacing: Theme.space.m
    columns: root.width >= 520 * Theme.scale ? 2 : 1
    rowSpacing: 0

    Choice {
        Layout.fillWidth: true
        current: root.room.moment
        options: [qsTr("Préparer"), qsTr("Pendant"), qsTr("Bilan")]

        onChosen: index => {
            if (index === MeetingRoom.During && !root.room.ended)
                root.room.start()
            else
                root.room.moment = index
        }
    }
    AudienceBadge {
        sharedWith: root.room.partnerName
    }
}
