pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The templates: a tap puts one on the agenda, after what is there already.
Sheet {
    id: root

    required property MeetingRoom room

    secondLine: qsTr("Ses points s’ajoutent à l’ordre du jour ; tu changes ensuite ce que tu veux.")
    title: qsTr("Modèles de rencontre")
    wantedWidth: 560

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.opened ? root.room.guide.templates : []

            ListRow {
                id: row

                required property var modelData

                Layout.fillWidth: true
                secondLine: row.modelData.purpose
                selected: row.modelData.current
                strong: true
                text: row.modelData.title
                trailing: SecondLine {
                    text: row.modelData.plan
                    visible: root.width > 420 * Theme.scale
                }

                onClicked: {
                    root.room.guide.apply(row.modelData.name)
                    root.close()
                }
            }
        }
    }
    AudienceBadge {
        sharedWith: root.room.partnerName
    }
}
