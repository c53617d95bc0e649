pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// After the meeting, in a minute: what to keep, what is promised, when next.
PageFrame {
    id: root

    required property MeetingRoom room
    property ConflictsModel apart: null
    readonly property bool open: !root.room.ended && !root.room.missed && !root.room.cancelled

    signal againRequested
    signal paperRequested
    signal proposeRequested
    signal rowRequested

    backVisible: true
    overline: root.room.title
    secondLine: root.room.when
    title: qsTr("Bilan en 60 secondes")
    actions: [
        QuietButton {
            iconName: "send"
            text: qsTr("Envoyer le compte rendu")
            visible: root.wide && root.room.ended

            onClicked: root.paperRequested()
        },
        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("Terminer la rencontre")
            visible: root.wide && root.open

            onClicked: root.room.end()
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
        },
        UnheldCard {
            Layout.fillWidth: true
            room: root.room
            visible: root.room.unheld || root.room.missed || root.room.cancelled

            onAgainRequested: root.againRequested()
        }
    ]

    KeyPointsCard {
        Layout.fillWidth: true
        room: root.room
    }
    CommitmentsCard {
        Layout.fillWidth: true
        commitments: root.room.commitments
        sharedWith: root.room.partnerName
    }
    NextDateCard {
        Layout.fillWidth: true
        room: root.room

        onProposeRequested: root.proposeRequested()
        onRowRequested: root.rowRequested()
    }
    VerdictCard {
        Layout.fillWidth: true
        room: root.room
        visible: root.room.kind === Model.MeetingKind.Informational
    }
    ThanksCard {
        Layout.fillWidth: true
        room: root.room
    }
    second: [
        ReflectionCard {
            Layout.fillWidth: true
            room: root.room
            visible: root.room.iGuide
        },
        TalkShareCard {
            Layout.fillWidth: true
            room: root.room
            visible: root.room.iGuide
        },
        NotesCard {
            Layout.fillWidth: true
            room: root.room
        },
        PrivateNoteCard {
            Layout.fillWidth: true
            room: root.room
        }
    ]
    footer: PageFooter {
        visible: !root.wide && (root.open || root.room.ended)

        PrimaryButton {
            Layout.fillWidth: true
            iconName: root.open ? "check-lg" : "send"
            text: root.open ? qsTr("Terminer la rencontre") : qsTr("Envoyer le compte rendu")

            onClicked: root.open ? root.room.end() : root.paperRequested()
        }
    }
}
