pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What to keep of the meeting, in a few lines.
Card {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.xs

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Ce qu’on retient")
    }
    Repeater {
        model: root.room.keyPoints

        ListRow {
            id: point

            required property string modelData

            Layout.fillWidth: true
            text: point.modelData
            leading: Icon {
                color: Theme.color.primary
                name: "bookmark-check"
                size: Theme.icon
            }
            menuItems: [
                MenuItem {
                    iconName: "arrow-right"
                    text: qsTr("En reparler la prochaine fois")

                    onTriggered: root.room.bringUp(point.modelData)
                },
                MenuItem {
                    dangerous: true
                    iconName: "trash"
                    text: qsTr("Retirer")

                    onTriggered: root.room.removeKeyPoint(point.modelData)
                }
            ]

            Keys.onDeletePressed: root.room.removeKeyPoint(point.modelData)
        }
    }
    AddLine {
        Layout.fillWidth: true
        placeholder: root.room.keyPoints.length === 0 ? qsTr("Une idée qui a fait bouger quelque chose")
                                                      : qsTr("Ajouter un point")

        onAdded: text => root.room.addKeyPoint(text)
    }
}
