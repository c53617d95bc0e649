pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The thread of everything the two shared, month by month, newest first; filtered by kind.
Card {
    id: root

    required property TimelineModel timeline
    required property Flickable flickable
    required property string sharedWith

    signal pageOpened(string route, string argument)

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Le fil")

        AudienceBadge {
            sharedWith: root.sharedWith
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Rencontres, engagements tenus, retours, mercis : tout ce que vous partagez s’inscrit ici, et y reste.")
        visible: root.timeline.count === 0 && root.timeline.filter === ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.timeline.groups.length > 1

        ChoiceChip {
            checked: root.timeline.filter === ""
            text: qsTr("Tout")

            onClicked: root.timeline.filter = ""
        }
        Repeater {
            model: root.timeline.groups

            ChoiceChip {
                id: chip

                required property var modelData

                checked: root.timeline.filter === chip.modelData.key
                text: chip.modelData.name

                onClicked: root.timeline.filter = checked ? "" : chip.modelData.key
            }
        }
    }
    LazyColumn {
        Layout.fillWidth: true
        flickable: root.flickable
        model: root.timeline
        row: Component {
            TimelineRow {
                width: ListView.view?.width ?? 0

                onPageOpened: (route, argument) => root.pageOpened(route, argument)
            }
        }
    }
}
