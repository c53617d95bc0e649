pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The meeting being held: the agenda with its time, notes of both, promises, my own note.
PageFrame {
    id: root

    required property MeetingRoom room
    property ConflictsModel apart: null

    signal listenRequested
    backVisible: root.columns < 3
    fills: root.columns === 3
    overline: qsTr("Rencontre · %1").arg(root.room.when)
    secondLine: root.room.meetingLeft
    title: root.room.title
    actions: [
        QuietButton {
            iconName: "chat-quote"
            text: qsTr("Mode écoute")
            visible: root.wide

            onClicked: root.listenRequested()
        },
        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("Terminer et faire le bilan")
            visible: root.wide

            onClicked: root.room.end()
        },
        IconButton {
            iconName: "three-dots-vertical"
            ink: Theme.color.ink
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        }
    ]
    above: [
        ApartCard {
            Layout.fillWidth: true
            versions: root.apart
        },
        MomentBar {
            Layout.fillWidth: true
            room: root.room
            visible: root.columns < 3
        },
        TimeBar {
            Layout.fillWidth: true
            room: root.room
        }
    ]

    HeldAgendaCard {
        Layout.fillHeight: root.columns === 3
        Layout.fillWidth: true
        room: root.room
    }
    second: NotesCard {
        Layout.fillHeight: root.columns === 3
        Layout.fillWidth: true
        room: root.room
    }
    third: [
        CommitmentsCard {
            id: promises

            Layout.fillWidth: true
            commitments: root.room.commitments
            compact: true
            sharedWith: root.room.partnerName
        },
        PrivateNoteCard {
            Layout.fillWidth: true
            room: root.room
        },
        GuideCard {
            Layout.fillWidth: true
            choosing: false
            room: root.room
            visible: root.room.guide.chosen
        },
        Item {
            Layout.fillHeight: true
        }
    ]
    footer: PageFooter {
        visible: !root.wide

        PrimaryButton {
            Layout.fillWidth: true
            iconName: "check-lg"
            text: qsTr("Terminer et faire le bilan")

            onClicked: root.room.end()
        }
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "check-lg"
            keys: "Ctrl+↵"
            text: qsTr("Sujet suivant")

            onTriggered: root.room.settleCurrent()
        }
        MenuItem {
            iconName: "plus-lg"
            keys: "Ctrl+E"
            text: qsTr("Noter une promesse")

            onTriggered: promises.begin()
        }
        MenuItem {
            iconName: "chat-quote"
            keys: "Ctrl+L"
            text: qsTr("Mode écoute")

            onTriggered: root.listenRequested()
        }
        MenuItem {
            iconName: "flag"
            keys: "Ctrl+Shift+↵"
            text: qsTr("Terminer et faire le bilan")

            onTriggered: root.room.end()
        }
    }
    // A page lies under others in its place, where its keys must rest.
    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+Return", "Ctrl+Enter"]

        onActivated: root.room.settleCurrent()
    }
    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+E"

        onActivated: promises.begin()
    }
    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+L"

        onActivated: root.listenRequested()
    }
    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]

        onActivated: root.room.end()
    }
}
