pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Ui

// Préparer, Pendant, Bilan.
Choice {
    id: root

    required property MeetingRoom room

    current: root.room.moment
    options: [qsTr("Préparer"), qsTr("Pendant"), qsTr("Bilan")]

    onChosen: index => {
        if (index === MeetingRoom.During && !root.room.ended)
            root.room.start()
        else
            root.room.moment = index
    }
}
