pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One decision: weighing it, taking it, looking back. What was expected is read only once it is
// taken.
PageFrame {
    id: root

    required property DecisionPage page
    readonly property var values: root.page.values
    readonly property bool open: !root.page.locked && !root.page.theirs

    signal shareRequested(string placeId)

    backVisible: true
    overline: root.page.statusText
    title: root.values.question
    actions: [
        AudienceBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")
            visible: !root.page.theirs

            onClicked: menu.popup()
        }
    ]

    ChangedAfterCard {
        Layout.fillWidth: true
        text: root.page.changedAfter
    }
    WeighCard {
        Layout.fillWidth: true
        page: root.page
        visible: root.open
    }
    PredictionCard {
        Layout.fillWidth: true
        page: root.page
        visible: root.open
    }
    SectionHeader {
        Layout.fillWidth: true
        figure: root.page.locked ? qsTr("verrouillé") : ""
        title: qsTr("Avant de savoir")
        visible: !root.open
    }
    WrittenCard {
        Layout.fillWidth: true
        lines: root.open ? [] : root.page.written
    }
    second: [
        ReviewCard {
            Layout.fillWidth: true
            page: root.page
            visible: root.page.locked && !root.page.theirs
        },
        CounterpointCard {
            Layout.fillWidth: true
            counterpoints: root.page.counterpoints
            locked: root.page.locked
            sharedWith: root.page.sharedWith
        },
        AssumptionsCard {
            Layout.fillWidth: true
            assumptions: root.page.assumptions
        }
    ]

    Menu {
        id: menu

        MenuItem {
            enabled: root.page.sharedWith === "" && root.page.places.length > 0
            iconName: "share"
            text: qsTr("Partager…")

            onTriggered: sharing.open()
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.page.remove()
                root.back()
            }
        }
    }
    ShareSheet {
        id: sharing

        places: root.page.places
        title: qsTr("Partager la décision")

        onShareRequested: placeId => root.shareRequested(placeId)

        WrittenCard {
            Layout.fillWidth: true
            lines: root.page.written
        }
    }
}
