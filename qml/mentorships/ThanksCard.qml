pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A word of thanks before leaving, for something precise; the other sees it.
Card {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Merci")

        AudienceBadge {
            sharedWith: root.room.partnerName
        }
    }
    TextField {
        Layout.fillWidth: true
        hint: qsTr("Dis ce que ça change pour toi : c’est ce qui touche.")
        label: qsTr("Merci à %1 pour…").arg(root.room.partnerName)
        value: root.room.thanks

        onCommitted: text => root.room.thanks = text
    }
}
